import type { OrganisationKind } from '#db/tables/organisations.ts'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import type { AlignmentGate } from '#workflows/alignment/guards.ts'
import type {
  AlignmentState,
  Answer,
  Capacity,
  Channel,
  ConditionState,
  Involvement,
} from '#workflows/alignment/states.ts'

/** What people call the states of an alignment. PRODUCT, "The workflows". */
export const alignmentStateLabels: Record<AlignmentState, string> = {
  planned: 'Gepland',
  invited: 'Voorgelegd',
  inConsultation: 'In overleg',
  agreed: 'Akkoord',
  agreedWithConditions: 'Akkoord mits',
  objected: 'Niet akkoord',
  abstained: 'Ziet af',
  noObjectionHeard: 'Geen bezwaar vernomen',
  reconfirm: 'Opnieuw te bevestigen',
  escalated: 'Opgeschaald',
}

export const alignmentStateMeanings: Record<AlignmentState, string> = {
  planned: 'De partner staat op de actie; het plan is nog niet voorgelegd.',
  invited: 'Het plan ligt bij de partner; er is nog geen antwoord.',
  inConsultation: 'Er is een vraag of er loopt overleg; er is nog geen antwoord.',
  agreed: 'De partner is akkoord met deze versie van het plan.',
  agreedWithConditions: 'De partner is akkoord als aan de voorwaarden is voldaan.',
  objected: 'De partner is niet akkoord; de reden staat erbij.',
  abstained: 'De partner geeft geen oordeel.',
  noObjectionHeard: 'De termijn ging voorbij zonder antwoord. Dit telt niet als akkoord.',
  reconfirm: 'Het plan is inhoudelijk gewijzigd; het eerdere antwoord moet opnieuw worden bevestigd.',
  escalated: 'De afstemming ligt een niveau hoger.',
}

export const answerLabels: Record<Answer, string> = {
  agreed: 'Akkoord',
  agreedWithConditions: 'Akkoord mits',
  objected: 'Niet akkoord',
  abstained: 'Ziet af van een oordeel',
}

export const involvementLabels: Record<Involvement, string> = {
  decides: 'Beslist mee',
  consulted: 'Geraadpleegd',
  informed: 'Geïnformeerd',
}

export const involvementMeanings: Record<Involvement, string> = {
  decides: 'Zonder akkoord van deze partner kan de actie niet verder.',
  consulted: 'De partner wordt gehoord; na de termijn kan de actie verder.',
  informed: 'De partner krijgt het plan ter informatie; er is geen antwoord nodig.',
}

export const capacityLabels: Record<Capacity, string> = {
  organisation: 'Namens de organisatie',
  official: 'Ambtelijk',
  personal: 'Persoonlijk',
}

export const channelLabels: Record<Channel, string> = {
  account: 'in Aanjager',
  link: 'met de persoonlijke link',
  phone: 'telefonisch',
  mail: 'per brief of e-mail',
  meeting: 'in een overleg',
}

export const conditionStateLabels: Record<ConditionState, string> = {
  open: 'Open',
  met: 'Vervuld',
  dropped: 'Vervallen met een nieuw antwoord',
}

export const organisationKindLabels: Record<OrganisationKind, string> = {
  ministry: 'Ministerie',
  municipality: 'Gemeente',
  safetyRegion: 'Veiligheidsregio of regioburgemeesters',
  cooperation: 'Samenwerkingsverband',
  enforcement: 'Handhaving en opsporing',
  association: 'Vereniging of beroepsgroep',
  knowledge: 'Kenniscentrum',
  other: 'Anders',
}

/** The button of each event, one line of what it does, and the sentence when it is done. */
export const alignmentEventLabels: Record<
  AlignmentEventType,
  { button: string; does: string; done: string }
> = {
  agree: {
    button: 'Akkoord',
    does: 'De partner is akkoord met deze versie van het plan.',
    done: 'Het akkoord is vastgelegd.',
  },
  agreeWithConditions: {
    button: 'Akkoord mits',
    does: 'De partner is akkoord als aan voorwaarden is voldaan.',
    done: 'Het akkoord met voorwaarden is vastgelegd.',
  },
  object: {
    button: 'Niet akkoord',
    does: 'De partner is niet akkoord, met de reden erbij.',
    done: 'Het bezwaar is vastgelegd.',
  },
  abstain: {
    button: 'Ziet af',
    does: 'De partner geeft geen oordeel.',
    done: 'Vastgelegd: de partner ziet af van een oordeel.',
  },
  confirm: {
    button: 'Eerder antwoord bevestigen',
    does: 'Het antwoord op de vorige versie geldt ook voor deze versie.',
    done: 'Het antwoord is bevestigd voor de nieuwe versie.',
  },
  askQuestion: {
    button: 'Vraag stellen',
    does: 'De trekker en de coördinator krijgen uw vraag. U kunt daarna nog antwoorden.',
    done: 'Uw vraag is gesteld. U krijgt bericht als er een antwoord is.',
  },
  contest: {
    button: 'Dit is geen redactionele wijziging',
    does: 'De wijziging geldt dan als inhoudelijk; alle partners bevestigen opnieuw.',
    done: 'De wijziging geldt nu als inhoudelijk. Alle partners bevestigen opnieuw.',
  },
  forward: {
    button: 'Doorgeven aan een collega',
    does: 'Uw collega krijgt een eigen link. Er blijft zichtbaar dat u het doorgaf.',
    done: 'Het is doorgegeven. Uw collega krijgt een eigen link.',
  },
  invite: {
    button: 'Plan voorleggen',
    does: 'De contactpersonen krijgen een mail met een persoonlijke link.',
    done: 'Het plan is voorgelegd.',
  },
  startConsultation: {
    button: 'Overleg beginnen',
    does: 'Legt vast dat u met de partner in gesprek bent.',
    done: 'Vastgelegd: er is overleg met de partner.',
  },
  setTerm: {
    button: 'Termijn wijzigen',
    does: 'Geef de partner een andere dag om te antwoorden.',
    done: 'De termijn is gewijzigd.',
  },
  setInvolvement: {
    button: 'Betrokkenheid wijzigen',
    does: 'Beslist mee, geraadpleegd of geïnformeerd.',
    done: 'De betrokkenheid is gewijzigd.',
  },
  meetCondition: {
    button: 'Voorwaarde vervuld',
    does: 'Zeg hoe aan de voorwaarde is voldaan.',
    done: 'De voorwaarde is als vervuld gemeld.',
  },
  reopenCondition: {
    button: 'Voorwaarde weer open',
    does: 'Aan de voorwaarde is toch niet voldaan.',
    done: 'De voorwaarde staat weer open.',
  },
  assignCondition: {
    button: 'Voorwaarde beleggen',
    does: 'Wie zorgt dat aan de voorwaarde wordt voldaan?',
    done: 'De voorwaarde is belegd.',
  },
  escalate: {
    button: 'Opschalen',
    does: 'Leg de afstemming een niveau hoger.',
    done: 'De afstemming is opgeschaald.',
  },
  override: {
    button: 'Verder zonder dit akkoord',
    does: 'De actie kan verder zonder deze partner. De partner ziet uw reden.',
    done: 'De actie gaat verder zonder het akkoord van deze partner. De partner ziet de reden.',
  },
  release: {
    button: 'Partner van de actie halen',
    does: 'De actie wacht niet meer op deze partner.',
    done: 'De partner is van de actie gehaald.',
  },
  restore: {
    button: 'Partner terugzetten',
    does: 'De partner staat weer op de actie; eerdere antwoorden tellen niet meer.',
    done: 'De partner staat weer op de actie.',
  },
  presentPlan: {
    button: 'Nieuwe versie voorleggen',
    does: 'De partner krijgt de nieuwe versie.',
    done: 'De nieuwe versie is voorgelegd.',
  },
  tellEditorial: {
    button: 'Redactionele wijziging melden',
    does: 'De partner hoort van de wijziging.',
    done: 'De wijziging is gemeld.',
  },
  passTerm: {
    button: 'Termijn voorbij',
    does: 'De dag om te antwoorden ging voorbij.',
    done: 'De termijn is voorbij.',
  },
  remind: {
    button: 'Herinneren',
    does: 'De partner krijgt een herinnering.',
    done: 'De herinnering is verstuurd.',
  },
}

/** Why a gate is not met, as a part of a sentence. */
export const alignmentGateTexts: Record<AlignmentGate, string> = {
  takesPart: 'deze partner doet niet meer mee',
  released: 'deze partner staat nog op de actie',
  answerBy: 'er is nog geen dag om voor te antwoorden',
  asked: 'deze partner wordt alleen geïnformeerd; er is geen antwoord nodig',
  currentText: 'het plan is intussen gewijzigd; bekijk eerst de nieuwe versie',
  replaceChosen: 'er is al geantwoord op deze versie; kies of uw antwoord dat vervangt',
  earlierAnswer: 'er is nog geen eerder antwoord',
  editorialChange: 'er is geen redactionele wijziging na uw antwoord',
  conditionOpen: 'deze voorwaarde staat niet open',
  conditionMet: 'deze voorwaarde is niet als vervuld gemeld',
  notOverridden: 'de voorzitter besloot al om zonder dit akkoord verder te gaan',
}
