import { isSafe } from '#app/http/own-origin.ts'
import { readCutForm } from '#app/http/read-form.server.ts'

/** What somebody sent whose session was over: everything that the page needs to send it once more. */
export type LostForm = {
  /** Without the secrets and the files. */
  fields: [name: string, value: string][]
  isMultipart: boolean
  hadFile: boolean
  hadSecret: boolean
  /** The address that was posted to. */
  path: string
}

const SECRET = /^current$|pass|secret|token|wachtwoord/i

/** By load context, of which there is one per request: what an action could not take, the renderer shows. */
const lost = new WeakMap<object, LostForm>()

export const lostFormOf = (context: object): LostForm | undefined => lost.get(context)

const signedOut = () => new Response(null, { status: 401, statusText: 'Unauthorized' })

/**
 * Errors: throws a 401 when this request is a form, or a loader of the page that answers one; the renderer then shows
 * what was sent (`lostFormOf`).
 */
export async function refuseLostForm({ request, context }: { request: Request; context: object }) {
  if (lost.has(context)) throw signedOut()
  if (isSafe(request.method)) return
  lost.set(context, await readLost(request))
  throw signedOut()
}

async function readLost(request: Request): Promise<LostForm> {
  const { pathname, search } = new URL(request.url)
  const isMultipart = /^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '')
  const form = request.bodyUsed ? new FormData() : await readCutForm(request)
  const all = [...form]
  const fields = all.flatMap(([name, value]): LostForm['fields'] =>
    typeof value === 'string' && !SECRET.test(name) ? [[name, value]] : [],
  )
  return {
    fields,
    isMultipart,
    hadFile: all.some(([, value]) => typeof value !== 'string' && value.name !== ''),
    hadSecret: all.some(([name]) => SECRET.test(name)),
    path: pathname + search,
  }
}
