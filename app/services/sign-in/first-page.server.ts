import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { isContactAnywhere } from '#db/queries/organisations.ts'
import { may } from '#workflows/permissions.ts'

/**
 * Promise: where somebody begins who asked for no page: in their dossier when they have one; at what they are asked
 * to answer when they are a partner and nothing else; else at the list.
 */
export async function firstPage(db: Kysely<Database>, personId: string): Promise<string> {
  const dossiers = await listDossiersFor(db, personId)
  const [only, ...others] = dossiers
  const isClear = only && others.length === 0 && may(only.role, 'readDossier')
  if (isClear) return `/dossiers/${only.slug}`
  if (dossiers.some(({ role }) => role !== 'partner')) return '/dossiers'
  return only || (await isContactAnywhere(db, personId)) ? '/afstemmingen' : '/dossiers'
}
