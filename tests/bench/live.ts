import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, type ClientRequest, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '#tests/setup/postgres.ts'
import { atMost, type Figure, measured, median } from './figure.ts'
import { type RunningServer, signIn, startServer } from './server.ts'

const STREAMS = 200
const LOOKERS = ['coordinator', 'chair', 'member', 'adviser', 'board'] as const
const SLUG = 'voorbeeld'
/** The first changes find cold code; their memory is not yet what it stays. */
const WARM_UP_SECONDS = 5

/** Promise: 200 open streams and one change a second, for so many seconds, on the embedded database or on PostgreSQL. */
export async function measureLive(server: RunningServer, seconds: number, name: string): Promise<Figure[]> {
  const news: number[] = []
  const streams = await openStreams(server, () => news.push(performance.now()))
  const { change } = await changer(server)
  const delays: number[] = []
  const memory: number[] = []
  let missed = 0
  for (let second = 0; second < seconds + WARM_UP_SECONDS; second += 1) {
    const next = wait(1_000)
    news.length = 0
    const began = performance.now()
    await change(second)
    await next
    if (second < WARM_UP_SECONDS) continue
    missed += STREAMS - news.length
    delays.push(...news.map((at) => at - began))
    memory.push(residentMb(server.pid))
  }
  for (const stream of streams) stream.destroy()
  const share = Math.max(1, Math.floor(memory.length / 5))
  const [first, last] = [median(memory.slice(0, share)), median(memory.slice(-share))]
  const sorted = delays.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.POSITIVE_INFINITY
  return [
    atMost(`Live, ${name}: ${STREAMS} verbindingen, van verzoek tot bericht, p95`, at(0.95), 'ms', 250),
    measured(`Live, ${name}: van verzoek tot bericht, p50`, at(0.5), 'ms'),
    atMost(`Live, ${name}: berichten die niet kwamen`, missed, '', 0),
    measured(`Live, ${name}: geheugen van de server`, last, 'MB'),
    atMost(`Live, ${name}: groei van het geheugen in ${seconds} s`, (last / first - 1) * 100, '%', 10),
  ]
}

/** The same on a real PostgreSQL that keeps what it acknowledged. */
export async function measureLiveOnPostgres(seconds: number): Promise<Figure[]> {
  const postgres = await startPostgres({ durable: true })
  const server = await startServer({ dataDir: '', databaseUrl: postgres.url })
  try {
    return await measureLive(server, seconds, 'PostgreSQL')
  } finally {
    await server.stop()
    await postgres.stop()
  }
}

async function openStreams({ origin }: RunningServer, onNews: () => void): Promise<ClientRequest[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const cookies = await Promise.all(LOOKERS.map((account) => signIn(origin, account)))
  const open = (cookie: string) =>
    new Promise<ClientRequest>((resolve, reject) => {
      const asked = request(`${origin}/dossiers/${SLUG}/live`, { agent, headers: { cookie } }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`a stream gave ${answer.statusCode}`))
        answer.on('data', (chunk: Buffer) => {
          if (chunk.includes('event: news')) onNews()
        })
        answer.on('error', () => {})
        resolve(asked)
      })
      asked.on('error', reject)
      asked.end()
    })
  return Promise.all(
    Array.from({ length: STREAMS }, (_, index) => open(cookies[index % cookies.length] ?? '')),
  )
}

type ActionBody = { id: string; versie: number; titel: string }

/** One change of an action over the API, as often as it is called. */
async function changer({ origin }: RunningServer) {
  const cookie = await signIn(origin, 'coordinator')
  const list = await fetch(`${origin}/api/v1/dossiers/${SLUG}/acties?status=inProgress`, {
    headers: { cookie },
  })
  const { results } = (await list.json()) as { results: ActionBody[] }
  const [action] = results
  if (!action) throw new Error(`${SLUG} has no action under way`)
  let version = action.versie
  const change = async (count: number) => {
    const answer = await fetch(`${origin}/api/v1/acties/${action.id}/gebeurtenissen`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ type: 'describe', title: action.titel, weight: 1 + (count % 5) }),
    })
    if (!answer.ok) throw new Error(`the change gave ${answer.status}: ${await answer.text()}`)
    version += 1
    await answer.arrayBuffer()
  }
  return { change }
}

function residentMb(pid: number): number {
  const status = `/proc/${pid}/status`
  const kb = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kb) / 1024
}
