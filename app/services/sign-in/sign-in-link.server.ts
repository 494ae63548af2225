import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { hashToken, newToken } from '#app/auth/session.server.ts'
import type { Settings } from '#app/http/settings.server.ts'
import { signInMail } from '#app/text/mail.ts'
import type { Database } from '#db/database.ts'
import { findPersonForSignIn, updatePerson } from '#db/queries/persons.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import {
  deleteOpenLinks,
  findSignInLink,
  insertSignInLink,
  updateSignInLinkUsed,
} from '#db/queries/sign-in-links.ts'
import { composeMail } from '../mail/compose-mail.ts'
import { queueMail } from '../mail/queue-mail.server.ts'

const minutes = 15
/** Longer than the work for an address that is known, so that the time of the answer tells nothing. */
const answerAfterMs = 300

type Asked = { email: string; returnTo: string | undefined }

/** Promise: the owner of the address gets a link, when there is one; whoever asks cannot tell which. */
export async function sendSignInLink(
  { db, settings }: { db: Kysely<Database>; settings: Settings },
  { email, returnTo }: Asked,
): Promise<void> {
  await Promise.all([sendWhenKnown(), wait(answerAfterMs)])

  async function sendWhenKnown() {
    const person = await findPersonForSignIn(db, email)
    if (!person || (person.is_demo && !hasDemo(settings))) return
    const token = newToken()
    const url = new URL('/inloggen/link', settings.origin)
    url.searchParams.set('sleutel', token)
    if (returnTo) url.searchParams.set('naar', returnTo)
    const expires_at = new Date(Date.now() + minutes * 60_000)
    const mail = composeMail({
      to: person.email,
      name: person.name,
      subject: signInMail.subject,
      paragraphs: [signInMail.body(minutes)],
      link: { label: signInMail.link, url: url.href },
      after: [signInMail.notYou],
      reason: signInMail.reason,
    })
    await db.transaction().execute(async (trx) => {
      const token_hash = hashToken(token)
      await insertSignInLink(trx, { token_hash, person_id: person.id, purpose: 'signIn', expires_at })
      await queueMail(trx, settings.origin, mail)
    })
  }
}

const key = (token: string) => ({ token_hash: hashToken(token), purpose: 'signIn' as const })

/** Promise: whose link it is while it can be used. Looking at it does not use it. */
export function readSignInLink(db: Kysely<Database>, token: string) {
  return findSignInLink(db, key(token), new Date())
}

/**
 * Promise: the id of the person whose link this was, once; their other sign-in links are void too. With a password
 * (already hashed) that becomes theirs, and they are signed out wherever they were signed in.
 */
export function spendSignInLink(
  db: Kysely<Database>,
  token: string,
  passwordHash?: string,
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    const person = await updateSignInLinkUsed(trx, key(token), new Date())
    if (!person) return undefined
    await deleteOpenLinks(trx, person.id, 'signIn')
    if (passwordHash) {
      await updatePerson(trx, person.id, { password_hash: passwordHash })
      await deleteSessionsOf(trx, person.id)
    }
    return person.id
  })
}
