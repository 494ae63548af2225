import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { OpenDatabase } from '#db/client.server.ts'
import { QUEUE_NAMES, QUEUES } from './queues.ts'

/** Where pg-boss keeps its tables: it makes and changes them itself, apart from ours. */
export const BOSS_SCHEMA = 'pgboss'

/** Promise: a job queue on the database that is open already, over the same connections; not started yet. */
export function createBoss({ engine, runSql }: Pick<OpenDatabase, 'engine' | 'runSql'>, log: Logger): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: runSql },
    backend: engine,
    schema: BOSS_SCHEMA,
    registerInstance: false,
    openTelemetry: { enabled: false },
    monitorVacuum: false,
    // No job here waits for another.
    flowIntervalSeconds: 3600,
    maintenanceIntervalSeconds: 3600,
    // How soon the work of a process that died is missed.
    superviseIntervalSeconds: 30,
    monitorIntervalSeconds: 30,
  })
  boss.on('error', (error) => log.error({ err: error }, 'jobs'))
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'jobs'))
  return boss
}

/** Promise: the queue runs, with our queues as the code has them; a database that is away is waited for. */
export async function startBoss(boss: PgBoss): Promise<void> {
  await boss.start({ attempts: 1_000 })
  for (const name of QUEUE_NAMES) {
    await boss.createQueue(name, QUEUES[name])
    await boss.updateQueue(name, QUEUES[name])
    // So that pg-boss knows the queue before somebody hands over work inside a transaction: on the embedded database it
    // could not look it up then.
    await boss.insert(name, [])
  }
}
