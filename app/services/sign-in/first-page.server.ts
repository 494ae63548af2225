import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'

/** Promise: where somebody begins who asked for no page: in their dossier when they have one, else at the list. */
export async function firstPage(db: Kysely<Database>, personId: string): Promise<string> {
  const [only, ...others] = await listDossiersFor(db, personId)
  const isClear = only && others.length === 0 && may(only.role, 'readDossier')
  return isClear ? `/dossiers/${only.slug}` : '/dossiers'
}
