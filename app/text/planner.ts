import { actionNumber } from './board.ts'
import { formatDate, formatDateShort, formatWeekday } from './dates.ts'

/** Words of the route planner: from a meeting back. */
export const plannerText = {
  title: 'Planner',
  sub: 'Reken terug vanaf een vergadering: wat moet wanneer klaar zijn, en welke acties halen het nog.',
  form: 'De vergadering',
  meeting: 'Dag van de vergadering',
  papers: 'Stukken vooraf (werkdagen)',
  term: 'Termijn voor partners (werkdagen)',
  order: 'Partners antwoorden',
  orders: { tegelijk: 'tegelijk', 'na-elkaar': 'na elkaar' },
  recess: 'Dagen in een reces tellen mee',
  button: 'Reken terug',
  start: {
    title: 'Vul de dag van de vergadering in',
    detail:
      'U ziet dan per stap de laatste dag, zonder weekenden, feestdagen en reces, en per actie of die de vergadering haalt.',
  },
  toMatrix: 'Naar de afstemming',
  fromMatrix: 'Halen we de vergadering?',
  chart: 'Terug vanaf de vergadering',
  chartCaption: 'De laatste dag voor elke stap',
  columns: { number: 'Nr.', step: 'Stap', day: 'Laatste dag', skipped: 'Overgeslagen tot de volgende stap' },
  nothingSkipped: 'niets',
  passed: 'voorbij',
  rules:
    'Tussen een tekst die klaar is en het voorleggen rekenen we één werkdag, en tussen de antwoorden en de stukken ook.',
  legend: { weekend: 'weekend', holiday: 'feestdag', recess: 'reces', today: 'vandaag' },
  legendLabel: 'Wat de kleuren betekenen',
  actions: 'Welke acties halen het',
  tightMeans:
    'Krap is het met minder dan 5 werkdagen speling, of als het van een ander afhangt of de stap op tijd is.',
  noActions: 'Er zijn geen acties die nog naar een vergadering toe werken.',
  noOwner: 'nog geen trekker',
  recesses: 'Reces',
  toRecesses: 'Reces toevoegen of weghalen',
  noRecesses: 'Er staat geen reces in de planner. Alleen weekenden en feestdagen worden overgeslagen.',
}

/** `vrijdag 12 maart 2027` */
export const fullDay = (day: string) => `${formatWeekday(day)} ${formatDate(day)}`

export const plannerTitle = (meetingOn: string) => `Vergadering van ${fullDay(meetingOn)}`

const actionsWord = (count: number) => (count === 1 ? '1 actie' : `${count} acties`)

/** Promise: the answer in one sentence. */
export function plannerAnswer({ makes, tight, late }: Record<'makes' | 'tight' | 'late', number>): string {
  const all = makes + tight + late
  if (all === 0) return 'Er is geen actie die nog naar deze vergadering toe werkt.'
  if (makes === all)
    return `Alle ${actionsWord(all)} halen het.`.replace('Alle 1 actie halen', 'De ene actie haalt')
  const parts = [
    makes > 0 ? `${makes} ${makes === 1 ? 'haalt' : 'halen'} het` : '',
    tight > 0 ? `voor ${tight} is het krap` : '',
    late > 0 ? `${late} ${late === 1 ? 'haalt' : 'halen'} het niet meer` : '',
  ].filter(Boolean)
  const last = parts.pop()
  return `Van de ${actionsWord(all)}: ${parts.length > 0 ? `${parts.join(', ')} en ` : ''}${last}.`
}

export const routeStepLabels = {
  text: 'Tekst klaar',
  present: 'Voorleggen aan partners',
  answers: 'Antwoorden binnen',
  papers: 'Stukken versturen',
  meeting: 'Vergadering',
}

/** `Voorleggen aan partner 2` */
export const stepLabel = ({ kind, turn }: { kind: keyof typeof routeStepLabels; turn?: number }) =>
  turn ? `Voorleggen aan partner ${turn}` : routeStepLabels[kind]

/** As short as it stands in the drawing. */
export const shortStepLabel = ({ kind, turn }: { kind: keyof typeof routeStepLabels; turn?: number }) =>
  turn ? `Partner ${turn}` : { ...routeStepLabels, present: 'Voorleggen' }[kind]

export const inTurnNote = (number: number, partners: number) =>
  `Gerekend met ${partners} partners na elkaar: zoveel heeft ${actionNumber(number)} er, de meeste van alle acties.`

type Skipped = {
  weekendDays: number
  holidays: readonly { on: string; name: string }[]
  recesses: readonly { name: string; days: number }[]
}

/** `2 weekenddagen, Goede Vrijdag (26 mrt), Voorjaarsreces (5 dagen)` */
export function skippedWords({ weekendDays, holidays, recesses }: Skipped): string {
  const weekend = weekendDays > 0 ? [weekendDays === 1 ? '1 weekenddag' : `${weekendDays} weekenddagen`] : []
  const named = holidays.map(({ on, name }) => `${name} (${formatDateShort(on, on)})`)
  const away = recesses.map(({ name, days }) => `${name} (${days === 1 ? '1 dag' : `${days} dagen`})`)
  return [...weekend, ...named, ...away].join(', ') || plannerText.nothingSkipped
}

/** Why the day of the meeting itself deserves a second look. */
export const meetingOffNote = (meetingOn: string, off: { kind: string; name?: string }) =>
  off.kind === 'weekend'
    ? `${formatDate(meetingOn)} is een ${formatWeekday(meetingOn)}. Klopt de dag van de vergadering?`
    : `Op ${formatDate(meetingOn)} is het ${off.name}. Klopt de dag van de vergadering?`
