import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Settings } from '#app/http/settings.server.ts'
import type { OpenDatabase } from '#db/client.server.ts'
import { connectMailServer } from '../mail/send-mail.server.ts'
import { createBoss, startBoss } from './boss.server.ts'
import { startChores } from './chores.server.ts'
import { relayOutbox } from './relay.server.ts'
import { repeat } from './repeat.ts'
import { startWorkers } from './workers.server.ts'

export interface Jobs {
  /** Look into the outbox and the queues now, instead of at the next round. */
  poke(): void
  /** Promise: the work at hand is done and none is begun any more. */
  stop(): Promise<void>
}

type Parts = { database: Omit<OpenDatabase, 'close'>; settings: Settings; log: Logger }

/** A mail server that hangs does not keep us from stopping: the mail goes again later, with the same Message-ID. */
const stopWithinMs = 5_000

/**
 * The door for work after a commit, and at its time. What stands in the outbox becomes a job of pg-boss, on the same
 * database: done at least once, by one process, tried again with longer and longer pauses. Starts by itself, behind a
 * server that answers already.
 */
export function startJobs({ database, settings, log }: Parts): Jobs {
  const { db } = database
  const boss = createBoss(database, log)
  const mailServer = connectMailServer(settings)
  let wake = () => {}
  let state: 'starting' | 'running' | 'stopping' = 'starting'
  const relay = repeat(async () => {
    while ((await relayOutbox(db, boss)) > 0) wake()
  }, log)

  function poke() {
    if (state !== 'running') return
    relay.poke()
    wake()
  }

  async function begin() {
    await startBoss(boss)
    wake = await startWorkers({ db, boss, settings, log, mailServer, poke })
    await startChores(boss, { ...database, settings })
    if (state === 'starting') state = 'running'
    poke()
    // What a process left half done that was killed is taken up now, not at the next look.
    await boss.supervise()
  }
  const begun = begin().catch((error) => {
    if (state !== 'stopping') log.error({ err: error }, 'jobs do not start')
  })

  async function stop() {
    state = 'stopping'
    const timeout = stopWithinMs
    const stopped = relay.stop().then(() => boss.stop({ close: false, timeout }))
    await Promise.race([Promise.all([stopped, begun]), wait(timeout + 1_000, undefined, { ref: false })])
    mailServer?.close()
  }
  return { poke, stop }
}
