import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { seedAccounts } from './accounts.server.ts'
import { seedExample } from './example.server.ts'
import { seedReport } from './report.server.ts'

/** Promise: the demo stands: its accounts and its dossiers. Safe to repeat; quick when nothing is missing. */
export async function seedDemo(db: Kysely<Database>): Promise<void> {
  const people = await seedAccounts(db)
  await seedReport(db, people)
  await seedExample(db, people)
}
