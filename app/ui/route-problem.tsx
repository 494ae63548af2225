import { isRouteErrorResponse, useParams, useRouteError } from '@remix-run/react'
import { errorWords, unexpectedError } from '#app/text/errors.ts'
import { LinkButton } from './button.tsx'
import { PageHead } from './page-head.tsx'

type Words = { title: string; detail: string }

interface RouteProblemProps {
  /** The route's own sentence per status; what it has none for is worded as everywhere. */
  words: Partial<Record<number, Words>>
  /** Where to go on, within the dossier. */
  path: string
  label: string
}

/** What the ErrorBoundary of a page in a dossier shows: what is wrong, in the page's own words, and the way on. */
export function RouteProblem({ words, path, label }: RouteProblemProps) {
  const error = useRouteError()
  const { dossier } = useParams()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, detail } = words[status] ?? errorWords[status] ?? unexpectedError
  return (
    <>
      <PageHead title={title} sub={detail} />
      <LinkButton href={`/dossiers/${dossier}${path}`}>{label}</LinkButton>
    </>
  )
}
