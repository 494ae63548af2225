import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { atLeast, atMost, type Figure, measured } from './figure.ts'
import type { RunningServer } from './server.ts'

export type BenchDossiers = { board: string; small: string; large: string }

async function load(server: RunningServer, path: string, connections: number, seconds: number) {
  const headers = { cookie: server.cookie }
  const options = { url: server.origin + path, connections, duration: seconds, headers }
  const result = await autocannon(options)
  if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 2xx`)
  return result
}

export async function fetchPage(server: RunningServer, path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(server.origin + path, { headers: { cookie: server.cookie, ...headers } })
  return { status: answer.status, etag: answer.headers.get('etag') ?? '', body: await answer.text() }
}

/** Board of 200 actions, signed in: throughput, latency, and the answer to a conditional request. */
export async function measureBoard(server: RunningServer, { board }: BenchDossiers): Promise<Figure[]> {
  const path = `/dossiers/${board}/bord`
  const { etag, body } = await fetchPage(server, path)
  await load(server, path, 10, 3)
  const ten = await load(server, path, 10, 10)
  const one = await load(server, path, 1, 5)
  const fresh = await measureFresh(server, path)
  const conditional = await fetchPage(server, path, { 'if-none-match': etag })
  return [
    atLeast('Bord, 200 acties, 10 verbindingen', ten.requests.average, 'verzoeken/s', 108),
    atMost('Bord, 1 verbinding, p50', one.latency.p50, 'ms', 15),
    measured('Bord, elk verzoek anders (niets te hergebruiken), 10 verbindingen', fresh, 'verzoeken/s'),
    atMost(
      'Bord ongewijzigd, voorwaardelijk verzoek: status 304 (0 = ja)',
      Number(conditional.status !== 304),
      '',
      0,
    ),
    measured('Bord, HTML', gzipSync(body).length / 1024, 'kB gzip'),
  ]
}

/** The board with another query each time: nothing that was rendered before can be used again. */
async function measureFresh(server: RunningServer, path: string): Promise<number> {
  let count = 0
  const headers = { cookie: server.cookie }
  const setupRequest = (request: autocannon.Request) => ({ ...request, path: `${path}?meting=${count++}` })
  const requests = [{ method: 'GET' as const, headers, setupRequest }]
  const result = await autocannon({ url: server.origin, connections: 10, duration: 8, requests })
  return result.requests.average
}
