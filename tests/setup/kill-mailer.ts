import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { createLog } from '#app/http/log.server.ts'
import { startJobs } from '#app/services/jobs/jobs.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { createContext } from './load-context.ts'

/**
 * A process that sends the mail of a database; it is killed in the middle. It knows at once that an earlier one died and
 * tries again without a pause: waiting for minutes is left out, nothing else. Arguments: data folder or PostgreSQL
 * address, SMTP address.
 */
const [where = '', smtpUrl = ''] = process.argv.slice(2)
const database = await openDatabase(
  where.startsWith('postgres') ? { databaseUrl: where } : { dataDir: where },
)
const { db } = database
const missed = sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`
const noticed = sql`update pgboss.queue set monitor_on = null, monitor_claim_on = null`
for (const change of [missed, noticed]) await change.execute(db).catch(() => {}) // no job yet: nothing to hurry

const { settings } = createContext(db, { origin: 'https://aanjager.example' })
const jobs = startJobs({
  database,
  settings: { ...settings, smtpUrl },
  log: createLog({ logLevel: 'silent' }),
})
for (;;) {
  await pause(100)
  await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(db).catch(() => {})
  jobs.poke()
}
