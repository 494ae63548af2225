import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import * as actionRoute from '#app/routes/dossiers.$dossier.acties.$nummer/route.tsx'
import * as fileRoute from '#app/routes/dossiers.$dossier.acties.$nummer_.bewijs.$bewijs/route.ts'
import * as stepRoute from '#app/routes/dossiers.$dossier.acties.$nummer_.stappen.$type/route.tsx'
import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import type { Database } from '#db/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'

/** The status of an answer, however a loader or action gave it. */
export function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status
  return (answer as { init?: { status?: number } | null }).init?.status ?? 200
}

/** What a page shows again when it refused a form. */
export const refusedOf = (answer: unknown) => (answer as { data: RefusedForm }).data

export type Fields = Record<string, string | File>

/** The pages of one action as a person meets them: their loaders and actions, with a session. */
export function openActionPages(db: Kysely<Database>, slug: string, number: number | string) {
  const base = `/dossiers/${slug}/acties/${number}`
  const as = async (personId: string) => {
    const cookie = await signedIn(createContext(db), personId)
    const args = (path: string, type = '', form?: FormData) => ({
      request: form
        ? new Request(new URL(path, get('/').url), {
            method: 'POST',
            body: form,
            headers: { Cookie: cookie },
          })
        : get(path, cookie),
      params: { dossier: slug, nummer: String(number), type },
      context: createContext(db),
    })
    const page = (search = '') => actionRoute.loader(args(base + search))
    const step = (type: string, search = '') =>
      answerOf(() => stepRoute.loader(args(`${base}/stappen/${type}${search}`, type)))
    /** The form as the page of now gives it; `fields` wins. */
    const fill = async (type: string, fields: Fields = {}) => {
      const { action } = await page()
      const form = new FormData()
      const sent = { intent: type, nonce: randomUUID(), version: String(action.version), ...fields }
      for (const [name, value] of Object.entries(sent)) form.append(name, value)
      return form
    }
    const send = (type: string, form: FormData, search = '') =>
      answerOf(() => stepRoute.action(args(`${base}/stappen/${type}${search}`, type, form)))
    /** Fills in the form of a step and sends it; answers as the server does. */
    const post = async (type: string, fields?: Fields) => send(type, await fill(type, fields))
    const sendOnPage = (form: FormData) => answerOf(() => actionRoute.action(args(base, '', form)))
    /** The same, on the page of the action itself. */
    const postOnPage = async (type: string, fields?: Fields) => {
      return sendOnPage(await fill(type, fields))
    }
    /** Like `post`, and throws when the step was refused. */
    const submit = async (type: string, fields?: Fields) => {
      const answer = await post(type, fields)
      if (statusOf(answer) !== 303) throw new Error(`${type}: ${JSON.stringify(answer)}`)
      return answer
    }
    const download = async (number: number) => {
      const asked = args(`${base}/bewijs/${number}`)
      const params = { ...asked.params, bewijs: String(number) }
      return answerOf(() => fileRoute.loader({ ...asked, params }))
    }
    return { args, page, download, step, fill, send, sendOnPage, post, postOnPage, submit }
  }
  return { base, as }
}
