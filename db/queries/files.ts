import type { Insertable, Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { FileChunksTable, FilesTable } from '../tables/files.ts'

type Trx = Transaction<Database>

export async function insertFile(trx: Trx, values: Insertable<FilesTable>): Promise<void> {
  await trx.insertInto('files').values(values).execute()
}

export async function insertFileChunk(trx: Trx, values: Insertable<FileChunksTable>): Promise<void> {
  await trx.insertInto('file_chunks').values(values).execute()
}

/** Promise: one piece of a file; undefined after the last. */
export async function findFileChunk(
  db: Kysely<Database>,
  fileId: string,
  seq: number,
): Promise<Uint8Array | undefined> {
  const chunk = await db
    .selectFrom('file_chunks')
    .select('bytes')
    .where('file_id', '=', fileId)
    .where('seq', '=', seq)
    .executeTakeFirst()
  return chunk?.bytes
}

export type EvidenceKey = { dossierId: string; action: number; evidence: number }

/** Promise: the file of a piece of evidence that still counts; undefined when it is a link, removed, or not there. */
export function findEvidenceFile(db: Kysely<Database>, { dossierId, action, evidence }: EvidenceKey) {
  return db
    .selectFrom('evidence')
    .innerJoin('actions', 'actions.id', 'evidence.action_id')
    .innerJoin('files', 'files.id', 'evidence.file_id')
    .select(['files.id', 'files.name', 'files.media_type', 'files.byte_size', 'files.sha256'])
    .where('actions.dossier_id', '=', dossierId)
    .where('files.dossier_id', '=', dossierId)
    .where('actions.number', '=', action)
    .where('evidence.number', '=', evidence)
    .where('evidence.removed_at', 'is', null)
    .executeTakeFirst()
}
