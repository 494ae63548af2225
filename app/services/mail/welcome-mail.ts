import { roleLabels } from '#app/text/actions.ts'
import { memberMail } from '#app/text/mail.ts'
import type { Role } from '#workflows/roles.ts'
import { composeMail } from './compose-mail.ts'

export type Welcome = {
  origin: string
  dossier: { slug: string; title: string }
  /** Who let them in. */
  by: string
  person: { name: string; email: string }
  role: Role
}

/** Promise: the mail to somebody who now takes part in a dossier. */
export function welcomeMail({ origin, dossier, by, person, role }: Welcome) {
  return composeMail({
    to: person.email,
    name: person.name,
    subject: memberMail.subject(dossier.title),
    paragraphs: [memberMail.body(by, dossier.title, roleLabels[role].toLowerCase())],
    link: { label: memberMail.link, url: `${origin}/dossiers/${dossier.slug}` },
    reason: memberMail.reason(dossier.title),
  })
}
