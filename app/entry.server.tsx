import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { lostFormOf } from '#app/auth/lost-form.server.ts'
import { isUnchanged } from '#app/http/etag.server.ts'
import { loggablePath } from '#app/http/log.server.ts'
import { renderedPage } from '#app/http/rendered-pages.server.ts'
import { AnswersForm } from '#app/ui/live.ts'
import { SignedOutPage } from '#app/ui/signed-out-page.tsx'

/** No script hydrates the page, so the data that Remix streams to one need not be kept longer than the render. */
export const streamTimeout = 1_000

/**
 * Renders in one pass. A loader that gave its answer an `ETag` spares the rendering when the asker has that version
 * already: 304.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
) {
  const lost = lostFormOf(loadContext)
  if (lost) return answerLostForm(<SignedOutPage lost={lost} entryScript={loadContext.entryScript} />)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
  const etag = headers.get('ETag')
  if (status === 200 && etag && isUnchanged(request, etag))
    return new Response(null, { status: 304, headers })
  const unhydrated = { ...context, serverHandoffStream: undefined }
  const render = () =>
    renderToString(
      <AnswersForm.Provider value={loadContext.answersForm}>
        <RemixServer context={unhydrated} url={request.url} />
      </AnswersForm.Provider>,
    )
  const html = renderedPage(loadContext, status === 200 ? etag : null, render)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(html, { status, headers })
}

/** Whatever routes the form met on its way: they all show this page. */
function answerLostForm(page: ReactElement) {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(`<!doctype html>${renderToString(page)}`, { status: 401, headers })
}

/** What nobody expected: into the log, with where it happened; the visitor gets the words of the ErrorBoundary. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const expected = isRouteErrorResponse(error) && error.status < 500
  if (expected || request.signal.aborted) return
  context.log.error(
    { err: error, method: request.method, path: loggablePath(new URL(request.url).pathname) },
    'unexpected',
  )
}
