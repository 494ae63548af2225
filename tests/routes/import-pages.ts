import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import * as uploadRoute from '#app/routes/dossiers.$dossier.rapport.importeren._index/route.tsx'
import * as reviewRoute from '#app/routes/dossiers.$dossier.rapport.importeren.$import._index/route.tsx'
import * as addRoute from '#app/routes/dossiers.$dossier.rapport.importeren.$import.toevoegen/route.tsx'
import type { Database } from '#db/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'

/** The pages of an import as a person meets them: their loaders and actions, with a session. */
export async function openImportPages(db: Kysely<Database>, slug: string, personId: string) {
  const base = `/dossiers/${slug}/rapport/importeren`
  const cookie = await signedIn(createContext(db), personId)
  const args = (request: Request, importId = '') => ({
    request,
    params: { dossier: slug, import: importId },
    context: createContext(db),
  })
  const upload = (file: File) => {
    const body = new FormData()
    body.set('intent', 'upload')
    body.set('file', file)
    const request = new Request(get(base).url, { method: 'POST', body, headers: { Cookie: cookie } })
    return answerOf(() => uploadRoute.action(args(request)))
  }
  const uploadPage = () => answerOf(() => uploadRoute.loader(args(get(base, cookie))))
  const review = (importId: string, search = '') =>
    answerOf(() => reviewRoute.loader(args(get(`${base}/${importId}${search}`, cookie), importId)))
  const addPage = (importId: string) =>
    answerOf(() => addRoute.loader(args(get(`${base}/${importId}/toevoegen`, cookie), importId)))

  /** A form as the page of now gives it; `fields` wins. */
  const fill = async (importId: string, intent: string, fields: Record<string, string>) => {
    const { version } = await db
      .selectFrom('imports')
      .select('version')
      .where('id', '=', importId)
      .executeTakeFirstOrThrow()
    const sent = { intent, nonce: randomUUID(), version: String(version), ...fields }
    return args(post(`${base}/${importId}`, sent, cookie), importId)
  }
  const send = async (importId: string, intent: string, fields: Record<string, string> = {}) => {
    const form = await fill(importId, intent, fields)
    return answerOf(() => reviewRoute.action(form))
  }
  const add = async (importId: string, fields: Record<string, string>) => {
    const form = await fill(importId, 'addItem', fields)
    return answerOf(() => addRoute.action(form))
  }
  return { upload, uploadPage, review, addPage, send, add }
}

/** The status and body of an answer that was no redirect. */
export function refusalOf<T>(answer: T | Response): {
  status: number | undefined
  data: T extends { data: infer D } ? D : never
} {
  if (answer instanceof Response) throw new Error(`a ${answer.status} answer, not a page`)
  const { init, data } = answer as unknown as { init: ResponseInit | null; data: never }
  return { status: init?.status, data }
}
