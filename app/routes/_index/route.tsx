import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { getViewer } from '#app/auth/access.server.ts'

/** The front door: straight to the work for who is signed in. */
export async function loader(args: LoaderFunctionArgs) {
  return redirect((await getViewer(args)) ? '/dossiers' : '/inloggen')
}
