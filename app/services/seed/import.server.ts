import { readFile } from 'node:fs/promises'
import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { findImport, listImports } from '#db/queries/imports.ts'
import { changeImport } from '../import/change-import.server.ts'
import { createImport } from '../import/create-import.server.ts'

export type SeedImport = { dossierId: string; personId: string; report: URL; filename: string; at?: Date }

/**
 * Promise: the report stands in the dossier, imported by the same steps that a coordinator takes; one that was
 * confirmed is left as it is, one that was broken off is finished.
 */
export async function seedImport(db: Kysely<Database>, { report, ...asked }: SeedImport): Promise<void> {
  const { dossierId, personId, at } = asked
  const imports = await listImports(db, dossierId)
  if (imports.some(({ state }) => state === 'confirmed')) return
  const read = await createImport(db, { ...asked, bytes: await readFile(report) })
  if (!read.ok && read.problem !== 'sameFile') throw new Error(`the report was not read: ${read.problem}`)
  const started = await findImport(db, dossierId, read.importId)
  if (!started || started.state === 'confirmed') return
  const confirm = { event: { type: 'confirm' as const }, expectedVersion: started.version, at }
  const confirmed = await changeImport(db, { importId: started.id, personId, ...confirm })
  if (!confirmed.ok && confirmed.problem !== 'stale')
    throw new Error(`the import was not confirmed: ${confirmed.problem}`)
}
