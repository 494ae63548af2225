import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { countAttempt, forgetAttempts } from '#app/auth/attempts.server.ts'
import { hashPassword, isPassword } from '#app/auth/passwords.server.ts'
import { endSession, startSession, type Viewer } from '#app/auth/session.server.ts'
import { type FormErrors, type FormValues, parseForm } from '#app/http/forms.ts'
import { mailSettingsSchema, saveMailSettings } from '#app/services/mail/mail-settings.server.ts'
import { createApiKey } from '#app/services/sign-in/api-key.server.ts'
import { changePassword } from '#app/services/sign-in/change-password.server.ts'
import { functionTitle, name, newPassword } from '#app/services/sign-in/person-fields.ts'
import { formError } from '#app/text/form-errors.ts'
import { signIn } from '#app/text/sign-in.ts'
import { updateApiKeyRevoked } from '#db/queries/api-keys.ts'
import { getPerson, updatePerson } from '#db/queries/persons.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'

export type Posted = { request: Request; context: AppLoadContext; viewer: Viewer; form: FormData }
export type Section = 'profile' | 'mail' | 'password' | 'key' | 'calendar'

/** One shape for every answer that is no redirect; passwords are never sent back. */
export function answer(
  section: Section,
  { errors = {}, values = {}, newKey }: { errors?: FormErrors; values?: FormValues; newKey?: string },
  status: 200 | 400 | 403 | 429 = 400,
) {
  const { current: _, password: __, ...shown } = values
  const headers = { 'Cache-Control': 'no-store' }
  return data({ section, errors, values: shown, newKey }, { status, headers })
}

export const done = (what: string, headers?: HeadersInit) =>
  redirect(`/account?klaar=${what}`, { status: 303, headers })

export async function saveProfile({ context, viewer, form }: Posted) {
  const parsed = parseForm(z.object({ name, functionTitle }), form)
  if (!parsed.ok) return answer('profile', parsed)
  const function_title = parsed.value.functionTitle || null
  await updatePerson(context.db, viewer.id, { name: parsed.value.name, function_title })
  return done('gegevens')
}

export async function saveMail({ context, viewer, form }: Posted) {
  const parsed = parseForm(mailSettingsSchema, form)
  if (!parsed.ok) return answer('mail', parsed)
  await saveMailSettings(context.db, viewer.id, parsed.value, new Date())
  return done('berichten')
}

/** Promise: the new password holds and every other session is over; who has one must show that they know it. */
export async function savePassword({ request, context, viewer, form }: Posted) {
  const { db, settings, clientAddress } = context
  if (viewer.isDemo) throw new Response(null, { status: 403 })
  const { password_hash } = await getPerson(db, viewer.id)
  const current = password_hash ? z.string() : z.string().optional()
  const parsed = parseForm(z.object({ current, password: newPassword(viewer.email) }), form)
  if (!parsed.ok) return answer('password', parsed)
  if (password_hash) {
    const attempt = { kind: 'password', email: viewer.email, clientAddress } as const
    const wait = await countAttempt(attempt)
    if (wait !== undefined) return answer('password', { errors: { form: signIn.tooOften(wait) } }, 429)
    if (!(await isPassword(password_hash, parsed.value.current ?? '')))
      return answer('password', { errors: { current: formError('passwordWrong') } })
    await forgetAttempts(attempt)
  }
  await changePassword(db, viewer.id, await hashPassword(parsed.value.password))
  return done('wachtwoord', {
    'Set-Cookie': await startSession(db, request, settings, viewer.id),
  })
}

export async function signOutEverywhere({ request, context, viewer }: Posted) {
  const { db, settings } = context
  const cookie = await endSession(db, request, settings)
  await deleteSessionsOf(db, viewer.id)
  return redirect('/inloggen', { status: 303, headers: { 'Set-Cookie': cookie } })
}

const keyForm = z.object({
  keyName: z.string().trim().max(80, 'tooLong'),
  nonce: z.uuid(),
})

/** Promise: the new key, this once; a repeated submit makes no second one and cannot show the first. */
export async function createKey({ context, viewer, form }: Posted) {
  const parsed = parseForm(keyForm, form)
  if (!parsed.ok) return answer('key', parsed)
  const { nonce: id, keyName } = parsed.value
  const newKey = await createApiKey(context.db, { id, personId: viewer.id, name: keyName })
  return newKey ? answer('key', { newKey }, 200) : done('sleutel-gemaakt')
}

export async function revokeKey({ context, viewer, form }: Posted) {
  const id = z.uuid().safeParse(form.get('key'))
  if (!id.success) throw new Response(null, { status: 404 })
  const key = { id: id.data, person_id: viewer.id }
  if (!(await updateApiKeyRevoked(context.db, key, new Date()))) throw new Response(null, { status: 404 })
  return done('sleutel-ingetrokken')
}
