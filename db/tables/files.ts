import type { Generated } from 'kysely'

export interface FilesTable {
  id: Generated<string>
  dossier_id: string
  name: string
  media_type: string
  byte_size: number
  sha256: string
  created_by: string | null
  created_at: Generated<Date>
}

/** A file's bytes, in pieces, in the database: one backup holds everything and every node sees it. */
export interface FileChunksTable {
  file_id: string
  seq: number
  bytes: Uint8Array
}
