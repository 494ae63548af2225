import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { countAttempt } from '#app/auth/attempts.server.ts'
import { hashToken } from '#app/auth/session.server.ts'
import { sendNewLink } from '#app/services/alignments/links.server.ts'
import { partnerLink } from '#app/text/partner.ts'

/** Promise: the same answer for a link that we know and one that we do not; not more than a few times. */
export async function askNewLink(context: AppLoadContext, token: string, here: string) {
  const attempt = { kind: 'link', email: hashToken(token), clientAddress: context.clientAddress } as const
  const wait = await countAttempt(attempt)
  if (wait !== undefined) {
    const headers = { 'Retry-After': String(wait * 60) }
    return data({ refused: undefined, problem: partnerLink.tooOften(wait) }, { status: 429, headers })
  }
  await sendNewLink(context, token)
  return redirect(`${here}?link=verstuurd`, 303)
}
