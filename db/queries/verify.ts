import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { ActionRow } from './actions.ts'
import type { AlignmentRow } from './alignments.ts'
import type { EventRow } from './events.ts'

/** Promise: the head of every dossier's log. */
export function listHeads(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers')
    .innerJoin('dossier_heads', 'dossier_heads.dossier_id', 'dossiers.id')
    .select(['dossiers.id as dossier_id', 'dossiers.slug', 'dossier_heads.seq', 'dossier_heads.hash'])
    .orderBy('dossiers.slug')
    .execute()
}

export function listActionRows(db: Kysely<Database>, dossierId: string): Promise<ActionRow[]> {
  return db.selectFrom('actions').selectAll().where('dossier_id', '=', dossierId).orderBy('number').execute()
}

export function listAlignmentRows(db: Kysely<Database>, dossierId: string): Promise<AlignmentRow[]> {
  return db.selectFrom('alignments').selectAll().where('dossier_id', '=', dossierId).orderBy('id').execute()
}

/** Promise: what people wrote in these events, as far as it was not erased. */
export function listTextsOf(db: Kysely<Database>, events: Pick<EventRow, 'id'>[]) {
  const ids = events.map((event) => event.id)
  return db.selectFrom('event_texts').selectAll().where('event_id', 'in', ids).execute()
}
