import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listNews, listPartnerMarks, type NewsEvent } from '#db/queries/live.ts'
import { frames } from './frames.ts'
import { memberHears, partnerHears } from './sight.ts'
import type { Sight, Stream, Streams } from './streams.ts'

/** A browser that missed more than this is told that everything may be different. */
export const MOST_NEWS = 200

/**
 * Promise: who looks at this dossier has been told what is new for them since what they were told before: one query for
 * all of them, and one more for the marks of partners whom it concerns.
 */
export async function deliverNews(db: Kysely<Database>, streams: Streams, dossierId: string): Promise<void> {
  const from = Math.min(...streams.of(dossierId).map((stream) => stream.seen.get(dossierId) ?? 0))
  const events = Number.isFinite(from) ? await listNews(db, dossierId, from, MOST_NEWS) : []
  const head = events.at(-1)?.seq
  if (head === undefined) return
  const made = new Map<string, Uint8Array | undefined>()
  const concerned = new Map<Stream, NewsEvent[]>()
  for (const stream of streams.of(dossierId)) {
    const seen = stream.seen.get(dossierId) ?? 0
    if (seen >= head) continue
    stream.seen.set(dossierId, head)
    const { sight } = stream
    if (sight.as === 'partner') {
      const heard = events.filter(
        (event) => event.seq > seen && partnerHears(event, sight.organisations, sight.only),
      )
      if (heard.length > 0) concerned.set(stream, heard)
      continue
    }
    const key = `${sight.role} ${seen}`
    if (!made.has(key)) made.set(key, memberFrame(events, sight.role, seen))
    const frame = made.get(key)
    if (frame) stream.write(frame)
  }
  await tellPartners(db, concerned)
  if (events.length === MOST_NEWS) await deliverNews(db, streams, dossierId)
}

function memberFrame(events: readonly NewsEvent[], role: Parameters<typeof memberHears>[1], seen: number) {
  const heard = events.filter((event) => event.seq > seen && memberHears(event, role))
  const last = heard.at(-1)
  return last && frames.news(last.seq, heard)
}

async function tellPartners(db: Kysely<Database>, concerned: ReadonlyMap<Stream, NewsEvent[]>) {
  const people = [...concerned.keys()].filter(({ sight }) => !onlyOf(sight)).map(({ personId }) => personId)
  const marks = await listPartnerMarks(db, [...new Set(people)])
  for (const [stream, events] of concerned) {
    const { personId, sight } = stream
    const only = onlyOf(sight)
    const own = only ? await listPartnerMarks(db, [personId], only.alignmentId) : marks
    stream.write(frames.news(own.get(personId) ?? NO_MARK, events))
  }
}

const onlyOf = (sight: Sight) => (sight.as === 'partner' ? sight.only : undefined)

/** Of who answers for nothing yet. */
export const NO_MARK = 'none'
