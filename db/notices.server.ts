import { setTimeout as wait } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { NEWS_CHANNEL } from './queries/events.ts'

/** Something was committed to the log of a dossier: up to which number. */
export type Notice = { dossierId: string; seq: number }
export type Hears = {
  onNotice(notice: Notice): void
  /** We did not hear for a while, and do again: look in the log what was missed. */
  onGap(): void
}
/** Promise: from now on every commit to a log is heard, of this process and of others; answers with how to stop. */
export type Listen = (hears: Hears) => Promise<() => Promise<void>>

const AGAIN_AFTER_MS = 250
const LONGEST_MS = 5_000
/** A connection that broke without a word is found by asking. */
const ASK_EVERY_MS = 15_000

function read(payload: string | undefined): Notice | undefined {
  const [dossierId = '', seq = ''] = payload?.split(' ') ?? []
  return dossierId === '' ? undefined : { dossierId, seq: Number(seq) }
}

/** On the one connection that there is. */
export function listenOnPglite(pglite: PGlite): Listen {
  return async ({ onNotice }) => {
    const stop = await pglite.listen(NEWS_CHANNEL, (payload) => {
      const notice = read(payload)
      if (notice) onNotice(notice)
    })
    return async () => {
      if (!pglite.closed) await stop()
    }
  }
}

/** On a connection of its own, made again whenever it breaks. */
export function listenOnPostgres(url: string): Listen {
  return async (hears) => {
    const stopped = new AbortController()
    let client = await connect(url, hears)
    const keepOn = async () => {
      while (!stopped.signal.aborted) {
        await untilBroken(client, stopped.signal)
        await client.end().catch(() => {})
        if (stopped.signal.aborted) return
        const next = await connectAgain(url, hears, stopped.signal)
        if (!next) return
        client = next
        hears.onGap()
      }
    }
    const ended = keepOn()
    return async () => {
      stopped.abort()
      await ended
    }
  }
}

async function connect(url: string, { onNotice }: Hears): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true })
  client.on('error', () => {}) // what breaks is seen by its end
  client.on('notification', ({ payload }) => {
    const notice = read(payload)
    if (notice) onNotice(notice)
  })
  try {
    await client.connect()
    await client.query(`listen ${NEWS_CHANNEL}`)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

async function connectAgain(url: string, hears: Hears, signal: AbortSignal): Promise<pg.Client | undefined> {
  for (let pause = AGAIN_AFTER_MS; !signal.aborted; pause = Math.min(pause * 2, LONGEST_MS)) {
    await wait(pause, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return undefined
    try {
      return await connect(url, hears)
    } catch {} // the server is still away
  }
  return undefined
}

/** Promise: the connection ended, did not answer any more, or is not needed any more. */
function untilBroken(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ask = setInterval(() => void isAlive(client).then((alive) => alive || done()), ASK_EVERY_MS).unref()
    const done = () => {
      clearInterval(ask)
      signal.removeEventListener('abort', done)
      resolve()
    }
    client.once('end', done)
    signal.addEventListener('abort', done, { once: true })
    if (signal.aborted) done()
  })
}

async function isAlive(client: pg.Client): Promise<boolean> {
  const silence = wait(ASK_EVERY_MS / 3, false, { ref: false })
  const answer = client.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([answer, silence])
}
