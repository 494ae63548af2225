import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { digestText, type EventRow, hashEvent, listEventsFrom } from '#db/queries/events.ts'
import { listActionRows, listAlignmentRows, listHeads, listTextsOf } from '#db/queries/verify.ts'
import { toItem } from '../actions/facts.ts'
import { toAlignmentItem } from '../alignments/facts.ts'
import { compareToStored, isReplayable, type Replayed, replayEvent } from './replay.ts'

export type Verification = {
  dossiers: number
  events: number
  actions: number
  alignments: number
  problems: string[]
}

const PAGE = 1_000

/**
 * Walks the hash chain of every dossier and replays the events of each action and alignment through its machine. Promise: `problems` is
 * empty exactly when no event was changed, removed or inserted, every text still is what its digest says (an erased
 * text is no problem), and every stored row agrees with its replay. Reads one page of events at a time.
 */
export async function verifyLog(db: Kysely<Database>): Promise<Verification> {
  const result: Verification = { dossiers: 0, events: 0, actions: 0, alignments: 0, problems: [] }
  for (const head of await listHeads(db)) {
    result.dossiers += 1
    await verifyDossier(db, head, result)
  }
  return result
}

type Head = { dossier_id: string; slug: string; seq: number; hash: string }

async function verifyDossier(db: Kysely<Database>, head: Head, result: Verification): Promise<void> {
  const replays = new Map<string, Replayed>()
  const broken = new Set<string>()
  const say = (problem: string) => result.problems.push(`${head.slug}: ${problem}`)
  let last = { seq: 0, hash: '' }
  for (;;) {
    const page = await listEventsFrom(db, head.dossier_id, last.seq, PAGE)
    if (page.length === 0) break
    for (const problem of await verifyTexts(db, page)) say(problem)
    for (const event of page) {
      if (event.seq !== last.seq + 1) say(`event ${last.seq + 1} is missing`)
      if (event.prev_hash !== last.hash) say(`event ${event.seq} does not follow the one before it`)
      if (event.hash !== hashEvent(event)) say(`event ${event.seq} was changed`)
      if (isReplayable(event.subject) && !broken.has(event.subject_id)) {
        const replayed = replayEvent(event.subject, replays.get(event.subject_id), event)
        if ('problem' in replayed) {
          broken.add(event.subject_id)
          say(`event ${event.seq}: ${replayed.problem}`)
        } else replays.set(event.subject_id, replayed)
      }
      last = event
      result.events += 1
    }
  }
  if (last.seq !== head.seq || last.hash !== head.hash)
    say(`the log ends at ${last.seq}, its head says ${head.seq}`)
  const compare = (what: string, id: string, stored: Replayed) => {
    const replayed = replays.get(id)
    if (broken.has(id)) return
    if (!replayed) say(`${what} does not stand in the log`)
    else for (const difference of compareToStored(replayed, stored)) say(`${what}: ${difference}`)
  }
  for (const row of await listActionRows(db, head.dossier_id)) {
    result.actions += 1
    compare(`action ${row.number}`, row.id, { ...toItem(row), version: row.version })
  }
  for (const row of await listAlignmentRows(db, head.dossier_id)) {
    result.alignments += 1
    compare(`alignment ${row.id}`, row.id, { ...toAlignmentItem(row), version: row.version })
  }
}

async function verifyTexts(db: Kysely<Database>, events: EventRow[]): Promise<string[]> {
  const texts = await listTextsOf(db, events)
  const bySeq = new Map(events.map((event) => [event.id, event]))
  return texts.flatMap(({ event_id, field, salt, body }) => {
    const event = bySeq.get(event_id)
    return event?.payload[field] === digestText(salt, body)
      ? []
      : [`event ${event?.seq}: text ${field} was changed`]
  })
}
