import type { AlignmentState, Involvement } from '#workflows/alignment/states.ts'
import { alignmentStateLabels } from './alignments.ts'
import { daysBetween, formatAge } from './dates.ts'
import type { PartnerNames } from './gates.ts'

/** Words about the partners of one action, where the dossier's own people read them. */
export const partnersPanel = {
  title: 'Afstemming',
  caption: 'Partners van deze actie en wat zij antwoordden',
  columns: {
    partner: 'Partner',
    involvement: 'Rol',
    answer: 'Antwoord',
    version: 'Op versie',
    answerBy: 'Antwoord voor',
    age: 'Sinds',
  },
  none: 'Er staat nog geen partner op deze actie.',
  begin:
    'Zet hier de organisaties neer die meebeslissen, worden geraadpleegd of worden geïnformeerd. Zij krijgen het plan zodra het wordt voorgelegd.',
  beginElsewhere: 'De coördinator of de voorzitter zet partners op de actie.',
  noOrganisations: 'Dit dossier heeft nog geen partners.',
  toPartners: 'Voeg eerst partners toe',
  allOn: 'Alle partners van dit dossier staan al op deze actie.',
  add: 'Partner op de actie zetten',
  added: 'De partner staat op de actie.',
  organisation: 'Organisatie',
  involvement: 'Hoe is de partner betrokken?',
  answerBy: 'Antwoord voor',
  answerByNeeded: 'Kies een dag, of kies ‘geïnformeerd’: dan is er geen antwoord nodig.',
  actionClosed: 'Deze actie is klaar: er kan geen partner meer bij.',
  answerByHint: 'De laatste dag om te antwoorden. Niet nodig bij geïnformeerd.',
  newest: (version: number) => `nu versie ${version}`,
  notAsked: 'geen antwoord nodig',
  noVersion: 'nog niet voorgelegd',
  sinceToday: 'sinds vandaag',
  late: 'te laat',
  inCapacity: (capacity: string) => `${capacity.toLowerCase()} gegeven`,
  overridden: 'verder zonder dit akkoord',
  released: 'van de actie gehaald',
  openConditions: (open: number, all: number) =>
    all === 1
      ? open === 1
        ? '1 voorwaarde, open'
        : '1 voorwaarde, vervuld'
      : `${all - open} van ${all} voorwaarden vervuld`,
} as const

/** The fields of the form that puts a partner on an action, in their order. */
export const partnerLabels = {
  organisationId: partnersPanel.organisation,
  involvement: partnersPanel.involvement,
  answerBy: partnersPanel.answerBy,
}

type Waited = {
  organisation_id: string
  short_name: string
  state: AlignmentState
  involvement: Involvement
  presented_at: Date | null
  open_conditions: readonly number[]
}

/** Promise: per partner what people call it, with why or how long the action waits for it. */
export function partnerNames(partners: readonly Waited[], now: Date): PartnerNames {
  return Object.fromEntries(
    partners.map((partner) => [
      partner.organisation_id,
      `${partner.short_name} (${whyWaiting(partner, now)})`,
    ]),
  )
}

function whyWaiting({ state, presented_at, open_conditions }: Waited, now: Date): string {
  if (presented_at === null) return partnersPanel.noVersion
  if (state === 'objected' || state === 'abstained') return alignmentStateLabels[state].toLowerCase()
  if (state === 'agreedWithConditions')
    return open_conditions.length === 1 ? '1 voorwaarde open' : `${open_conditions.length} voorwaarden open`
  const days = daysBetween(presented_at, now)
  return days <= 0 ? partnersPanel.sinceToday : formatAge(days)
}
