import type { Kysely } from 'kysely'
import { wasCut } from '#app/http/cut-body.server.ts'
import { readUpload } from '#app/services/files/read-upload.server.ts'
import { unreadableFile, uploadText } from '#app/text/import.ts'
import type { Database } from '#db/database.ts'
import type { ImportState } from '#workflows/import/states.ts'
import { createImport } from './create-import.server.ts'

export type RefusedUpload = {
  ok: false
  status: 400 | 403 | 404 | 409 | 413
  /** What is wrong with the file. */
  error?: string
  /** The import that holds this very file. */
  known?: { importId: string; reportId: string; state: ImportState }
}

/** Promise: the chosen file is being imported, or the reason why not; then nothing was stored. */
export async function submitUpload(
  db: Kysely<Database>,
  { dossierId, personId, request }: { dossierId: string; personId: string; request: Request },
): Promise<{ ok: true; importId: string } | RefusedUpload> {
  const { form, file } = await readUpload(request)
  if (form.get('intent') !== 'upload') throw new Response(null, { status: 400 })
  if (!file) return { ok: false, status: 400, error: uploadText.noFile }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const answer = await createImport(db, { dossierId, personId, filename: file.name, bytes })
  if (answer.ok) return answer
  switch (answer.problem) {
    case 'unreadable':
      return {
        ok: false,
        status: wasCut(request) ? 413 : 400,
        error: unreadableFile(answer.refusal, file.name),
      }
    case 'sameFile':
      return { ok: false, status: 409, known: answer }
    case 'forbidden':
      return { ok: false, status: 403, error: uploadText.forbidden }
    case 'notFound':
      return { ok: false, status: 404 }
  }
}
