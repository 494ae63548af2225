import type { HeldUp, Obstacle } from '#app/services/progress/held-up.ts'
import { formatAge } from './dates.ts'

/** Words of "Wat houdt ons op". */
export const heldUpText = {
  title: 'Wat houdt ons op',
  none: 'Geen enkele actie wacht op een partner.',
  matrix: 'Alle partners en hun antwoorden',
  more: (count: number) => `En nog ${count === 1 ? '1 reden' : `${count} redenen`}, zie de afstemming.`,
}

const sinceWords = (days: number) => (days <= 0 ? 'sinds vandaag' : formatAge(days))

const begins: Record<Obstacle, (partner: string, days: number) => string> = {
  silent: (partner, days) =>
    days <= 0 ? `Wacht sinds vandaag op ${partner}` : `Wacht ${formatAge(days)} op ${partner}`,
  objected: (partner, days) => `${partner} is niet akkoord (${sinceWords(days)})`,
  conditions: (partner, days) => `${partner} stelde voorwaarden die nog openstaan (${sinceWords(days)})`,
  abstained: (partner, days) => `${partner} beslist mee, maar ziet af van een oordeel (${sinceWords(days)})`,
  notPresented: (partner) => `Het plan is nog niet voorgelegd aan ${partner}`,
}

/** `houdt 3 acties tegen` */
export const holdsUpWords = (count: number) => `houdt ${count === 1 ? '1 actie' : `${count} acties`} tegen`

/** Promise: "Wacht 34 dagen op LIEC; houdt 3 acties tegen." */
export function heldUpSentence({ obstacle, partner, days, actions }: HeldUp): string {
  return `${begins[obstacle](partner, days)}; ${holdsUpWords(actions.length)}.`
}
