import type { AppLoadContext } from '@remix-run/node'
import type { Kysely } from 'kysely'
import { createLog } from '#app/http/log.server.ts'
import { type Mode, readSettings } from '#app/http/settings.server.ts'
import { createLive } from '#app/services/live/live.server.ts'
import type { Database } from '#db/database.ts'

/** What the server hands to a loader or action, for a test of one route. */
export function createContext(
  db: Kysely<Database>,
  options: { mode?: Mode; origin?: string; clientAddress?: string } = {},
): AppLoadContext {
  const { mode = 'demo', origin = 'http://127.0.0.1:3000', clientAddress = '127.0.0.1' } = options
  const read = readSettings(mode, {
    ORIGIN: origin,
    LOG_LEVEL: 'silent',
    SESSION_SECRET: 'een geheim dat alleen in proeven bestaat 0123',
    SMTP_URL: mode === 'production' ? 'smtp://127.0.0.1:9' : undefined,
  })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const { settings } = read
  const log = createLog(settings)
  return {
    db,
    settings,
    log,
    live: createLive({ db, log }),
    entryScript: '/assets/entry.js',
    clientAddress,
    answersForm: false,
  }
}
