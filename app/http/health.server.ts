import { type Request, type Response, Router } from 'express'
import { type Kysely, sql } from 'kysely'
import type { Database } from '#db/database.ts'
import { listMigrations } from '#db/migrate.ts'

/** `/healthz`: the process answers. `/readyz`: the database is reachable and its migrations are current. */
export function healthRoutes(db: Kysely<Database>): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => answer(res, true, 'ok'))
  router.get('/readyz', async (_req: Request, res: Response) => {
    try {
      await sql`select 1`.execute(db)
      const waiting = (await listMigrations(db)).filter((migration) => !migration.executedAt)
      answer(res, waiting.length === 0, waiting.length === 0 ? 'ok' : `migrations waiting: ${waiting.length}`)
    } catch {
      answer(res, false, 'database not reachable')
    }
  })
  return router
}

function answer(res: Response, ok: boolean, words: string) {
  res
    .status(ok ? 200 : 503)
    .set('Cache-Control', 'no-store')
    .type('text/plain')
    .send(`${words}\n`)
}
