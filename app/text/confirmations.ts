import type { ActionEventType } from '#workflows/action-item/events.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import { stateLabels } from './actions.ts'

/** How the action stands after the step, as far as a sentence about the step needs it. */
export type After = {
  state: ActionState
  owner: string | null
  planVersion: number
  openMilestones: number
  /** The partners that the plan lies with, as people call them. */
  partners: readonly string[]
}
type Say = (after: After) => string

const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const owner = ({ owner: name }: After) => name ?? 'de trekker'
const now = ({ state }: After) => `staat nu op ‘${stateLabels[state]}’`

function submitted({ state, partners }: After): string {
  if (state === 'ready')
    return 'Het plan is voorgelegd. Geen partner hoeft te antwoorden: de actie is meteen gereed. De volgende stap is starten.'
  if (state !== 'aligning') return 'Het plan is voorgelegd.'
  const [only, ...others] = partners
  if (!only) return 'Het plan ligt nu bij de partners. Zodra zij hebben geantwoord, is de actie gereed.'
  return others.length === 0
    ? `Het plan ligt nu bij ${only}. Na dat antwoord is de actie gereed.`
    : `Het plan ligt nu bij ${list.format(partners)}. Zodra zij hebben geantwoord, is de actie gereed.`
}

function milestoneDone({ openMilestones: open }: After): string {
  const rest =
    open === 0
      ? 'Er staat geen mijlpaal meer open.'
      : open === 1
        ? 'Er staat nog 1 mijlpaal open.'
        : `Er staan nog ${open} mijlpalen open.`
  return `De mijlpaal is klaar. ${rest}`
}

/** What somebody just did, said where its result stands: what happened, and what can be done next. */
export const confirmations: Record<ActionEventType, Say> = {
  assign: (after) => `De actie is belegd bij ${owner(after)}. De volgende stap is het plan van aanpak.`,
  returnToDraft: () =>
    'De actie staat weer op concept. Trekker en datum zijn vervallen; de actie kan opnieuw worden belegd.',
  submitPlan: submitted,
  confirmAlignment: () => 'De afstemming is rond: de actie is gereed. De volgende stap is starten.',
  reopenAlignment: () => 'De actie ligt weer bij de partners.',
  revisePlan: () => 'De actie is terug bij het plan. Pas het plan aan en leg het opnieuw voor.',
  start: () => 'De uitvoering is gestart. Meld vanaf nu de voortgang, en wat klaar is.',
  requestDecision: () =>
    'De vraag ligt bij het bestuur. De bestuursleden krijgen een e-mail; de actie wacht op hun besluit.',
  decide: (after) => `Het besluit is vastgelegd. De actie gaat verder en ${now(after)}.`,
  block: () =>
    'De blokkade is gemeld. De coördinator en de voorzitter horen ervan. Is de blokkade weg, hef die dan op.',
  unblock: (after) => `De blokkade is opgeheven. De actie gaat verder en ${now(after)}.`,
  deliver: () => 'De actie is opgeleverd. De voorzitter krijgt een e-mail en beoordeelt het resultaat.',
  accept: () => 'Het resultaat is aanvaard en de actie is afgerond. Heropenen kan nog, met een reden.',
  sendBack: (after) =>
    `Het resultaat is teruggestuurd naar ${owner(after)}, met uw reden. De actie is weer in uitvoering.`,
  reopen: (after) => `De actie is heropend en ${now(after)}.`,
  transfer: () => 'De actie is overgedragen. Meldt de partner iets terug, leg dat dan hier vast.',
  reportBack: () => 'De terugmelding is vastgelegd. De voorzitter beoordeelt nu het resultaat.',
  withdraw: () => 'De actie is vervallen. De voorzitter kan haar heropenen, met een reden.',

  reassign: (after) => `De trekker van deze actie is nu ${owner(after)}.`,
  reschedule: () => 'De streefdatum is gewijzigd. De reden staat in de geschiedenis.',
  describe: () => 'Titel en gewicht zijn bewaard.',
  savePlan: ({ planVersion, state }) =>
    `Versie ${planVersion} van het plan is bewaard.${state === 'assigned' ? ' Is het plan klaar, leg het dan voor.' : ''}`,
  addMilestone: () => 'De mijlpaal staat in de lijst. Is het resultaat er, meld de mijlpaal dan klaar.',
  completeMilestone: milestoneDone,
  waiveMilestone: () => 'De mijlpaal telt niet meer mee. Toch nodig? Dan kunt u de mijlpaal heropenen.',
  reopenMilestone: () => 'De mijlpaal staat weer open.',
  addLink: () => 'Het bewijsstuk is toegevoegd en telt mee bij het opleveren.',
  addFile: () => 'Het bewijsstuk is toegevoegd en telt mee bij het opleveren.',
  removeEvidence: () =>
    'Het bewijsstuk is ingetrokken en telt niet meer mee. Toch nodig? Dan kunt u het opnieuw toevoegen.',
  updateAlignments: () => 'Bijgewerkt is op welke partners de actie wacht.',
  makeMaterial: () => 'De wijziging geldt als inhoudelijk. De partners bevestigen opnieuw.',
  reportProgress: () => 'Uw voortgangsbericht is geplaatst. Iedereen in dit dossier leest het.',
}
