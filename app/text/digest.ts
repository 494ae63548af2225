import { actionNumber } from './board.ts'
import { formatDate, formatDateShort } from './dates.ts'

const things = (count: number) => (count === 1 ? '1 actie' : `${count} acties`)

/** The digest of what changed. */
export const digestMail = {
  subject: (actions: number, dossiers: readonly string[]) =>
    `Nieuws over ${things(actions)}${dossiers.length === 1 ? `: ${dossiers[0]}` : ''}`,
  intro: (since: Date) => `Dit veranderde er sinds ${formatDate(since)}, door anderen dan u.`,
  introPartner: (since: Date) =>
    `Dit veranderde er sinds ${formatDate(since)} bij de plannen waarop uw organisatie antwoordt.`,
  action: (number: number, title: string) => `${actionNumber(number)} ${title}`,
  partnerSection: (organisation: string, dossier: string) => `${organisation}, dossier ‘${dossier}’`,
  line: (at: Date, now: Date, sentence: string) => `${formatDateShort(at, now)}: ${sentence}`,
  more: (count: number) => (count === 1 ? 'En nog 1 verandering.' : `En nog ${count} veranderingen.`),
  near: (day: string) => `De streefdatum komt dichtbij: ${formatDate(day)}.`,
  past: (day: string) => `De streefdatum ${formatDate(day)} is voorbij.`,
  reason: (dossiers: readonly string[]) =>
    `U krijgt dit overzicht omdat u meedoet in ${dossiers.map((title) => `‘${title}’`).join(' en ')}.`,
  reasonPartner: (organisations: readonly string[]) =>
    `U krijgt dit overzicht omdat u contactpersoon bent van ${organisations.join(' en ')}.`,
  leave: (url: string) => `Afmelden, of een andere keuze maken:\n${url}`,
}
