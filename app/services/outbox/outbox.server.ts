import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Settings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { vacuumChanged } from '#db/queries/changed-tables.ts'
import { deleteOutdated } from '#db/queries/outdated.ts'
import { passTerms } from '../alignments/pass-terms.server.ts'
import { connectMailServer } from '../mail/send-mail.server.ts'
import { workOff } from './work-off.server.ts'

export interface Outbox {
  /** Look now, instead of at the next round. */
  poke(): void
  /** Promise: the work at hand is done and none is begun any more. */
  stop(): Promise<void>
}

const everyMs = 1_000
const tidyEveryMs = 60 * 60_000
/** When the database does not answer, asking each second only fills the log. */
const afterErrorMs = 15_000
/** A mail server that hangs does not keep us from stopping: the mail goes again later, with the same Message-ID. */
const stopWithinMs = 5_000

/**
 * The door for work after a commit: what stands in the outbox is done here, one piece at a time, also when another
 * process put it there. Whatever replaces this loop keeps `startOutbox` and `workOff`'s rules: at least once, with
 * longer and longer pauses.
 */
export function startOutbox(parts: { db: Kysely<Database>; settings: Settings; log: Logger }): Outbox {
  const { log } = parts
  const mailServer = connectMailServer(parts.settings)
  let stopped = false
  let asked = false
  let round: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let tidied = 0

  async function work() {
    do {
      asked = false
      while (!stopped && (await workOff({ ...parts, mailServer }, new Date())));
    } while (asked && !stopped)
    if (stopped || Date.now() - tidied < tidyEveryMs) return
    tidied = Date.now()
    await passTerms(parts.db, new Date())
    await deleteOutdated(parts.db, new Date())
    if (!parts.settings.databaseUrl) await vacuumChanged(parts.db)
  }

  function poke() {
    asked = true
    if (stopped || round) return
    clearTimeout(timer)
    round = work().then(
      () => pauseFor(everyMs),
      (error) => {
        log.error({ err: error }, 'outbox')
        pauseFor(afterErrorMs)
      },
    )
  }

  function pauseFor(ms: number) {
    round = undefined
    if (!stopped) timer = setTimeout(poke, ms).unref()
  }

  async function stop() {
    stopped = true
    clearTimeout(timer)
    await Promise.race([round, wait(stopWithinMs, undefined, { ref: false })])
    mailServer?.close()
  }

  poke()
  return { poke, stop }
}
