import { parseArgs } from 'node:util'
import type { Kysely } from 'kysely'
import { readSettings } from '#app/http/settings.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { seedAccounts } from '#app/services/seed/accounts.server.ts'
import { seedDemo } from '#app/services/seed/demo.server.ts'
import { seedSize } from '#app/services/seed/size.server.ts'
import { isSizeName, SIZES } from '#app/services/seed/sizes.ts'
import { commandWords as words } from '#app/text/commands.ts'
import { openDatabase } from '#db/client.server.ts'
import type { Database } from '#db/database.ts'
import { dropEverything, listMigrations, migrateToLatest } from '#db/migrate.ts'
import { StartupError } from '#db/startup-error.ts'

type Command = (db: Kysely<Database>, size: string | undefined) => Promise<number>

const commands: Record<string, Command> = {
  async migrate(db) {
    const done = await migrateToLatest(db)
    console.log(done.length > 0 ? words.migrated(done) : words.current)
    return 0
  },
  async status(db) {
    const migrations = await listMigrations(db)
    for (const { name, executedAt } of migrations) console.log(words.migration(name, executedAt))
    return migrations.every((migration) => migration.executedAt) ? 0 : 1
  },
  async reset(db) {
    await dropEverything(db)
    await migrateToLatest(db)
    console.log(words.reset)
    return 0
  },
  async seed(db, size = 'real') {
    if (!isSizeName(size)) {
      console.error(words.unknownSize(size, Object.keys(SIZES)))
      return 2
    }
    await migrateToLatest(db)
    await seedDemo(db)
    await seedSize(db, await seedAccounts(db), size, (done, total, events) =>
      console.log(words.seeded(done, total, events)),
    )
    return 0
  },
  async verify(db) {
    const { dossiers, events, actions, alignments, problems } = await verifyLog(db)
    for (const problem of problems) console.error(problem)
    console.log(words.verified({ dossiers, events, actions, alignments, problems: problems.length }))
    return problems.length === 0 ? 0 : 1
  },
}

/** A database on another machine holds other people's work: it is not emptied without a word. */
function isElsewhere(databaseUrl: string | undefined): boolean {
  return (
    databaseUrl !== undefined &&
    !['localhost', '127.0.0.1', '[::1]', ''].includes(new URL(databaseUrl).hostname)
  )
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { size: { type: 'string' }, zeker: { type: 'boolean' } },
  })
  const command = commands[positionals[0] ?? '']
  if (!command) {
    console.error(words.usage(Object.keys(commands)))
    return 2
  }
  const read = readSettings('demo', process.env)
  if (!read.ok) {
    for (const problem of read.problems) console.error(problem)
    return 1
  }
  const { databaseUrl, dataDir } = read.settings
  if (command === commands.reset && isElsewhere(databaseUrl) && !values.zeker) {
    console.error(words.resetElsewhere)
    return 2
  }
  const { db, close } = await openDatabase({ databaseUrl, dataDir })
  try {
    return await command(db, values.size)
  } finally {
    await close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
