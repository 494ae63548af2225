import type { NextStep, Obstacle, ObstacleKind } from '#app/services/planner/obstacles.ts'
import type { Outcome } from '#app/services/planner/verdict.ts'
import { formatDate } from './dates.ts'

export const outcomeLabels: Record<Outcome, string> = {
  makes: 'Haalt het',
  tight: 'Krap',
  late: 'Haalt het niet meer',
}

/** What stands above the actions of one outcome. */
export const outcomeGroups: Record<Outcome, string> = {
  tight: 'Krap: hier is nu iets nodig',
  makes: 'Haalt het',
  late: 'Haalt het niet meer',
}

const day = (on: string | undefined) => formatDate(on ?? '')
const askedOf = (partners = 0) => {
  if (partners === 0) return 'partners; die zijn nog niet gekozen'
  return partners === 1 ? '1 partner' : `${partners} partners`
}

const reasons: Record<ObstacleKind, (obstacle: Obstacle) => string> = {
  noOwner: () => 'Er is nog geen trekker en geen tekst.',
  noText: () => 'De tekst van het plan moet nog worden geschreven.',
  toPresent: ({ partners }) => `De tekst moet nog worden voorgelegd aan ${askedOf(partners)}.`,
  notPresented: ({ partner }) => `De tekst is nog niet voorgelegd aan ${partner}.`,
  blocked: ({ party }) =>
    party ? `De actie is geblokkeerd; oplossen kan: ${party}.` : 'De actie is geblokkeerd.',
  onlyPapers: () => 'Geen partner houdt deze actie nog tegen.',
  waits: ({ partner, promised }) => `${partner} antwoordt uiterlijk ${day(promised)}.`,
  termTooLong: ({ partner, promised }) =>
    `${partner} heeft tot en met ${day(promised)} om te antwoorden: later dan nodig is.`,
  termPassed: ({ partner, promised }) => `${partner} had op ${day(promised)} moeten antwoorden.`,
  noTerm: ({ partner }) => `Met ${partner} is geen dag afgesproken om voor te antwoorden.`,
  objected: ({ partner }) => `${partner} is niet akkoord: er is een nieuwe tekst nodig, en een nieuwe ronde.`,
  abstained: ({ partner }) => `${partner} beslist mee, maar ziet af van een oordeel.`,
  conditions: ({ partner }) => `${partner} stelde voorwaarden die nog openstaan.`,
  silent: ({ partner }) => `${partner} beslist mee en antwoordde niet; dat telt niet als akkoord.`,
}

/** Promise: the one reason, as a sentence. */
export const obstacleSentence = (obstacle: Obstacle) => reasons[obstacle.kind](obstacle)

const steps: Record<NextStep, (obstacle: Obstacle) => string> = {
  text: () => 'Tekst klaar',
  newText: () => 'Nieuwe tekst klaar',
  present: ({ partner }) => (partner ? `Voorleggen aan ${partner}` : 'Tekst voorleggen'),
  answer: ({ partner }) => `Antwoord van ${partner}`,
  settle: ({ partner }) => `Akkoord van ${partner}, of een besluit van de voorzitter`,
  unblock: () => 'Blokkade opgeheven',
  papers: () => 'Stukken versturen',
}

/** `Tekst klaar` */
export const nextStepWords = (obstacle: Obstacle) => steps[obstacle.step](obstacle)

/** `uiterlijk 12 maart 2027`, `had gemoeten op 12 maart 2027` */
export const dueWords = (by: string, outcome: Outcome) =>
  outcome === 'late' ? `had gemoeten op ${formatDate(by)}` : `uiterlijk ${formatDate(by)}`

/** `3 werkdagen speling`, `nog 8 werkdagen; hangt af van een ander`, `5 werkdagen te laat` */
export function slackWords(
  slack: number,
  { outcome, isOpen = false }: { outcome: Outcome; isOpen?: boolean },
): string {
  const days = Math.abs(slack)
  const words = days === 1 ? '1 werkdag' : `${days} werkdagen`
  if (outcome === 'late') return `${words} te laat`
  if (isOpen)
    return slack === 0 ? 'vandaag nog; hangt af van een ander' : `nog ${words}; hangt af van een ander`
  return slack === 0 ? 'geen speling' : `${words} speling`
}
