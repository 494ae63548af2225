import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { startSession } from '#app/auth/session.server.ts'
import { type FormErrors, type FormValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { firstPage } from '#app/services/sign-in/first-page.server.ts'
import { acceptInvitation, readInvitation } from '#app/services/sign-in/invitation.server.ts'
import { functionTitle, name, newPassword } from '#app/services/sign-in/person-fields.ts'
import { invitation } from '#app/text/sign-in.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { AccountForm } from './account-form.tsx'

const tokenOf = (request: Request) => new URL(request.url).searchParams.get('sleutel') ?? ''

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await readInvitation(context.db, tokenOf(request))
  if (!person) return data({ invited: undefined }, { status: 410 })
  const { name, email, function_title } = person
  return data({ invited: { name, email, functionTitle: function_title ?? '' } })
}

/** What was typed, to show again: all but the password. */
const refuse = (
  status: 400 | 410,
  errors: FormErrors = {},
  { name = '', functionTitle = '' }: FormValues = {},
) => data({ spent: status === 410, errors, values: { name, functionTitle } }, { status })

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, settings } = context
  const form = await readForm(request)
  if (form.get('intent') !== 'accept') throw new Response(null, { status: 400 })
  const token = tokenOf(request)
  const person = await readInvitation(db, token)
  if (!person) return refuse(410)
  const parsed = parseForm(z.object({ name, functionTitle, password: newPassword(person.email) }), form)
  if (!parsed.ok) return refuse(400, parsed.errors, parsed.values)
  const account = { name: parsed.value.name, function_title: parsed.value.functionTitle || null }
  const password_hash = await hashPassword(parsed.value.password)
  const personId = await acceptInvitation(db, token, { ...account, password_hash })
  if (!personId) return refuse(410)
  const cookie = await startSession(db, request, settings, personId)
  return redirect(await firstPage(db, personId), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function InvitationPage() {
  const { invited } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!invited || answer?.spent) return <SpentInvitation />
  return (
    <PageShell search={false}>
      <PageHead title={invitation.title} sub={invitation.sub(invited.email)} />
      <AccountForm email={invited.email} values={answer?.values ?? invited} errors={answer?.errors ?? {}} />
    </PageShell>
  )
}

function SpentInvitation() {
  const words = invitation.spent
  return (
    <PageShell search={false}>
      <PageHead title={words.title} sub={words.why} />
      <LinkButton href="/inloggen">{words.step}</LinkButton>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${invitation.title} - ${ui.product}` }]
