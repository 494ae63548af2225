import type { UnmetGate } from '#workflows/action-item/guards.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import type { Role } from '#workflows/roles.ts'
import { stateLabels } from './actions.ts'

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
  nothingForYou: 'Er is nu geen stap voor u.',
  closed: 'Hier hoeft niemand nu iets te doen.',
  turn: 'Aan zet:',
  none: 'geen',
  noOwner: 'nog niemand',
  noTarget: 'nog niet bepaald',
  noHealth: 'nog niet gemeld',
  change: 'wijzigen',
  since: (date: string, age: string) => (age === 'vandaag' ? 'vandaag' : `${date} (${age})`),
  facts: {
    owner: 'Trekker',
    target: 'Streefdatum',
    health: 'Gezondheid',
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
    empty: 'Er is nog geen plan.',
    version: (number: number) => `Versie ${number}`,
    versions: (count: number) => (count === 1 ? '1 versie' : `${count} versies`),
    by: (who: string, date: string) => `${who}, ${date}`,
    hash: 'kenmerk',
    compare: 'Vergelijken',
    from: 'Van versie',
    to: 'naar versie',
    difference: (from: number, to: number) => `Verschil tussen versie ${from} en versie ${to}`,
    hide: 'Verschil verbergen',
  },
  milestones: {
    title: 'Mijlpalen',
    empty: 'Er zijn nog geen mijlpalen.',
    count: (done: number, all: number) => `${done} van ${all} klaar`,
    done: 'Klaar',
    doneFor: (title: string) => `Klaar: ${title}`,
    waive: 'Niet meer nodig',
    waiveFor: (title: string) => `Niet meer nodig: ${title}`,
    reopen: 'Heropenen',
    reopenFor: (title: string) => `Heropenen: ${title}`,
  },
  evidence: {
    title: 'Bewijsstukken',
    empty: 'Er zijn nog geen bewijsstukken.',
    by: (who: string, date: string) => `${who}, ${date}`,
    remove: 'Intrekken',
    removeFor: (title: string) => `Intrekken: ${title}`,
  },
  progress: {
    title: 'Voortgang',
    empty: 'Er is nog geen voortgang gemeld.',
    write: 'Voortgang melden',
  },
  comments: {
    title: 'Reacties',
    empty: 'Er zijn nog geen reacties.',
    write: 'Uw reactie',
    hint: 'Iedereen in dit dossier leest mee. Een reactie telt niet als voortgang.',
    send: 'Plaatsen',
    done: 'Uw reactie is geplaatst.',
  },
  history: {
    title: 'Geschiedenis',
    all: (count: number) => `Alles, ${count} gebeurtenissen`,
    less: 'Alleen de laatste',
  },
  someone: 'Aanjager',
  errors: { title: 'Dit is niet gebeurd' },
  notFound: {
    title: 'Deze actie is er niet',
    detail: 'In dit dossier staat geen actie met dit nummer, of het dossier is niet voor u bedoeld.',
    back: 'Naar uw dossiers',
  },
}

/** Why an action stands where it stands, as a heading above the words that were given. */
export const stateNotes: Record<ActionState, string> = {
  draft: 'Reden om terug te gaan naar concept',
  assigned: 'Reden om terug te gaan naar het plan',
  aligning: 'Toelichting',
  ready: 'Reden om de afstemming te doorbreken',
  inProgress: 'Toelichting bij het vervolg',
  awaitingDecision: 'Vraag aan het bestuur',
  blocked: 'Wat er in de weg staat',
  delivered: 'Terugmelding',
  completed: 'Toelichting',
  transferred: 'Waarom overgedragen',
  withdrawn: 'Waarom vervallen',
}
export const stateParty = {
  blocked: 'Oplossen kan:',
  transferred: 'Overgedragen aan:',
}

/** The thing that an unmet gate waits for, as it stands in `gateText`; shown in bold. */
export function waitsFor(unmet: UnmetGate): string {
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
      return unmet.open.length === 1 ? `mijlpaal ${unmet.open[0]}` : 'mijlpalen'
    case 'evidence':
      return 'bewijsstuk'
    case 'alignment':
      return unmet.open[0] ?? ''
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
export const turnOfOwner = (name: string | null) => (name ? `${name}, trekker` : 'de trekker')

/** Words of the page that asks what a step needs. */
export const stepPage = {
  cancel: 'Annuleren',
  back: 'Terug naar de actie',
  notNow: 'Dit kan nu niet',
  notYours: 'Deze stap is niet aan u',
  milestone: 'Mijlpaal',
  evidence: 'Bewijsstuk',
  owner: (name: string, role: string) => `${name} (${role})`,
  notFound: {
    title: 'Deze stap is er niet',
    detail: 'Het adres klopt niet, of de actie is niet voor u bedoeld.',
  },
}
