import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { getViewer } from '#app/auth/access.server.ts'
import { firstPage } from '#app/services/sign-in/first-page.server.ts'

/** The front door: straight to the work for who is signed in. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await getViewer(args)
  if (!viewer) return redirect('/inloggen')
  // Who only answers for a partner has nothing to look for among the dossiers.
  const first = viewer.isContact ? await firstPage(args.context.db, viewer.id) : undefined
  return redirect(first === '/afstemmingen' ? first : '/dossiers')
}
