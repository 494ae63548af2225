import type { PgBoss } from 'pg-boss'
import type { OpenDatabase } from '#db/client.server.ts'
import { vacuumChanged } from '#db/queries/changed-tables.ts'
import { deleteOutdated } from '#db/queries/outdated.ts'
import { passTerms } from '../alignments/pass-terms.server.ts'
import { remindPartners } from '../alignments/remind.server.ts'
import { makeDigests } from '../digest/make-digests.server.ts'
import type { ChangeSettings } from './tell-of-change.server.ts'

type ChoreParts = Pick<OpenDatabase, 'db' | 'engine'> & { settings: ChangeSettings }
type Chore = { cron: string; perform: (parts: ChoreParts, now: Date) => Promise<unknown> }

/** What the clock asks for, by the clock of Amsterdam. What was missed while nothing ran is done once, at the start. */
const CHORES: Record<string, Chore> = {
  /** The day to answer by ends at midnight; nobody is told so at night. */
  passTerms: { cron: '5 7-23 * * *', perform: ({ db }, now) => passTerms(db, now) },
  remind: { cron: '0 8 * * *', perform: ({ db }, now) => remindPartners(db, now) },
  digest: { cron: '0 7 * * *', perform: ({ db, settings }, now) => makeDigests(db, settings, now) },
  tidy: { cron: '25 * * * *', perform: tidy },
}

async function tidy({ db, engine }: ChoreParts, now: Date) {
  await deleteOutdated(db, now)
  if (engine === 'pglite') await vacuumChanged(db)
}

/** Promise: each chore is asked for at its time, in one process of all, and done here when it is ours to do. */
export async function startChores(boss: PgBoss, parts: ChoreParts): Promise<void> {
  for (const { key } of await boss.getSchedules('chore'))
    if (!Object.hasOwn(CHORES, key)) await boss.unschedule('chore', key)
  for (const [chore, { cron }] of Object.entries(CHORES))
    await boss.schedule('chore', cron, { chore }, { key: chore, tz: 'Europe/Amsterdam', missed: 'once' })
  await boss.work<{ chore: string }>('chore', { pollingIntervalSeconds: 10 }, async ([job]) => {
    await CHORES[job?.data.chore ?? '']?.perform(parts, new Date())
  })
}
