import type { ActionEventType, StepType } from '#workflows/action-item/events.ts'
import type { UnmetGate } from '#workflows/action-item/guards.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import type { Role } from '#workflows/roles.ts'
import { eventLabels, stateLabels } from './actions.ts'
import { gateText, type PartnerNames } from './gates.ts'

/** Words of the page of one action. */
export const actionPage = {
  board: 'Bord',
  number: (number: number) => `A${number}`,
  planTag: (state: string, version: number) => (version > 0 ? `${state} · plan versie ${version}` : state),
  recommendation: (number: number) => `Aanbeveling ${number}`,
  inReport: (chapter: string | null) => (chapter ? `hoofdstuk ${chapter}, in het rapport` : 'in het rapport'),
  proposal: 'voorstel uit het rapport',
  whereTitle: 'Waar staan we',
  nowTitle: 'Wat kan nu',
  theAction: 'De actie',
  nothingForYou: 'Er is nu geen stap voor u.',
  closed: 'Hier hoeft niemand nu iets te doen.',
  turn: 'Aan zet:',
  none: 'niet genoemd',
  noOwner: 'nog niemand',
  noTarget: 'nog niet bepaald',
  noHealth: 'nog niet gemeld',
  change: 'wijzigen',
  changeOf: (what: string) => `${what} wijzigen`,
  titleAndWeight: 'Titel en gewicht',
  between: ' · ',
  since: (date: string, age: string) =>
    age === 'vandaag' ? 'vandaag' : `${date} (${age.replace(' ', '\u00a0')})`,
  facts: {
    owner: 'Trekker',
    target: 'Streefdatum',
    health: 'Hoe staat het ervoor',
    themes: 'Deelaspect',
    addressees: 'Gericht aan',
    weight: 'Gewicht',
    since: (state: ActionState) => `${stateLabels[state]} sinds`,
  },
  weightOf: (weight: number) => `${weight} van 10`,
  plan: {
    title: 'Plan van aanpak',
    write: 'Plan schrijven',
    rewrite: 'Plan aanpassen',
    empty: 'Er is nog geen plan. Het plan zegt wat er gebeurt, wie dat doet en wanneer.',
    version: (number: number) => `Versie ${number}`,
    versions: (count: number) => `Alle ${count} versies en hun verschillen`,
    versionsTitle: 'Versies van het plan',
    columns: {
      version: 'Versie',
      author: 'Door',
      at: 'Op',
      kind: 'Wijziging',
      hash: 'Kenmerk',
      change: 'Verschil',
    },
    withPrevious: (number: number) => `met versie ${number}`,
    withPreviousFor: (from: number, to: number) => `Verschil met versie ${from}: versie ${to}`,
    contested: (date: string) => `Inhoudelijk; op ${date} betwist als redactioneel`,
    because: (reason: string) => `“${reason}”`,
    compare: 'Vergelijken',
    from: 'Van versie',
    to: 'naar versie',
    difference: (from: number, to: number) => `Verschil tussen versie ${from} en versie ${to}`,
    hide: 'Verschil verbergen',
  },
  milestones: {
    title: 'Mijlpalen',
    empty: 'Er zijn nog geen mijlpalen. Een mijlpaal is een resultaat dat u kunt afvinken.',
    count: (done: number, all: number) => `${done} van ${all} klaar`,
    number: (number: number) => `Mijlpaal ${number}`,
    closedOn: (date: string) => `op ${date}`,
    done: 'Klaar',
    doneFor: (title: string) => `Klaar: ${title}`,
    waive: 'Niet meer nodig',
    waiveFor: (title: string) => `Niet meer nodig: ${title}`,
    reopen: 'Heropenen',
    reopenFor: (title: string) => `Heropenen: ${title}`,
  },
  evidence: {
    title: 'Bewijsstukken',
    empty: 'Er zijn nog geen bewijsstukken: een link of een bestand dat laat zien wat er is gedaan.',
    remove: 'Intrekken',
    removeFor: (title: string) => `Intrekken: ${title}`,
  },
  progress: {
    title: 'Voortgang',
    empty: 'Er is nog geen voortgang gemeld.',
  },
  history: {
    title: 'Geschiedenis',
    all: (count: number) => `Alles, ${count} gebeurtenissen`,
    less: 'Alleen de laatste gebeurtenissen',
  },
  someone: 'Aanjager',
  conflict: {
    change: (done: string, who: string, when: string) => `${done}, door ${who} op ${when}`,
    again: (button: string) => `${button}, ook nu`,
    keep: 'Laat het zoals het nu is',
  },
  errors: { title: 'Dit is niet gebeurd' },
  later: 'Plan, mijlpalen, bewijsstukken en voortgang komen hier te staan zodra de actie is belegd.',
  notFound: {
    title: 'Deze actie is er niet',
    detail: 'In dit dossier staat geen actie met dit nummer. Misschien klopt het adres niet.',
  },
  toBoard: 'Naar het bord',
}

/** The step that brought an action where it stands, as a heading above the words that were given with it. */
export const stateNotes: Partial<Record<StepType, string>> = {
  returnToDraft: 'Waarom de actie terugging naar concept',
  revisePlan: 'Waarom het plan anders moet',
  requestDecision: 'Vraag aan het bestuur',
  decide: 'Besluit van het bestuur',
  block: 'Wat er in de weg staat',
  unblock: 'Hoe de blokkade is opgelost',
  sendBack: 'Teruggestuurd: wat er nog moet gebeuren',
  reopen: 'Waarom de actie is heropend',
  transfer: 'Waarom overgedragen',
  reportBack: 'Terugmelding',
  withdraw: 'Waarom vervallen',
}
export const stateNote = 'Toelichting'
export const stateParty = {
  blocked: 'Oplossen kan:',
  transferred: 'Overgedragen aan:',
}

/** The thing that an unmet gate waits for, as it stands in `gateText`; shown in bold. */
export function waitsFor(unmet: UnmetGate, names: PartnerNames = {}): string {
  switch (unmet.gate) {
    case 'owner':
      return 'trekker'
    case 'target':
      return 'streefdatum'
    case 'plan':
      return 'plan van aanpak'
    case 'milestone':
      return 'mijlpaal'
    case 'milestonesDone':
      return gateText(unmet).split(/ (?:is|zijn) nog/)[0] ?? ''
    case 'evidence':
      return 'bewijsstuk'
    case 'alignment':
      return gateText(unmet, names).replace(/^wacht op /, '')
    default:
      return ''
  }
}

/** Who can take a step, as part of a sentence. */
export const turnOf: Record<Role, string> = {
  coordinator: 'de coördinator',
  chair: 'de voorzitter',
  member: 'een lid',
  adviser: 'een adviserend lid',
  board: 'het bestuur',
  partner: 'de partner',
}
export const turnOfOwner = (name: string | null) => (name ? `trekker ${name}` : 'de trekker')

/** Work that a step waits for, as an invitation; elsewhere the button says what it does with the form. */
const invitations: Partial<Record<ActionEventType, { button: string; does: string }>> = {
  savePlan: { button: 'Plan schrijven', does: 'Zeg wat er gebeurt, wie dat doet en wanneer.' },
  addFile: {
    button: 'Bewijsstuk toevoegen',
    does: 'Een bestand dat laat zien wat er is gedaan; een link kan ook.',
  },
}

/** Promise: the button and the line of an event where it is offered, before its form is open. */
export const invitation = (type: ActionEventType): { button: string; does: string } =>
  invitations[type] ?? eventLabels[type]

/** Words of the page that asks what a step needs. */
export const stepPage = {
  cancel: 'Annuleren',
  back: 'Terug naar de actie',
  notNow: 'Dit kan nu niet',
  notInState: (state: string) => `Deze stap past niet bij de status ‘${state}’. Misschien is hij al gezet.`,
  notYours: 'Deze stap is niet aan u',
  milestone: 'Mijlpaal',
  evidence: 'Bewijsstuk',
  owner: (name: string, role: string) => `${name} (${role})`,
  about: (number: string) => `Over actie ${number}`,
  state: 'Status',
  notFound: {
    title: 'Deze stap is er niet',
    detail: 'Het adres klopt niet, of waar de stap over gaat is er niet (meer).',
  },
}
