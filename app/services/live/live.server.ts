import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '#db/database.ts'
import type { Listen } from '#db/notices.server.ts'
import { listHeads } from '#db/queries/live.ts'
import { judgeStreams } from './check-streams.server.ts'
import { deliverNews } from './deliver.server.ts'
import { frames } from './frames.ts'
import { type Full, type Stream, Streams } from './streams.ts'

/** Tells the browsers that look on what was committed, by this process or by another. */
export interface Live {
  /** Promise: every commit is heard, also of other processes. */
  listen(listen: Listen): Promise<void>
  full(personId: string): Full | undefined
  /** The stream hears from now on, and first of what came after what it has seen. */
  add(stream: Stream): void
  remove(stream: Stream): void
  /** Looks now whether each stream may stay, and whether something was missed. */
  check(): Promise<void>
  /** Promise: every stream is closed, and none is opened any more. */
  stop(): Promise<void>
}

/** Shorter than the patience of proxies, and often enough to end within a minute what may not go on. */
const CHECK_EVERY_MS = 20_000
/** A stream begins anew once in a while, so that nothing that hangs stays for ever. */
const LONGEST_MS = 60 * 60_000
const AFTER_ERROR_MS = 1_000

/** The open streams of this process, and who tells them what is new. Hears nothing until `listen`. */
export function createLive({ db, log }: { db: Kysely<Database>; log: Logger }): Live {
  const streams = new Streams()
  const reading = new Map<string, 'once' | 'again'>()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let unlisten: (() => Promise<void>) | undefined

  /** What comes in while we read is read after it, together. */
  async function read(dossierId: string): Promise<void> {
    if (reading.has(dossierId)) {
      reading.set(dossierId, 'again')
      return
    }
    try {
      do {
        reading.set(dossierId, 'once')
        await deliverNews(db, streams, dossierId)
      } while (reading.get(dossierId) === 'again' && !stopped)
    } catch (error) {
      if (stopped) return
      log.warn({ err: error }, 'live')
      setTimeout(() => read(dossierId), AFTER_ERROR_MS).unref()
    } finally {
      reading.delete(dossierId)
    }
  }

  function readIfNew(dossierId: string, seq: number) {
    if (streams.of(dossierId).some(({ seen }) => (seen.get(dossierId) ?? 0) < seq)) void read(dossierId)
  }

  function readAll() {
    for (const dossierId of streams.dossierIds) void read(dossierId)
  }

  async function check() {
    const now = new Date()
    for (const [stream, verdict] of await judgeStreams(db, streams.all, now)) {
      if (verdict === 'over') stream.write(frames.over)
      const isOld = now.getTime() - stream.openedAt > LONGEST_MS
      if (verdict !== 'stay' || isOld) remove(stream)
      else stream.write(frames.heartbeat)
    }
    const heads = await listHeads(db, streams.dossierIds)
    for (const [dossierId, seq] of heads) readIfNew(dossierId, seq)
  }

  function remove(stream: Stream) {
    streams.remove(stream)
    stream.close()
    if (streams.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    async listen(listen) {
      unlisten = await listen({ onNotice: ({ dossierId, seq }) => readIfNew(dossierId, seq), onGap: readAll })
    },
    full: (personId) => (stopped ? 'process' : streams.full(personId)),
    add(stream) {
      streams.add(stream)
      timer ??= setInterval(() => {
        check().catch((error) => log.warn({ err: error }, 'live'))
      }, CHECK_EVERY_MS).unref()
      for (const dossierId of stream.seen.keys()) void read(dossierId)
    },
    remove,
    check,
    async stop() {
      stopped = true
      for (const stream of streams.all) remove(stream)
      await unlisten?.()
    },
  }
}
