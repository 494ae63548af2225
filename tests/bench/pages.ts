import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { atLeast, atMost, type Figure, measured, median } from './figure.ts'
import type { RunningServer } from './server.ts'

export type BenchDossiers = { board: string; small: string; large: string }

async function load(server: RunningServer, path: string, connections: number, seconds: number) {
  const headers = { cookie: server.cookie }
  const options = { url: server.origin + path, connections, duration: seconds, headers }
  const result = await autocannon(options)
  if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 2xx`)
  return result
}

async function fetchPage(server: RunningServer, path: string, headers: Record<string, string> = {}) {
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

/** Promise: p50 of the table's first, middle and last page, in the two sizes, and their ratio. */
export async function measureTable(
  server: RunningServer,
  { small, large }: BenchDossiers,
): Promise<Figure[]> {
  const pages = (total: number) => [1, Math.floor(total / 100), Math.floor(total / 50)]
  const queries = (total: number) => [
    ...pages(total).map((page) => `pagina=${page}`),
    'sorteer=-streefdatum',
    'status=inProgress',
  ]
  const figures: Figure[] = []
  const ratios: number[] = []
  const [few, many] = [queries(2_000), queries(20_000)]
  for (const [index, query] of few.entries()) {
    const [a, b] = [[], []] as [number[], number[]]
    for (let round = 0; round < 40; round++) {
      a.push(await timed(server, `/dossiers/${small}/tabel?${query}`))
      b.push(await timed(server, `/dossiers/${large}/tabel?${many[index]}`))
    }
    ratios.push(median(b.slice(5)) / median(a.slice(5)))
    figures.push(measured(`Tabel 2.000, ${query}, p50`, median(a.slice(5)), 'ms'))
    figures.push(measured(`Tabel 20.000, ${many[index]}, p50`, median(b.slice(5)), 'ms'))
  }
  return [
    ...figures,
    atMost('Tabel, 20.000 tegen 2.000, slechtste verhouding', Math.max(...ratios), '×', 1.3),
  ]
}

async function timed(server: RunningServer, path: string): Promise<number> {
  const began = performance.now()
  const { status } = await fetchPage(server, path)
  if (status !== 200) throw new Error(`${path} gave ${status}`)
  return performance.now() - began
}
