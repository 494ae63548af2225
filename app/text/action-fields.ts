import type { ActionEventType } from '#workflows/action-item/events.ts'
import type { Certainty, PlanChange } from '#workflows/action-item/states.ts'

/** What a field of an event asks for. */
export type FieldWords = { label: string; hint?: string }

const dateHint = 'Nodig bij een vaste datum en bij een streefdatum.'

export const actionFields = {
  ownerId: { label: 'Trekker', hint: 'Een lid, de voorzitter of de coördinator van dit dossier.' },
  certainty: { label: 'Hoe zeker is de datum?' },
  targetOn: { label: 'Datum', hint: dateHint },
  dependsOn: {
    label: 'Waar hangt de datum van af?',
    hint: 'Alleen bij ‘afhankelijk van’. Bijvoorbeeld: het besluit van de minister.',
  },
  reason: { label: 'Reden' },
  question: { label: 'Vraag aan het bestuur', hint: 'Eén vraag waar het bestuur ja of nee op kan zeggen.' },
  decision: { label: 'Besluit', hint: 'In de woorden van het bestuur.' },
  unblocker: { label: 'Wie kan dit oplossen?', hint: 'Een persoon, organisatie of overleg.' },
  party: { label: 'Aan wie wordt de actie overgedragen?', hint: 'De organisatie die haar overneemt.' },
  report: { label: 'Bericht' },
  title: { label: 'Titel' },
  weight: { label: 'Gewicht', hint: 'Van 1 (licht) tot en met 10 (zwaar). Telt mee in de voortgang.' },
  plan: {
    label: 'Plan van aanpak',
    hint: 'Een lege regel begint een nieuwe alinea, een streepje (-) een opsomming, ## een tussenkop; **woord** wordt vet.',
  },
  change: { label: 'Wat verandert u?' },
  changeReason: {
    label: 'Waarom is de wijziging redactioneel?',
    hint: 'Alleen bij redactioneel. De partners lezen dit.',
  },
  milestone: { label: 'Mijlpaal' },
  evidence: { label: 'Bewijsstuk' },
  url: { label: 'Webadres', hint: 'Volledig, met https:// ervoor.' },
  fileId: {
    label: 'Bestand',
    hint: 'PDF, Word, Excel, PowerPoint, OpenDocument, afbeelding (PNG, JPG, WebP) of tekst (TXT, CSV, MD).',
  },
  health: { label: 'Hoe staat het ervoor?' },
} as const satisfies Record<string, FieldWords>

export type ActionField = keyof typeof actionFields

/** Where an event asks the same field in its own words. */
const ownWords: { [T in ActionEventType]?: { [F in ActionField]?: FieldWords } } = {
  assign: { targetOn: { label: 'Streefdatum', hint: dateHint } },
  reschedule: {
    targetOn: { label: 'Streefdatum', hint: dateHint },
    reason: { label: 'Waarom verandert de datum?' },
  },
  returnToDraft: { reason: { label: 'Waarom gaat de actie terug naar concept?' } },
  revisePlan: { reason: { label: 'Waarom moet het plan anders?' } },
  block: { reason: { label: 'Wat staat er in de weg?' } },
  unblock: { reason: { label: 'Hoe is de blokkade opgelost?' } },
  sendBack: { reason: { label: 'Wat moet er nog gebeuren?', hint: 'De trekker leest dit.' } },
  reopen: { reason: { label: 'Waarom gaat de actie weer open?' } },
  transfer: { reason: { label: 'Waarom past de actie daar beter?' } },
  withdraw: { reason: { label: 'Waarom gaat de actie niet door?' } },
  reportBack: { report: { label: 'Wat meldt de partner terug?' } },
  reportProgress: {
    report: { label: 'Wat is er gebeurd?', hint: 'Wat is gedaan, wat volgt, wat zit tegen.' },
  },
  describe: {
    title: {
      label: 'Korte titel',
      hint: 'Zoals de actie op het bord staat. De aanbeveling blijft letterlijk.',
    },
  },
  addMilestone: { title: { label: 'Mijlpaal', hint: 'Een resultaat dat u kunt afvinken.' } },
  waiveMilestone: { reason: { label: 'Waarom is de mijlpaal niet meer nodig?' } },
  reopenMilestone: { reason: { label: 'Waarom is de mijlpaal toch niet klaar?' } },
  addLink: { title: { label: 'Wat is dit?', hint: 'Bijvoorbeeld: verslag bestuurlijk overleg 12 maart.' } },
  addFile: { title: { label: 'Wat is dit?', hint: 'Bijvoorbeeld: verslag bestuurlijk overleg 12 maart.' } },
  removeEvidence: { reason: { label: 'Waarom telt dit bewijsstuk niet meer?' } },
}

/** Promise: the words of a field as this event asks it. */
export function fieldWords(type: ActionEventType, field: ActionField): FieldWords {
  return ownWords[type]?.[field] ?? actionFields[field]
}

/** Promise: what each field of an event is called, to name it in the summary of what is wrong. */
export function fieldLabels(type: ActionEventType, fields: readonly ActionField[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, fieldWords(type, field).label]))
}

/** What the change of a plan is, with what each leads to for the partners that it was laid before. */
export const planChangeChoices: Record<PlanChange, FieldWords> = {
  material: {
    label: 'Inhoudelijk',
    hint: 'Wat er gebeurt, wie het doet of wanneer. De partners zien het verschil en bevestigen hun antwoord opnieuw.',
  },
  editorial: {
    label: 'Redactioneel',
    hint: 'Taal en opmaak. De antwoorden blijven staan; de partners horen van de wijziging en kunnen haar betwisten.',
  },
}

/** The choices of how firm a date is, with what each means. */
export const certaintyChoices: Record<Certainty, FieldWords> = {
  fixed: { label: 'Vast', hint: 'Afgesproken; schuift niet zonder reden.' },
  aim: { label: 'Streefdatum', hint: 'Hier werken we naartoe.' },
  dependent: { label: 'Afhankelijk van iets anders', hint: 'Een datum mag, maar hoeft niet.' },
  notAgreed: { label: 'Niet afgesproken', hint: 'Er is nog geen datum.' },
}
