import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { notFound } from '#app/auth/access.server.ts'
import { countAttempt, forgetAttempts } from '#app/auth/attempts.server.ts'
import { demoEmail, hasDemo, isDemoAccount } from '#app/auth/demo-accounts.ts'
import { startSession } from '#app/auth/session.server.ts'
import { type FormErrors, parseForm } from '#app/http/forms.ts'
import { firstPage } from '#app/services/sign-in/first-page.server.ts'
import { email } from '#app/services/sign-in/person-fields.ts'
import { sendSignInLink } from '#app/services/sign-in/sign-in-link.server.ts'
import { findByPassword } from '#app/services/sign-in/sign-in-with-password.server.ts'
import { signIn } from '#app/text/sign-in.ts'
import { listDemoPersons } from '#db/queries/persons.ts'

type Posted = {
  request: Request
  context: AppLoadContext
  form: FormData
  /** Our own path to go to after signing in, when one was asked. */
  returnTo: string | undefined
}

/** What the page shows when a form did not lead to signing in. The password is never sent back. */
function again(intent: 'password' | 'link', given: string, errors: FormErrors, status: 400 | 429 = 400) {
  return data({ intent, email: given, errors }, { status })
}

async function tooOften(
  intent: 'password' | 'link',
  attempt: Omit<Parameters<typeof countAttempt>[0], 'kind'>,
) {
  const wait = await countAttempt({ ...attempt, kind: intent })
  if (wait === undefined) return undefined
  const answer = again(intent, attempt.email, { form: signIn.tooOften(wait) }, 429)
  return { ...answer, init: { status: 429, headers: { 'Retry-After': String(wait * 60) } } }
}

async function enter({ request, context, returnTo }: Posted, personId: string) {
  const cookie = await startSession(context.db, request, context.settings, personId)
  return redirect(returnTo ?? (await firstPage(context.db, personId)), {
    status: 303,
    headers: { 'Set-Cookie': cookie },
  })
}

/** Promise: signed in as the demo account that the button names; 400 when there is none of that name. */
export async function signInByDemo(posted: Posted) {
  const { context, form } = posted
  const account = form.get('account')
  if (!hasDemo(context.settings) || !isDemoAccount(account)) throw new Response(null, { status: 400 })
  const [person] = await listDemoPersons(context.db, [demoEmail(account)])
  if (!person) throw notFound()
  return enter(posted, person.id)
}

const passwordForm = z.object({ email, password: z.string() })

/** Promise: signed in; else the same words whether the address is unknown or the password wrong. */
export async function signInByPassword(posted: Posted) {
  const { context, form } = posted
  const parsed = parseForm(passwordForm, form)
  if (!parsed.ok) return again('password', parsed.values.email ?? '', parsed.errors)
  const attempt = { email: parsed.value.email, clientAddress: context.clientAddress }
  const refused = await tooOften('password', attempt)
  if (refused) return refused
  const personId = await findByPassword(context.db, parsed.value)
  if (!personId) return again('password', parsed.value.email, { form: signIn.account.wrong })
  await forgetAttempts({ ...attempt, kind: 'password' })
  return enter(posted, personId)
}

/** Promise: a link is on its way when the address is known; the answer is the same when it is not. */
export async function signInByLink(posted: Posted) {
  const { context, form, returnTo } = posted
  const parsed = parseForm(z.object({ email }), form)
  if (!parsed.ok) return again('link', parsed.values.email ?? '', parsed.errors)
  const refused = await tooOften('link', { ...parsed.value, clientAddress: context.clientAddress })
  if (refused) return refused
  await sendSignInLink(context, { ...parsed.value, returnTo })
  return redirect(
    `/inloggen?${new URLSearchParams({ link: 'verstuurd', ...(returnTo && { naar: returnTo }) })}`,
    {
      status: 303,
    },
  )
}
