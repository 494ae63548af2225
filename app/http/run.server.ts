import { createServer, type RequestListener } from 'node:http'
import { startJobs } from '#app/services/jobs/jobs.server.ts'
import { createLive } from '#app/services/live/live.server.ts'
import { startup } from '#app/text/startup.ts'
import { type OpenDatabase, openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { StartupError } from '#db/startup-error.ts'
import { createApp } from './app.server.ts'
import { demoSecret } from './demo-secret.server.ts'
import { listen } from './listen.server.ts'
import { createLog } from './log.server.ts'
import { builtPages, devPages } from './pages.server.ts'
import { refuse } from './refusal.server.ts'
import { type Mode, readSettings, type Settings } from './settings.server.ts'
import { stopOnSignal } from './stop.server.ts'

/** Promise: the server runs, or the process has ended with code 1 and a sentence that says why. */
export async function run(mode: Mode): Promise<void> {
  const read = readSettings(mode, process.env)
  if (!read.ok) return giveUp([startup.refused, ...read.problems.map((problem) => `- ${problem}`)].join('\n'))
  try {
    const { origin } = await start(read.settings)
    announce(startup.ready(origin))
  } catch (error) {
    if (error instanceof StartupError) return giveUp(error.message)
    giveUp(`${startup.failed}\n${error instanceof Error ? error.stack : String(error)}`)
  }
}

/** To `npm start`, which still shows its progress, or straight to the terminal. */
function announce(ready: string) {
  if (process.send) process.send({ ready })
  else process.stdout.write(`${ready}\n`)
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/**
 * Takes the port first: a port in use is known at once, and a visitor who comes early reads that we are starting.
 * Then the database, then the pages.
 */
async function start(asked: Settings): Promise<Settings> {
  const log = createLog(asked)
  let handle: RequestListener = (req, res) => {
    res.setHeader('Retry-After', '2').setHeader('Refresh', '2')
    refuse(req, res, 503, 'starting')
  }
  const server = createServer((req, res) => handle(req, res))
  const settings = withSecret(await listen(server, asked))
  const database = await openReadyDatabase(settings)
  const { db } = database
  const live = createLive({ db, log })
  await live.listen(database.listen)
  const shared = { settings, log, db, live }
  const { assets, pages } =
    settings.mode === 'dev' ? await devPages(shared, server) : await builtPages(shared)
  handle = createApp({ ...shared, assets, pages })
  const jobs = startJobs({ database, settings, log })
  const close = () => jobs.stop().then(() => database.close())
  stopOnSignal({ server, log, endStreams: live.stop, close })
  return settings
}

function withSecret(settings: Settings): Settings {
  return { ...settings, sessionSecret: settings.sessionSecret ?? demoSecret(settings.dataDir) }
}

async function openReadyDatabase(settings: Settings): Promise<OpenDatabase> {
  const database = await openDatabase({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir })
  try {
    await migrateToLatest(database.db)
    if (settings.mode !== 'production') {
      const { seedDemo } = await import('#app/services/seed/demo.server.ts')
      await seedDemo(database.db)
    }
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
