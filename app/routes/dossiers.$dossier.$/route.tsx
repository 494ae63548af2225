import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireDossier } from '#app/auth/access.server.ts'

/** An address in a dossier that no page answers to: 404, within the dossier's own frame. */
export async function loader(args: LoaderFunctionArgs): Promise<never> {
  await requireDossier(args)
  throw notFound()
}

export default function NoPage() {
  return null
}
