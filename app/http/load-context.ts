import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Live } from '#app/services/live/live.server.ts'
import type { Database } from '#db/database.ts'
import type { Settings } from './settings.server.ts'

/** What every loader and action gets beside the request. */
export interface LoadContext {
  db: Kysely<Database>
  settings: Settings
  log: Logger
  live: Live
  /** Address of the one script that a page loads. */
  entryScript: string
  /** Where the request came from (behind a proxy: as TRUST_PROXY allows), to count attempts. */
  clientAddress: string
  /** What comes of this request shows what became of a form, besides what the page always shows. */
  answersForm: boolean
}

declare module '@remix-run/node' {
  interface AppLoadContext extends LoadContext {}
  interface Future {
    v3_singleFetch: true
  }
}
