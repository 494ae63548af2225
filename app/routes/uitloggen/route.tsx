import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireViewer } from '#app/auth/access.server.ts'
import { endSession } from '#app/auth/session.server.ts'
import { signIn } from '#app/text/sign-in.ts'
import { ui } from '#app/text/ui.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'

/** A link alone signs nobody out: the page asks. */
export async function loader(args: LoaderFunctionArgs) {
  const { name } = await requireViewer(args)
  return { name }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await endSession(context.db, request, context.settings)
  return redirect('/inloggen', { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SignOutPage() {
  const { name } = useLoaderData<typeof loader>()
  const words = signIn.signOut
  return (
    <PageShell account={{ name }} search={false}>
      <PageHead title={words.title} sub={words.question} />
      <form method="post">
        <FormActions>
          <Button variant="primary">{words.button}</Button>
          <LinkButton href="/dossiers">{words.stay}</LinkButton>
        </FormActions>
      </form>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${signIn.signOut.title} - ${ui.product}` }]
