import { createHash, randomBytes } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import type { Kysely } from 'kysely'
import { isLocal, type Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { deleteSession, findSession, insertSession, updateSessionSeen } from '#db/queries/sessions.ts'

const DAY_MS = 24 * 60 * 60_000
/** Who stays away longer signs in again; who comes back before is given the whole term anew, at most once a day. */
const IDLE_MS = 14 * DAY_MS
/** However often somebody comes back. */
const LONGEST_MS = 90 * DAY_MS
const SEEN_EVERY_MS = 10 * 60_000

/** SESSION_SECRET signs the cookie: what we did not give out never reaches the database; a new secret signs everyone out. */
type SessionSettings = Pick<Settings, 'origin' | 'sessionSecret'>

export type Viewer = {
  id: string
  name: string
  email: string
  isAdmin: boolean
  isDemo: boolean
  /** Answers for a partner organisation; only known of who is signed in to the pages. */
  isContact?: boolean
}

/**
 * The session cookie: a random token and nothing else; `Secure` outside localhost. It lasts as long as a session can:
 * whether the session still holds stands in the database.
 */
function sessionCookie({ origin, sessionSecret }: SessionSettings) {
  return createCookie('aanjager', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: !isLocal(new URL(origin).hostname),
    secrets: sessionSecret ? [sessionSecret] : [],
    maxAge: LONGEST_MS / 1_000,
  })
}

/** Promise: only this digest of a token is stored; whoever reads the database can't sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Promise: the value of a Set-Cookie header for a new session; the earlier one of this browser ends. */
export async function startSession(
  db: Kysely<Database>,
  request: Request,
  settings: SessionSettings,
  personId: string,
): Promise<string> {
  await dropSession(db, request, settings)
  const token = newToken()
  const expires_at = new Date(Date.now() + IDLE_MS)
  await insertSession(db, { token_hash: hashToken(token), person_id: personId, expires_at })
  return sessionCookie(settings).serialize(token)
}

/** Promise: this browser's session is over; answers with the header that removes the cookie. */
export async function endSession(
  db: Kysely<Database>,
  request: Request,
  settings: SessionSettings,
): Promise<string> {
  await dropSession(db, request, settings)
  return sessionCookie(settings).serialize('', { maxAge: 0 })
}

/** Promise: the digest of this browser's session, to point it out among others. */
export async function currentSession(
  request: Request,
  settings: SessionSettings,
): Promise<string | undefined> {
  const token = await readToken(request, settings)
  return token && hashToken(token)
}

async function dropSession(db: Kysely<Database>, request: Request, settings: SessionSettings): Promise<void> {
  const token = await readToken(request, settings)
  if (token) await deleteSession(db, hashToken(token))
}

async function readToken(request: Request, settings: SessionSettings): Promise<string | undefined> {
  const token: unknown = await sessionCookie(settings).parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token !== '' ? token : undefined
}

/** Promise: who is signed in with this request; undefined when nobody is. One query. */
export async function findViewer(
  db: Kysely<Database>,
  request: Request,
  settings: SessionSettings,
): Promise<Viewer | undefined> {
  const token = await readToken(request, settings)
  if (!token) return undefined
  const now = new Date()
  const session = await findSession(db, hashToken(token), now)
  if (!session) return undefined
  if (now.getTime() - session.last_seen_at.getTime() > SEEN_EVERY_MS)
    await updateSessionSeen(db, hashToken(token), { last_seen_at: now, expires_at: renewed(session, now) })
  const { id, name, email, is_admin, is_demo, is_contact } = session
  return { id, name, email, isAdmin: is_admin, isDemo: is_demo, isContact: is_contact }
}

/** Until when a session holds that is used now: a day or more is given back, never less. */
function renewed({ created_at, expires_at }: { created_at: Date; expires_at: Date }, now: Date): Date {
  const until = Math.min(now.getTime() + IDLE_MS, created_at.getTime() + LONGEST_MS)
  return until - expires_at.getTime() >= DAY_MS ? new Date(until) : expires_at
}
