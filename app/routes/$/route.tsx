import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/access.server.ts'

/** Every address that no page answers to: 404, in the words of the root's error page. */
export function loader(_args: LoaderFunctionArgs): never {
  throw notFound()
}

export default function NoPage() {
  return null
}
