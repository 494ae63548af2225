import type { ActionEventType } from '#workflows/action-item/events.ts'
import type {
  ActionState,
  Certainty,
  Health,
  MilestoneState,
  Phase,
  Term,
} from '#workflows/action-item/states.ts'
import type { Role } from '#workflows/roles.ts'

/** What people call the states of an action. PRODUCT, "The workflows". */
export const stateLabels: Record<ActionState, string> = {
  draft: 'Concept',
  assigned: 'Belegd',
  aligning: 'In afstemming',
  ready: 'Gereed',
  inProgress: 'In uitvoering',
  awaitingDecision: 'Besluit gevraagd',
  blocked: 'Geblokkeerd',
  delivered: 'Opgeleverd',
  completed: 'Afgerond',
  transferred: 'Overgedragen',
  withdrawn: 'Vervallen',
}

export const stateMeanings: Record<ActionState, string> = {
  draft: 'Komt uit het rapport; niemand trekt deze actie nog.',
  assigned: 'Er is een trekker en een streefdatum; het plan wordt geschreven.',
  aligning: 'Het plan ligt bij de partners die moeten antwoorden.',
  ready: 'Het plan is afgestemd; de uitvoering kan beginnen.',
  inProgress: 'De uitvoering loopt.',
  awaitingDecision: 'Wacht op een besluit van het bestuur.',
  blocked: 'Kan niet verder; de reden staat erbij.',
  delivered: 'Volgens de trekker klaar; wacht op aanvaarding door de voorzitter.',
  completed: 'Het resultaat is aanvaard.',
  transferred: 'Belegd bij een partner; wordt gevolgd tot die terugmeldt.',
  withdrawn: 'Gaat niet door; de reden staat erbij.',
}

export const phaseLabels: Record<Phase, string> = {
  prepare: 'Voorbereiden',
  align: 'Afstemmen',
  execute: 'Uitvoeren',
  delivered: 'Opgeleverd',
  closed: 'Klaar',
}

export const emptyPhase: Record<Phase, string> = {
  prepare: 'Niets in voorbereiding.',
  align: 'Niets ligt ter afstemming.',
  execute: 'Niets in uitvoering.',
  delivered: 'Niets wacht op aanvaarding.',
  closed: 'Nog niets klaar.',
}

export const termLabels: Record<Term, string> = {
  short: 'Korte termijn',
  medium: 'Middellange termijn',
  long: 'Lange termijn',
}
export const noTerm = 'Zonder termijn'

export const certaintyLabels: Record<Certainty, string> = {
  fixed: 'vast',
  aim: 'streef',
  dependent: 'afhankelijk van',
  notAgreed: 'niet afgesproken',
}

export const healthLabels: Record<Health, string> = {
  onTrack: 'Op koers',
  attention: 'Aandacht nodig',
  stuck: 'Loopt vast',
}

export const milestoneStateLabels: Record<MilestoneState, string> = {
  open: 'Open',
  done: 'Klaar',
  waived: 'Niet meer nodig',
}

export const roleLabels: Record<Role, string> = {
  coordinator: 'Coördinator',
  chair: 'Voorzitter',
  member: 'Lid',
  adviser: 'Adviserend lid',
  board: 'Bestuurslid',
  partner: 'Partner',
}

/** The button of each event, and one line of what it does. */
export const eventLabels: Record<ActionEventType, { button: string; does: string; done: string }> = {
  assign: { button: 'Beleggen', does: 'Geef de actie een trekker en een streefdatum.', done: 'Belegd' },
  returnToDraft: {
    button: 'Terug naar concept',
    does: 'De trekker en de datum vervallen. Daarna kan de actie opnieuw worden belegd.',
    done: 'Terug naar concept',
  },
  submitPlan: {
    button: 'Plan voorleggen',
    does: 'Het plan gaat naar de partners die moeten antwoorden. Hoeft niemand te antwoorden, dan is de actie meteen gereed.',
    done: 'Plan voorgelegd',
  },
  confirmAlignment: {
    button: 'Afstemming afgerond',
    does: 'Alle partners zijn het eens.',
    done: 'Afstemming afgerond',
  },
  reopenAlignment: {
    button: 'Terug naar de partners',
    does: 'Een partner op wie gewacht moet worden, staat niet meer achter deze tekst.',
    done: 'Terug naar de partners',
  },
  revisePlan: {
    button: 'Terug naar het plan',
    does: 'Het plan wordt herschreven en opnieuw voorgelegd.',
    done: 'Terug naar het plan',
  },
  start: { button: 'Starten', does: 'De uitvoering begint.', done: 'Gestart' },
  requestDecision: {
    button: 'Besluit vragen',
    does: 'Leg een vraag voor aan het bestuur.',
    done: 'Besluit gevraagd',
  },
  decide: {
    button: 'Besluit vastleggen',
    does: 'De actie gaat verder waar zij was.',
    done: 'Besluit genomen',
  },
  block: {
    button: 'Blokkade melden',
    does: 'Zeg wat er in de weg staat en wie dat kan oplossen.',
    done: 'Geblokkeerd',
  },
  unblock: {
    button: 'Blokkade opheffen',
    does: 'De actie gaat verder waar zij was.',
    done: 'Blokkade opgeheven',
  },
  deliver: { button: 'Opleveren', does: 'De voorzitter beoordeelt het resultaat.', done: 'Opgeleverd' },
  accept: {
    button: 'Aanvaarden',
    does: 'Het resultaat is goed; de actie is afgerond. Heropenen kan later nog.',
    done: 'Aanvaard',
  },
  sendBack: {
    button: 'Terugsturen',
    does: 'De trekker gaat verder, met de reden erbij.',
    done: 'Teruggestuurd',
  },
  reopen: { button: 'Heropenen', does: 'De actie gaat opnieuw lopen.', done: 'Heropend' },
  transfer: {
    button: 'Overdragen',
    does: 'Beleg de actie bij een partner; wij blijven haar volgen. De voorzitter kan haar later terughalen.',
    done: 'Overgedragen',
  },
  reportBack: {
    button: 'Terugmelding vastleggen',
    does: 'De partner heeft teruggemeld; de voorzitter beoordeelt het resultaat.',
    done: 'Teruggemeld',
  },
  withdraw: {
    button: 'Laten vervallen',
    does: 'De actie gaat niet door en vraagt niets meer. De voorzitter kan haar later heropenen.',
    done: 'Vervallen',
  },
  reassign: { button: 'Trekker wijzigen', does: 'Een ander trekt deze actie.', done: 'Trekker gewijzigd' },
  reschedule: {
    button: 'Streefdatum wijzigen',
    does: 'Een andere datum of zekerheid.',
    done: 'Streefdatum gewijzigd',
  },
  describe: {
    button: 'Titel en gewicht',
    does: 'Korte titel en hoe zwaar de actie telt.',
    done: 'Titel of gewicht gewijzigd',
  },
  savePlan: {
    button: 'Plan bewaren',
    does: 'Bewaart een nieuwe versie van het plan van aanpak.',
    done: 'Plan bewaard',
  },
  addMilestone: {
    button: 'Mijlpaal toevoegen',
    does: 'Een stap op weg naar het resultaat.',
    done: 'Mijlpaal toegevoegd',
  },
  completeMilestone: { button: 'Mijlpaal klaar', does: 'Deze mijlpaal is gehaald.', done: 'Mijlpaal klaar' },
  waiveMilestone: {
    button: 'Mijlpaal niet meer nodig',
    does: 'Deze mijlpaal telt niet meer mee. U kunt die later heropenen.',
    done: 'Mijlpaal niet meer nodig',
  },
  reopenMilestone: {
    button: 'Mijlpaal heropenen',
    does: 'Deze mijlpaal is toch niet klaar.',
    done: 'Mijlpaal heropend',
  },
  addLink: {
    button: 'Bewijsstuk toevoegen (link)',
    does: 'Een vindplaats als bewijsstuk.',
    done: 'Bewijsstuk (link) toegevoegd',
  },
  addFile: {
    button: 'Bewijsstuk toevoegen (bestand)',
    does: 'Een bestand als bewijsstuk.',
    done: 'Bewijsstuk (bestand) toegevoegd',
  },
  removeEvidence: {
    button: 'Bewijsstuk intrekken',
    does: 'Dit bewijsstuk telt niet meer mee. Terugzetten kan niet, opnieuw toevoegen wel.',
    done: 'Bewijsstuk ingetrokken',
  },
  reportProgress: {
    button: 'Voortgang melden',
    does: 'Laat weten hoe het ervoor staat.',
    done: 'Voortgang gemeld',
  },
  updateAlignments: {
    button: 'Stand van de partners',
    does: 'Werkt bij op welke partners de actie wacht.',
    done: 'Stand van de partners bijgewerkt',
  },
  makeMaterial: {
    button: 'Wijziging is inhoudelijk',
    does: 'Alle partners bevestigen opnieuw.',
    done: 'Wijziging is inhoudelijk',
  },
}
