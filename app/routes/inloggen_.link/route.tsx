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
import { returnPath } from '#app/auth/return-path.ts'
import { startSession } from '#app/auth/session.server.ts'
import { parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { firstPage } from '#app/services/sign-in/first-page.server.ts'
import { newPassword } from '#app/services/sign-in/person-fields.ts'
import { readSignInLink, spendSignInLink } from '#app/services/sign-in/sign-in-link.server.ts'
import { signInLink } from '#app/text/sign-in.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { LinkForms } from './link-forms.tsx'

type Fields = z.ZodType<{ password?: string }>
const intents = {
  signIn: (): Fields => z.object({}),
  newPassword: (email: string): Fields => z.object({ password: newPassword(email) }),
}
const intentOf = z.enum(['signIn', 'newPassword'])
const spent = () => data({ spent: true, errors: {} }, { status: 410 })
const tokenOf = (request: Request) => new URL(request.url).searchParams.get('sleutel') ?? ''

/** Looks at the link without using it: mail scanners open every address that they see. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await readSignInLink(context.db, tokenOf(request))
  return person ? data({ name: person.name }) : data({ name: undefined }, { status: 410 })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, settings } = context
  const form = await readForm(request)
  const intent = intentOf.safeParse(form.get('intent'))
  if (!intent.success) throw new Response(null, { status: 400 })
  const token = tokenOf(request)
  const person = await readSignInLink(db, token)
  if (!person) return spent()
  const parsed = parseForm(intents[intent.data](person.email), form)
  if (!parsed.ok) return data({ spent: false, errors: parsed.errors }, { status: 400 })
  const { password } = parsed.value
  const personId = await spendSignInLink(db, token, password && (await hashPassword(password)))
  if (!personId) return spent()
  const cookie = await startSession(db, request, settings, personId)
  const returnTo =
    returnPath(new URL(request.url).searchParams.get('naar')) ?? (await firstPage(db, personId))
  return redirect(returnTo, { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SignInLinkPage() {
  const { name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!name || answer?.spent) return <SpentLink />
  return (
    <PageShell search={false}>
      <PageHead title={signInLink.title} sub={signInLink.sub(name)} />
      <LinkForms errors={answer?.errors ?? {}} />
    </PageShell>
  )
}

function SpentLink() {
  const words = signInLink.spent
  return (
    <PageShell search={false}>
      <PageHead title={words.title} sub={words.why} />
      <LinkButton href="/inloggen">{words.step}</LinkButton>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${signInLink.title} - ${ui.product}` }]
