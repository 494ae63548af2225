import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Refusal, refusals } from '#app/text/refusals.ts'
import { API_VERSION } from './api/version.ts'

/** Answers in the server's own words: problem+json under /api, a plain page elsewhere. */
export function refuse(req: IncomingMessage, res: ServerResponse, status: number, refusal: Refusal): void {
  const { title, detail } = refusals[refusal]
  const isApi = req.url?.startsWith('/api/')
  res.statusCode = status
  res.setHeader('Cache-Control', 'no-store')
  if (isApi) res.setHeader('API-Version', API_VERSION)
  res.setHeader('Content-Type', isApi ? 'application/problem+json' : 'text/html; charset=utf-8')
  res.end(isApi ? JSON.stringify({ status, title, detail }) : page(title, detail))
}

function page(title: string, detail: string): string {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${title} - Aanjager</title>
<main>
<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/">Naar de startpagina</a></p>
</main>
</html>
`
}
