import type { ActionEventType } from '#workflows/action-item/events.ts'
import type { ActionState, Certainty, Term } from '#workflows/action-item/states.ts'
import { certaintyLabels, eventLabels, stateLabels } from './actions.ts'
import { formatAge, formatDate, formatDateShort, formatMonth, formatTime, toDay } from './dates.ts'

/** Words of the board. */
export const boardText = {
  title: 'Bord',
  filters: 'Filters',
  all: 'Alle acties',
  mine: 'Van mij',
  still: 'Stil langer dan 30 dagen',
  late: 'Te laat',
  stuck: 'Loopt vast',
  more: '+ Filter',
  owner: 'Trekker',
  anyOwner: 'Iedereen',
  noOwner: 'nog niemand',
  theme: 'Deelaspect',
  anyTheme: 'Elk deelaspect',
  apply: 'Toon',
  moved: (number: string, state: ActionState) => `${number} staat nu op ‘${stateLabels[state]}’.`,
  notMoved: 'Deze stap bestaat niet (meer). Ververs de pagina en kijk wat er nu kan.',
  hidden: (count: number) =>
    `Dit zijn er te veel voor een bord: ${count.toLocaleString('nl')} acties staan hier niet. Filter het bord, of gebruik de tabel.`,
  refused: (number: string) => `${number} is niet verplaatst.`,
  toCard: 'Naar de kaart',
  changed: (who: string, type: string) => {
    const done = Object.hasOwn(eventLabels, type) ? eventLabels[type as ActionEventType].done : ''
    const change = done ? ` (${done.toLowerCase()})` : ''
    return `Deze actie is intussen gewijzigd door ${who}${change}. Kijk wat er nu staat en kies zo nodig opnieuw.`
  },
  nothingFound: {
    title: 'Geen actie gevonden',
    detail: 'Geen enkele actie voldoet aan dit filter.',
    step: 'Toon alle acties',
  },
  empty: {
    title: 'Er staan nog geen acties op het bord',
    coordinator:
      'Acties komen uit de aanbevelingen van een rapport. Voeg een rapport toe en stel vast welke aanbevelingen acties worden.',
    other: 'Zodra de coördinator de aanbevelingen uit het rapport heeft vastgesteld, staan zij hier.',
    step: 'Rapport toevoegen',
  },
}

export const actionNumber = (number: number) => `A${number}`

const numerals = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const inWords = (count: number) => numerals[count] ?? String(count)
const adjectives: Record<Term, string> = { short: 'korte', medium: 'middellange', long: 'lange' }

/** `Vijf acties voor de korte, drie voor de middellange termijn.` */
export function termSentence(counts: ReadonlyMap<Term | null, number>): string {
  const parts: string[] = []
  for (const term of Object.keys(adjectives) as Term[]) {
    const count = counts.get(term)
    if (count) parts.push(`${inWords(count)}${parts.length ? '' : noun(count)} voor de ${adjectives[term]}`)
  }
  const without = counts.get(null) ?? 0
  const rest = without ? `${inWords(without)}${parts.length ? '' : noun(without)} zonder termijn` : ''
  const sentence = [parts.length ? `${parts.join(', ')} termijn` : '', rest].filter(Boolean).join('; ')
  return sentence ? `${capital(sentence)}.` : ''
}
/** At the beginning of a sentence `één` is written `Eén`. */
const capital = (text: string) => text.charAt(0).replace('é', 'e').toUpperCase() + text.slice(1)
const noun = (count: number) => (count === 1 ? ' actie' : ' acties')

/** `Sinds uw laatste bezoek op 12 november 2026: 4 stappen.` Of other people: your own you know. */
export function sinceSentence(since: Date | null, steps: number, today: string): string {
  if (!since) return ''
  const count = steps === 0 ? 'geen stappen' : steps === 1 ? '1 stap' : `${steps} stappen`
  const when = toDay(since) === today ? `vandaag om ${formatTime(since)}` : `op ${formatDate(since)}`
  return `Sinds uw laatste bezoek ${when}: ${count} van anderen.`
}

type Target = { certainty: Certainty | null; target_on: string | null; depends_on: string | null }

/** `vast · 12 feb`, `streef · mrt 2027`, `streef · 20 nov` (past), `afhankelijk van A5`, `niet afgesproken` */
export function targetText({ certainty, target_on, depends_on }: Target, today: string): string {
  if (certainty === 'dependent') return `${certaintyLabels.dependent} ${depends_on ?? 'iets anders'}`
  if (!certainty || !target_on) return certaintyLabels.notAgreed
  // What is late is late by the day: then the day is shown, however firm it was.
  const byDay = certainty === 'fixed' || target_on < today
  const date = byDay ? formatDateShort(target_on, today) : formatMonth(target_on)
  return `${certaintyLabels[certainty]} · ${date}`
}

/** `afgerond 3 nov`: for an action of which nothing more is expected. */
export function closedText(state: ActionState, since: Date | string, today: string): string {
  return `${stateLabels[state].toLowerCase()} ${formatDateShort(since, today)}`
}

/** `6 dagen`, `41 dagen stil`, `nieuw` */
export function ageText(days: number, { still, fresh }: { still: boolean; fresh: boolean }): string {
  if (fresh) return 'nieuw'
  return still ? `${formatAge(days)} stil` : formatAge(days)
}

/** `Overgedragen aan RIEC`, when the party is short enough for a tag. */
export function stateTag(state: ActionState, party: string | null): string {
  const short = state === 'transferred' && party !== null && party.length <= 12
  return short ? `${stateLabels.transferred} aan ${party}` : stateLabels[state]
}
