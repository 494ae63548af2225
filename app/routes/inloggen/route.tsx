import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getViewer, notFound } from '#app/auth/access.server.ts'
import { DEMO_ACCOUNTS, demoEmail, hasDemo, isDemoAccount } from '#app/auth/demo-accounts.ts'
import { returnPath } from '#app/auth/return-path.ts'
import { startSession } from '#app/auth/session.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { signIn } from '#app/text/sign-in.ts'
import { ui } from '#app/text/ui.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { listDemoPersons } from '#db/queries/persons.ts'
import { DemoAccounts } from './demo-accounts.tsx'

const naar = (request: Request) => returnPath(new URL(request.url).searchParams.get('naar')) ?? '/dossiers'

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const viewer = await getViewer(args)
  const persons = hasDemo(context.settings)
    ? await listDemoPersons(context.db, DEMO_ACCOUNTS.map(demoEmail))
    : []
  const demo = DEMO_ACCOUNTS.flatMap((account) => {
    const person = persons.find(({ email }) => email === demoEmail(account))
    return person ? [{ account, name: person.name }] : []
  })
  return { viewer: viewer && { name: viewer.name }, onward: naar(request), demo }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, settings } = context
  const form = await readForm(request)
  const account = form.get('account')
  if (form.get('intent') !== 'demo' || !hasDemo(settings) || !isDemoAccount(account))
    throw new Response(null, { status: 400 })
  const [person] = await listDemoPersons(db, [demoEmail(account)])
  if (!person) throw notFound()
  const cookie = await startSession(db, request, settings.origin, person.id)
  return redirect(naar(request), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SignInPage() {
  const { viewer, onward, demo } = useLoaderData<typeof loader>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead title={signIn.title} sub={signIn.sub} />
      {viewer ? (
        <Notice>
          <p>
            {signIn.already(viewer.name)} <a href={onward}>{signIn.onward}</a>
          </p>
        </Notice>
      ) : null}
      {demo.length > 0 ? <DemoAccounts accounts={demo} /> : null}
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${signIn.title} - ${ui.product}` }]
