import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertFile, insertFileChunk } from '#db/queries/files.ts'
import type { InspectedUpload } from './inspect-upload.server.ts'

const CHUNK_BYTES = 256 * 1024

/**
 * Promise: the same id for the same file in the same form of the same person, so that a repeated submit is the same
 * request. Form: UUID version 8 (RFC 9562, 5.8).
 */
export function fileIdOf(
  { sha256 }: Pick<InspectedUpload, 'sha256'>,
  personId: string,
  nonce: string,
): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([personId, nonce, sha256]))
    .digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

type Keep = { id: string; dossierId: string; personId: string; upload: InspectedUpload }

/** Promise: the file and its bytes, in pieces, stand in the database when the transaction commits. */
export async function storeFile(
  trx: Transaction<Database>,
  { id, dossierId, personId, upload }: Keep,
): Promise<void> {
  const { name, mediaType: media_type, bytes, sha256 } = upload
  const byte_size = bytes.byteLength
  await insertFile(trx, {
    id,
    dossier_id: dossierId,
    created_by: personId,
    name,
    media_type,
    byte_size,
    sha256,
  })
  for (let seq = 0; seq * CHUNK_BYTES < byte_size; seq += 1) {
    const chunk = bytes.subarray(seq * CHUNK_BYTES, (seq + 1) * CHUNK_BYTES)
    await insertFileChunk(trx, { file_id: id, seq, bytes: chunk })
  }
}
