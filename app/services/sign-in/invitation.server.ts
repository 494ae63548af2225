import type { Kysely, Transaction } from 'kysely'
import { hashToken, newToken } from '#app/auth/session.server.ts'
import { inviteMail } from '#app/text/mail.ts'
import type { Database } from '#db/database.ts'
import { updatePerson } from '#db/queries/persons.ts'
import {
  deleteOpenLinks,
  findSignInLink,
  insertSignInLink,
  updateSignInLinkUsed,
} from '#db/queries/sign-in-links.ts'
import { composeMail } from '../mail/compose-mail.ts'
import { queueMail } from '../mail/queue-mail.server.ts'

const days = 7

type Invited = {
  person: { id: string; name: string; email: string }
  /** Who invites, by name. */
  by: string
  /** What the invitation is for, when it is for one dossier. */
  dossier?: { title: string; role: string } | undefined
}

/** Promise: an invitation is on its way, and an earlier one works no longer. Answers with its address. */
export async function sendInvitation(
  trx: Transaction<Database>,
  origin: string,
  { person, by, dossier }: Invited,
): Promise<string> {
  const token = newToken()
  const url = new URL('/uitnodiging', origin)
  url.searchParams.set('sleutel', token)
  const expires_at = new Date(Date.now() + days * 86_400_000)
  const token_hash = hashToken(token)
  await deleteOpenLinks(trx, person.id, 'invite')
  await insertSignInLink(trx, { token_hash, person_id: person.id, purpose: 'invite', expires_at })
  const what = dossier ? inviteMail.bodyFor(by, dossier.title, dossier.role) : inviteMail.body(by)
  const mail = composeMail({
    to: person.email,
    name: person.name,
    subject: dossier ? inviteMail.subjectFor(dossier.title) : inviteMail.subject,
    paragraphs: [what, inviteMail.product],
    link: { label: inviteMail.link, url: url.href },
    after: [inviteMail.valid(days)],
    reason: inviteMail.reason(by),
  })
  await queueMail(trx, origin, mail)
  return url.href
}

const key = (token: string) => ({ token_hash: hashToken(token), purpose: 'invite' as const })

/** Promise: who is invited, while the invitation can be accepted. Looking at it changes nothing. */
export function readInvitation(db: Kysely<Database>, token: string) {
  return findSignInLink(db, key(token), new Date())
}

/** Promise: the id of the person, whose account now is as they filled it in; undefined when it was accepted before. */
export function acceptInvitation(
  db: Kysely<Database>,
  token: string,
  account: { name: string; function_title: string | null; password_hash: string },
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    const person = await updateSignInLinkUsed(trx, key(token), new Date())
    if (!person) return undefined
    await deleteOpenLinks(trx, person.id)
    await updatePerson(trx, person.id, account)
    return person.id
  })
}
