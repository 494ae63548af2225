import type { Kysely } from 'kysely'
import { changeImport, type ImportChange } from '#app/services/import/change-import.server.ts'
import { createImport } from '#app/services/import/create-import.server.ts'
import type { Database } from '#db/database.ts'
import { listItems } from '#db/queries/import-items.ts'

/** A report with one recommendation a line. */
export function reportWith(recommendations: readonly string[], title = 'Een rapport'): string {
  const list = recommendations.map((text) => `- ${text};`).join('\n')
  return `${title}\n\n1 Inleiding\n\nDit rapport doet aanbevelingen.\n\n2 Aanbevelingen\n\nKorte termijn:\n\n${list}\n`
}

type Owner = { dossierId: string; personId: string }

/** Uploads a text as a file; answers as the service does. */
export function upload(
  db: Kysely<Database>,
  { dossierId, personId }: Owner,
  text: string,
  filename = 'rapport.txt',
) {
  return createImport(db, { dossierId, personId, filename, bytes: new TextEncoder().encode(text) })
}

/** An import that waits to be reviewed; throws when the file was refused. */
export async function startImport(db: Kysely<Database>, owner: Owner, recommendations: readonly string[]) {
  const answer = await upload(db, owner, reportWith(recommendations))
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.importId
}

/** Performs an event on the import as it stands now. */
export async function review(
  db: Kysely<Database>,
  change: Pick<ImportChange, 'importId' | 'personId' | 'event'> & { key?: string },
) {
  const { version } = await db
    .selectFrom('imports')
    .select('version')
    .where('id', '=', change.importId)
    .executeTakeFirstOrThrow()
  return changeImport(db, { ...change, expectedVersion: version })
}

/** The texts of all proposals, in order; a dropped one in brackets. */
export async function textsOf(db: Kysely<Database>, importId: string): Promise<string[]> {
  const items = await listItems(db, importId, { offset: 0, limit: 10_000 })
  return items.map(({ body, is_dropped }) => (is_dropped ? `(${body})` : body))
}
