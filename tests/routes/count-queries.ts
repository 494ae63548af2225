import type { Kysely, KyselyPlugin } from 'kysely'
import type { Database } from '#db/database.ts'

/** The same database, and how many queries went through it. */
export function countQueries(db: Kysely<Database>): { db: Kysely<Database>; count(): number } {
  let n = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      n += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(counter), count: () => n }
}
