import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { FileChunksTable, FilesTable } from '../tables/files.ts'

type Trx = Transaction<Database>

export async function insertFile(trx: Trx, values: Insertable<FilesTable>): Promise<void> {
  await trx.insertInto('files').values(values).execute()
}

/**
 * Promise: one piece of a file stands. Bytes travel as base64, which both engines decode natively: PGlite's own
 * serialising of bytea takes several times as long.
 */
export async function insertFileChunk(trx: Trx, { file_id, seq, bytes }: FileChunksTable): Promise<void> {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  await trx
    .insertInto('file_chunks')
    .values({ file_id, seq, bytes: sql<Uint8Array>`decode(${base64}, 'base64')` })
    .execute()
}

/** Promise: one piece of a file; undefined after the last. */
export async function findFileChunk(
  db: Kysely<Database>,
  fileId: string,
  seq: number,
): Promise<Uint8Array | undefined> {
  const chunk = await db
    .selectFrom('file_chunks')
    .select(sql<string>`encode(bytes, 'base64')`.as('base64'))
    .where('file_id', '=', fileId)
    .where('seq', '=', seq)
    .executeTakeFirst()
  return chunk && Buffer.from(chunk.base64, 'base64')
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
