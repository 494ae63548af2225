import type { StepType, WorkType } from '#workflows/action-item/events.ts'
import { formatDate } from './dates.ts'

/** Words of the overview of a dossier. */
export const overviewText = {
  title: 'Overzicht',
  phases: 'Acties per fase',
  waiting: {
    notYet: (step: string, why: string) => `${step} ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    title: 'Dit wacht op u',
    none: 'Er wacht nu niets op u.',
    milestones: 'Naar de mijlpalen',
    begin: {
      savePlan: 'Plan schrijven',
      addMilestone: 'Mijlpaal toevoegen',
      addLink: 'Bewijsstuk toevoegen',
    } as Partial<Record<WorkType, string>>,
    more: (count: number) => `Er wachten er nog ${count}.`,
    onBoard: 'Bekijk ze op het bord',
  },
  changes: {
    title: 'Sinds uw laatste bezoek',
    titleFirst: 'Wat er het laatst gebeurde',
    since: (day: Date | string) => `op ${formatDate(day)}`,
    none: 'Niemand anders heeft intussen iets gewijzigd.',
    noneEver: 'Er is nog niets gebeurd.',
    all: 'Het hele logboek',
  },
  attention: {
    title: 'Vraagt aandacht',
    none: 'Niets is te laat, niets loopt vast en niets ligt langer dan 30 dagen stil.',
    filters: 'Op het bord',
    late: 'Te laat',
    stuck: 'Loopt vast',
    still: 'Stil langer dan 30 dagen',
    lateTag: (target: string) => `te laat: ${target}`,
    stillTag: (age: string) => `${age} stil`,
    more: (count: number) => `En nog ${count === 1 ? '1 actie' : `${count} acties`}, zie het bord.`,
  },
  standing: {
    title: 'Stand',
    caption: 'Aantal acties per status en termijn',
    state: 'Status',
    total: 'Totaal',
    done: 'Telt als afgerond',
    definition:
      'Een actie telt mee zodra de voorzitter het resultaat heeft aanvaard, en daarvoor niet. Wat is overgedragen telt pas na de terugmelding. Wat is vervallen telt niet mee.',
    ofTotal: (done: number, total: number) => `${done} van ${total}`,
  },
  about: 'Over dit dossier',
  empty: {
    title: 'Zo begint dit dossier',
    coordinator:
      'Voeg het rapport toe. Aanjager zoekt de aanbevelingen; u controleert ze en stelt ze vast. Elke aanbeveling wordt dan een actie die u een trekker en een streefdatum geeft.',
    other: 'De coördinator voegt het rapport toe. Daarna staan hier de acties, en hoe ver zij zijn.',
    step: 'Rapport toevoegen',
  },
}

/** Why something waits for you, as a sentence under the name of the action. */
export const waitingReasons: Partial<Record<StepType, string>> = {
  assign: 'Deze actie heeft nog geen trekker.',
  submitPlan: 'Uw plan kan naar de partners.',
  start: 'Het plan is gereed; u kunt beginnen.',
  deliver: 'Alle mijlpalen zijn gehaald; u kunt opleveren.',
  decide: 'Er is een besluit van het bestuur gevraagd.',
  unblock: 'De actie is geblokkeerd. Is dat opgelost, hef de blokkade dan op.',
  accept: 'De trekker heeft opgeleverd; het woord is aan u.',
  reportBack: 'De actie ligt bij een partner. Meldt die terug, leg dat dan vast.',
}
