import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { findFileChunk } from '#db/queries/files.ts'

/** Promise: the bytes of a file, one piece of it in memory at a time, as fast as the asker takes them. */
export function streamFile(db: Kysely<Database>, fileId: string): ReadableStream<Uint8Array> {
  let seq = 0
  return new ReadableStream({
    async pull(controller) {
      const bytes = await findFileChunk(db, fileId, seq)
      seq += 1
      if (bytes) controller.enqueue(bytes)
      else controller.close()
    },
  })
}

/** Promise: a Content-Disposition that makes any browser save the file under its own name. RFC 6266, RFC 8187. */
export function attachment(name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '_') || 'bestand'
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
