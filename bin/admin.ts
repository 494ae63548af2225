import { z } from 'zod'
import { readSettings } from '#app/http/settings.server.ts'
import { appointAdmin } from '#app/services/accounts/appoint-admin.server.ts'
import { email, name } from '#app/services/sign-in/person-fields.ts'
import { adminCommand as words } from '#app/text/admin.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { StartupError } from '#db/startup-error.ts'

/** `npm run admin -- E-MAIL NAME`: the first account of an installation, and the way back in when all are closed. */
async function main(): Promise<number> {
  const given = z.tuple([email, name]).safeParse(process.argv.slice(2))
  if (!given.success) {
    console.error(words.usage)
    return 2
  }
  const read = readSettings('demo', process.env)
  if (!read.ok) {
    for (const problem of read.problems) console.error(problem)
    return 1
  }
  const [address, person] = given.data
  const { db, close } = await openDatabase(read.settings)
  try {
    await migrateToLatest(db)
    const desk = { db, settings: read.settings }
    const { invitation } = await appointAdmin(desk, { email: address, name: person })
    console.log(invitation ? words.invited(address, invitation) : words.appointed(address))
    return 0
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
