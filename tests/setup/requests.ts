import type { AppLoadContext } from '@remix-run/node'
import { startSession } from '#app/auth/session.server.ts'

const own = 'http://127.0.0.1:3000'

/** A request for a page. */
export function get(path: string, cookie?: string): Request {
  return new Request(new URL(path, own), cookie ? { headers: { Cookie: cookie } } : {})
}

/** A posted form. */
export function post(path: string, fields: Record<string, string>, cookie?: string): Request {
  const headers = cookie ? { Cookie: cookie } : undefined
  return new Request(new URL(path, own), { method: 'POST', body: new URLSearchParams(fields), headers })
}

/** What a browser sends back of a Set-Cookie header. */
export function cookieOf(response: Response): string {
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

/** The cookie of somebody who is signed in. */
export async function signedIn(context: AppLoadContext, personId: string): Promise<string> {
  const header = await startSession(context.db, get('/'), context.settings, personId)
  return header.split(';')[0] ?? ''
}

/** Promise: the answer of a loader or action, returned or thrown. Each call gets a context of its own, as on the server. */
export async function answerOf<T>(ask: () => Promise<T>): Promise<T | Response> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
