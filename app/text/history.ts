import type { LogRow } from '#db/queries/log.ts'
import type { EventSubject } from '#db/tables/events.ts'
import type { Certainty, Health } from '#workflows/action-item/states.ts'
import type { LogTypes } from '#workflows/log-types.ts'
import type { Role } from '#workflows/roles.ts'
import { certaintyLabels, healthLabels, roleLabels } from './actions.ts'
import { alignmentSentences } from './alignment-history.ts'
import { commentSentences } from './comment-history.ts'
import { formatDate } from './dates.ts'

/** What a sentence is made of; a part of a `LogRow`, so that a page may pass its own rows. */
export type HistoryRow = Pick<LogRow, 'subject' | 'type' | 'payload' | 'texts'> &
  Partial<
    Pick<LogRow, 'actor_name' | 'other_name' | 'organisation_name' | 'milestone_title' | 'evidence_title'>
  >

export type Told = { who: string; row: HistoryRow }
export type Say = (told: Told) => string

const text = ({ row }: Told, field: string) => row.texts?.[field]
const value = ({ row }: Told, field: string) => row.payload[field]
/** `: ‘…’`, or nothing when the text was erased. */
const named = (words: string | null | undefined) => (words ? `: ‘${words}’` : '')
const other = ({ row }: Told) => row.other_name ?? 'iemand die hier niet meer staat'
const role = (told: Told) => (roleLabels[value(told, 'role') as Role] ?? 'lid').toLowerCase()
const milestone = (told: Told) => `mijlpaal ${value(told, 'milestone')}${named(told.row.milestone_title)}`
const party = (told: Told, field: string) => text(told, field) ?? 'een partij waarvan de naam is gewist'

/** `vast op 12 februari 2027`, `niet afgesproken` */
function target(told: Told): string {
  const certainty = value(told, 'certainty') as Certainty
  const label = certaintyLabels[certainty] ?? certaintyLabels.notAgreed
  const on = value(told, 'targetOn')
  const date = typeof on === 'string' ? formatDate(on) : ''
  if (certainty === 'dependent') {
    return [`${label} ${text(told, 'dependsOn') ?? 'iets anders'}`, date].filter(Boolean).join(', ')
  }
  return [label, date].filter(Boolean).join(' ')
}

function waitingFor(open: unknown): string {
  const count = Array.isArray(open) ? open.length : 0
  if (count === 0) return 'Er is geen partner meer op wie de actie wacht.'
  return count === 1 ? 'De actie wacht op één partner.' : `De actie wacht op ${count} partners.`
}

/** One sentence per type of event, without the longer text: that stands below it as a quote. */
const actions: Record<LogTypes['action'], Say> = {
  create: () => 'De actie kwam uit het rapport.',

  assign: (told) => `${told.who} belegde de actie bij ${other(told)}; streefdatum: ${target(told)}.`,
  returnToDraft: ({ who }) => `${who} zette de actie terug naar concept.`,
  submitPlan: ({ who }) => `${who} legde het plan voor.`,
  confirmAlignment: () => 'De afstemming is rond: geen partner hoeft nog te antwoorden.',
  reopenAlignment: () => 'De actie ging terug naar de partners: niet iedereen staat achter deze tekst.',
  revisePlan: ({ who }) => `${who} bracht de actie terug naar het plan.`,
  start: ({ who }) => `${who} startte de uitvoering.`,
  requestDecision: ({ who }) => `${who} vroeg het bestuur om een besluit.`,
  decide: ({ who }) => `${who} legde het besluit vast.`,
  block: (told) => `${told.who} meldde een blokkade; oplossen kan: ${party(told, 'unblocker')}.`,
  unblock: ({ who }) => `${who} hief de blokkade op.`,
  deliver: ({ who }) => `${who} leverde het resultaat op.`,
  accept: ({ who }) => `${who} aanvaardde het resultaat.`,
  sendBack: ({ who }) => `${who} stuurde het resultaat terug.`,
  reopen: ({ who }) => `${who} heropende de actie.`,
  transfer: (told) => `${told.who} droeg de actie over aan ${party(told, 'party')}.`,
  reportBack: ({ who }) => `${who} legde de terugmelding van de partner vast.`,
  withdraw: ({ who }) => `${who} liet de actie vervallen.`,

  reassign: (told) => `${told.who} maakte ${other(told)} trekker.`,
  reschedule: (told) => `${told.who} wijzigde de streefdatum: ${target(told)}.`,
  describe: (told) =>
    `${told.who} wijzigde titel of gewicht${named(text(told, 'title'))}, gewicht ${value(told, 'weight')}.`,
  savePlan: ({ who }) => `${who} bewaarde een versie van het plan van aanpak.`,
  addMilestone: (told) =>
    `${told.who} voegde een mijlpaal toe${named(text(told, 'title'))}, ${target(told)}.`,
  completeMilestone: (told) => `${told.who} meldde als gehaald: ${milestone(told)}.`,
  waiveMilestone: (told) => `${told.who} meldde als niet meer nodig: ${milestone(told)}.`,
  reopenMilestone: (told) => `${told.who} heropende ${milestone(told)}.`,
  addLink: (told) => `${told.who} voegde een bewijsstuk toe (link)${named(text(told, 'title'))}.`,
  addFile: (told) => `${told.who} voegde een bewijsstuk toe (bestand)${named(text(told, 'title'))}.`,
  removeEvidence: (told) =>
    `${told.who} trok bewijsstuk ${value(told, 'evidence')} in${named(told.row.evidence_title)}.`,
  updateAlignments: (told) => waitingFor(value(told, 'open')),
  makeMaterial: () =>
    'De laatste wijziging van het plan geldt als inhoudelijk: de partners bevestigen opnieuw.',
  reportProgress: (told) =>
    `${told.who} meldde voortgang: ${(healthLabels[value(told, 'health') as Health] ?? '').toLowerCase()}.`,
}

const imports: Record<LogTypes['import'], Say> = {
  upload: (told) => `${told.who} voegde een rapport toe${named(text(told, 'filename'))}.`,
  extract: (told) => `In het rapport gevonden aanbevelingen: ${value(told, 'found') ?? 'onbekend'}.`,
  fail: () => 'Het rapport kon niet worden gelezen.',
  editItem: (told) => `${told.who} wijzigde voorstel ${value(told, 'position')}.`,
  splitItem: (told) => `${told.who} splitste voorstel ${value(told, 'position')}.`,
  mergeItem: (told) => `${told.who} voegde voorstel ${value(told, 'position')} samen met het volgende.`,
  dropItem: (told) => `${told.who} liet voorstel ${value(told, 'position')} weg.`,
  restoreItem: (told) => `${told.who} zette voorstel ${value(told, 'position')} terug.`,
  addItem: ({ who }) => `${who} voegde zelf een aanbeveling toe.`,
  confirm: ({ who }) => `${who} stelde de aanbevelingen vast; elke aanbeveling werd een actie.`,
  discard: ({ who }) => `${who} brak de import af.`,
}

/** Whoever writes a new type of event into the log gives it a sentence here. */
const sentences: { [S in EventSubject]: Record<LogTypes[S], Say> } = {
  action: actions,
  alignment: alignmentSentences,
  organisation: {
    addOrganisation: (told) => `${told.who} voegde een partner toe${named(text(told, 'name'))}.`,
    changeOrganisation: (told) =>
      `${told.who} wijzigde de gegevens van een partner${named(text(told, 'name'))}.`,
    addContact: (told) => `${told.who} voegde ${other(told)} toe als contactpersoon van een partner.`,
    endContact: (told) =>
      `${other(told)} is geen contactpersoon van een partner meer; dat legde ${told.who} vast.`,
    sendLink: (told) => `${told.who} stuurde ${other(told)} een nieuwe persoonlijke link.`,
    revokeLink: (told) => `${told.who} trok de persoonlijke link van ${other(told)} in.`,
  },
  import: imports,
  comment: commentSentences,
  member: {
    addMember: (told) => `${told.who} voegde ${other(told)} toe als ${role(told)}.`,
    changeRole: (told) => `${told.who} maakte ${other(told)} ${role(told)}.`,
    removeMember: (told) => `${told.who} haalde ${other(told)} uit het dossier.`,
  },
  dossier: {
    createDossier: ({ who }) => `${who} maakte het dossier.`,
    addRecess: (told) => `${told.who} zette een reces in de planner${named(text(told, 'name'))}.`,
    removeRecess: (told) => `${told.who} haalde een reces uit de planner${named(text(told, 'name'))}.`,
  },
}

/** A type that is not known (yet) is still said to have happened, and to what. */
const unknown: Record<EventSubject, Say> = {
  action: ({ who }) => `${who} wijzigde de actie.`,
  alignment: ({ who }) => `${who} wijzigde een afstemming.`,
  organisation: ({ who }) => `${who} wijzigde een partner.`,
  import: ({ who }) => `${who} werkte aan een import.`,
  comment: ({ who }) => `${who} wijzigde een reactie.`,
  member: (told) => `${told.who} wijzigde de deelname van ${other(told)}.`,
  dossier: ({ who }) => `${who} wijzigde het dossier.`,
}

/** Fields that are too long for a sentence: a page shows them as a quote below it. */
const quoted = ['reason', 'question', 'decision', 'report', 'body', 'problem'] as const

/** Who did it; the product itself when nobody did. */
export const historyActor = (row: Pick<HistoryRow, 'actor_name'>): string => row.actor_name ?? 'Aanjager'

type Change = { actor_id: string | null; actor_name: string | null }

/** Promise: by whom, after `door`: a name, or the reader, who may have two windows open. */
export const changedBy = (change: Change, readerId: string): string =>
  change.actor_id === readerId ? 'uzelf' : historyActor(change)

/** Promise: what happened, in one sentence that names who did it. */
export function historySentence(row: HistoryRow): string {
  const known: Record<string, Say> = sentences[row.subject]
  const say = Object.hasOwn(known, row.type) ? known[row.type] : undefined
  return (say ?? unknown[row.subject])({ who: historyActor(row), row })
}

/** Promise: the words that go with it (a reason, a question, a report), to show as a quote. */
export function historyQuote(row: Pick<HistoryRow, 'texts'>): string | undefined {
  const field = quoted.find((name) => row.texts?.[name])
  return field && row.texts?.[field]
}

const EXCERPT = 160

/** Promise: the beginning of those words, without the signs that set text in bold or as a heading. */
export function historyExcerpt(row: Pick<HistoryRow, 'texts'>): string | undefined {
  const plain = historyQuote(row)
    ?.replace(/\*\*|__|`|^#{1,6} |^> /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!plain || plain.length <= EXCERPT) return plain
  return `${plain.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`
}
