import type { AlignmentState } from '#workflows/alignment/states.ts'
import { formatAge, formatDate } from './dates.ts'
import { holdsUpWords } from './held-up.ts'

/** Words of the matrix of actions × partners, and of one partner's list. */
export const matrixText = {
  title: 'Afstemming',
  sub: {
    blokkade: 'Wie heeft waarop geantwoord, en op welke versie. Wat het meest tegenhoudt staat bovenaan.',
    nummer: 'Wie heeft waarop geantwoord, en op welke versie. Op nummer van de actie.',
    partner:
      'Wie heeft waarop geantwoord, en op welke versie. Acties die op dezelfde partner wachten staan bij elkaar.',
  },
  caption: 'Acties en de antwoorden van partners',
  action: 'Actie',
  sorts: 'Volgorde',
  sort: { blokkade: 'Wat het meest tegenhoudt', nummer: 'Op nummer', partner: 'Op partner' },
  legend: 'Wat de tekens betekenen',
  /** Where a partner is not waited for, although there is no agreement. */
  overridden: 'verder zonder',
  holds: 'houdt tegen',
  hidden: (count: number) =>
    `Dit zijn er te veel voor één overzicht: ${count.toLocaleString('nl')} acties staan hier niet. Kies een partner voor de hele lijst.`,
  empty: {
    title: 'Er is nog geen partner die over een actie meepraat',
    steering:
      'Voeg eerst de partners toe, en zet ze daarna op een actie: als meebeslisser, geraadpleegd of geïnformeerd. Zij krijgen het plan zodra het wordt voorgelegd.',
    other: 'De coördinator zet partners op een actie. Daarna staat hier wie wat heeft geantwoord.',
    toPartners: 'Naar de partners',
    toBoard: 'Naar de acties',
  },
}

/** As narrow as a column of the matrix wants it; the legend says it in full. */
export const shortStateLabels: Record<AlignmentState, string> = {
  planned: 'gepland',
  invited: 'voorgelegd',
  inConsultation: 'in overleg',
  agreed: 'akkoord',
  agreedWithConditions: 'mits',
  objected: 'niet akkoord',
  abstained: 'ziet af',
  noObjectionHeard: 'stil',
  reconfirm: 'opnieuw',
  escalated: 'opgeschaald',
}

/** `v2 · 34 d` */
export const cellAge = (version: number | null, days: number) =>
  `${version ? `v${version} · ` : ''}${days <= 0 ? 'vandaag' : `${days} d`}`

/** Words of one partner's list. */
export const partnerList = {
  sub: (holds: number) =>
    holds === 0
      ? 'Wat er op deze partner wacht, en wat al is geantwoord. Er wordt nu geen actie door tegengehouden.'
      : `Wat er op deze partner wacht, en wat al is geantwoord. Deze partner ${holdsUpWords(holds)}.`,
  groups: {
    waiting: 'Wacht op deze partner',
    planned: 'Nog niet voorgelegd',
    answered: 'Geantwoord',
    informed: 'Ter informatie, of klaar',
  },
  noneWaiting: 'Er wacht nu niets op deze partner.',
  none: 'Deze partner staat nog op geen enkele actie.',
  answerBy: (day: string) => `antwoord voor ${formatDate(day)}`,
  late: (day: string) => `termijn was ${formatDate(day)}`,
  onVersion: (version: number) => `op versie ${version}`,
  about: (partner: string, number: string) => `met ${partner} over ${number}`,
  view: 'Bekijk de afstemming',
}

/** `voorgelegd, 34 dagen` */
export const standingSince = (days: number) => (days <= 0 ? 'sinds vandaag' : formatAge(days))
