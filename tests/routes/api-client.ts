import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Kysely } from 'kysely'
import { createApiKey } from '#app/services/sign-in/api-key.server.ts'
import type { Database } from '#db/database.ts'
import { createContext } from '#tests/setup/load-context.ts'

type Handler = (args: LoaderFunctionArgs) => Promise<Response>
type ApiModule = { loader: Handler; action: Handler }

const modules = import.meta.glob<ApiModule>('../../app/routes/api.v1.*/route.ts', { eager: true })

/** Every address of the API, read from the names of the route folders; the splat last. */
export const apiRoutes = Object.entries(modules)
  .map(([file, module]) => {
    const name = /api\.v1\.(.+)\/route/.exec(file)?.[1] ?? ''
    const segments = name
      .replaceAll('[.]', '\u0000')
      .split('.')
      .map((part) => part.replaceAll('\u0000', '.'))
    return { segments, module, path: `/${segments.map((part) => part.replace(/^\$(.+)/, '{$1}')).join('/')}` }
  })
  .sort((a, b) => Number(a.path === '/$') - Number(b.path === '/$') || b.segments.length - a.segments.length)

function match(pathname: string) {
  const parts = pathname
    .replace(/^\/api\/v1\//, '')
    .split('/')
    .filter(Boolean)
  for (const { segments, module } of apiRoutes) {
    if (segments[0] === '$') return { module, params: {} }
    if (segments.length !== parts.length) continue
    if (!segments.every((segment, i) => segment.startsWith('$') || segment === parts[i])) continue
    const named = segments.map((segment, i) => [segment.slice(1), parts[i]] as const)
    return { module, params: Object.fromEntries(named.filter((_, i) => segments[i]?.startsWith('$'))) }
  }
  throw new Error(`no route for ${pathname}`)
}

export type ApiAnswer = { status: number; headers: Headers; body: Record<string, unknown>; text: string }
type Sent = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array }

/** Sends a request as the server would route it: a GET to the loader, what changes to the action. */
export async function send(db: Kysely<Database>, path: string, sent: Sent = {}): Promise<ApiAnswer> {
  const { method = 'GET', headers = {}, body } = sent
  const request = new Request(new URL(path, 'http://127.0.0.1:3000'), {
    method,
    headers,
    body: body as BodyInit | undefined,
  })
  const { module, params } = match(new URL(request.url).pathname)
  const handler = ['GET', 'HEAD', 'OPTIONS'].includes(method) ? module.loader : module.action
  const response = await handler({ request, params, context: createContext(db) })
  const text = await response.text()
  const parsed = text ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: response.status, headers: response.headers, body: parsed, text }
}

/** A client with an API key of its own. */
export async function clientFor(db: Kysely<Database>, personId: string) {
  const key = await createApiKey(db, { id: crypto.randomUUID(), personId, name: 'proef' })
  const authorization = { Authorization: `Bearer ${key}` }
  const get = (path: string, headers: Record<string, string> = {}) =>
    send(db, `/api/v1${path}`, { headers: { ...authorization, ...headers } })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(db, `/api/v1${path}`, {
      method: 'POST',
      headers: { ...authorization, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    })
  return { key: key ?? '', get, post }
}
