import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getViewer } from '#app/auth/access.server.ts'
import { DEMO_ACCOUNTS, demoEmail, hasDemo } from '#app/auth/demo-accounts.ts'
import { returnPath } from '#app/auth/return-path.ts'
import { pageHeaders } from '#app/http/page-headers.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { signIn } from '#app/text/sign-in.ts'
import { ui } from '#app/text/ui.ts'
import { Columns } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { listDemoPersons } from '#db/queries/persons.ts'
import { AccountForm } from './account-form.tsx'
import { signInByDemo, signInByLink, signInByPassword } from './answers.server.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { LinkForm } from './link-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { searchParams } = new URL(request.url)
  const viewer = await getViewer(args)
  return {
    viewer: viewer && { name: viewer.name, isContact: viewer.isContact },
    returnTo: returnPath(searchParams.get('naar')) ?? '/dossiers',
    linkSent: searchParams.get('link') === 'verstuurd',
    isDemo: hasDemo(context.settings),
    accounts: hasDemo(context.settings) ? await demoAccounts(context.db) : [],
  }
}

async function demoAccounts(db: LoaderFunctionArgs['context']['db']) {
  const persons = await listDemoPersons(db, DEMO_ACCOUNTS.map(demoEmail))
  return DEMO_ACCOUNTS.filter((account) => persons.some(({ email }) => email === demoEmail(account)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const returnTo = returnPath(new URL(request.url).searchParams.get('naar'))
  const posted = { request, context, form, returnTo }
  switch (form.get('intent')) {
    case 'demo':
      return signInByDemo(posted)
    case 'password':
      return signInByPassword(posted)
    case 'link':
      return signInByLink(posted)
    default:
      throw new Response(null, { status: 400 })
  }
}

export const headers = pageHeaders

export default function SignInPage() {
  const { viewer, returnTo, linkSent, isDemo, accounts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead title={signIn.title} sub={signIn.sub} />
      {viewer ? (
        <Notice>
          <p>
            {signIn.already(viewer.name)} <a href={returnTo}>{signIn.onward}</a>
          </p>
        </Notice>
      ) : null}
      {linkSent && !answer ? (
        <Notice kind="ok" title={signIn.link.sent}>
          <p>{signIn.link.sentBody}</p>
        </Notice>
      ) : null}
      {accounts.length > 0 ? <DemoAccounts accounts={accounts} /> : null}
      <Columns>
        <AccountForm refused={answer?.intent === 'password' ? answer : undefined} />
        <LinkForm refused={answer?.intent === 'link' ? answer : undefined} />
      </Columns>
      <p className="muted">{signIn.noAccount}</p>
      {isDemo ? (
        <p className="muted">
          {signIn.demo.mail}
          <a href="/postvak">{signIn.demo.mailbox}</a>.
        </p>
      ) : null}
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${signIn.title} - ${ui.product}` }]
