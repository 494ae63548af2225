import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertEvent } from '#db/queries/events.ts'
import { countItems } from '#db/queries/import-items.ts'
import { type ImportRow, listImportChangesSince, lockImport, updateImport } from '#db/queries/imports.ts'
import { findRole } from '#db/queries/memberships.ts'
import { advanceImport } from '#workflows/import/advance.ts'
import type { ImportEvent } from '#workflows/import/events.ts'
import type { ImportState } from '#workflows/import/states.ts'
import { may } from '#workflows/permissions.ts'
import { allOrNothing, Refused } from '../change/all-or-nothing.server.ts'
import { once } from '../change/once.server.ts'
import { changeItems, type ItemChange, type ItemProblem } from './change-items.server.ts'
import { type BadItem, confirmItems } from './confirm-items.server.ts'
import { importEvent } from './import-event.ts'

export type ImportChange = {
  importId: string
  personId: string
  /** What a person does in the review; `extract` and `fail` belong to createImport. */
  event: Exclude<ImportEvent, { type: 'extract' | 'fail' }>
  /** The version of the import that the person saw. */
  expectedVersion: number
  /** The form's nonce: a repeated submit is harmless. */
  key?: string | undefined
  at?: Date
}

export type ImportChanged = { ok: true; state: ImportState; version: number; actions: number } & ItemChange

export type ImportProblem =
  | { ok: false; problem: 'notFound' | 'forbidden' | 'noItems' | 'keyReused' }
  | { ok: false; problem: 'notInState'; state: ImportState }
  | { ok: false; problem: 'item'; reason: ItemProblem }
  | { ok: false; problem: 'badItems'; items: BadItem[] }
  | {
      ok: false
      problem: 'stale'
      currentVersion: number
      changes: Awaited<ReturnType<typeof listImportChangesSince>>
    }

const refuse = (answer: ImportProblem): never => {
  throw new Refused(answer)
}

/**
 * The one way an import changes after it was read: edit, split, merge, drop, restore, add, confirm, discard. Promise:
 * either proposals, row and event stand together under a new version (at `confirm` also the recommendations and
 * actions), or nothing changed and the answer says why. Source: ARCHITECTURE, "How a change of state happens".
 */
export function changeImport(
  db: Kysely<Database>,
  change: ImportChange,
): Promise<ImportChanged | ImportProblem> {
  const { personId, key, importId, event } = change
  return allOrNothing<ImportChanged | ImportProblem>(db, (trx) =>
    once(trx, { personId, key, content: [importId, event] }, async () =>
      apply(trx, await lockForReview(trx, change), change),
    ),
  )
}

/** Promise: the import, locked, seen as it stands by someone who may review it. */
async function lockForReview(trx: Transaction<Database>, change: ImportChange): Promise<ImportRow> {
  const row = await lockImport(trx, change.importId)
  const role = row && (await findRole(trx, row.dossier_id, change.personId))
  if (!row || !role || !may(role, 'readDossier')) throw new Refused({ ok: false, problem: 'notFound' })
  if (!may(role, 'importReport')) refuse({ ok: false, problem: 'forbidden' })
  if (row.version !== change.expectedVersion) {
    const since = { dossierId: row.dossier_id, importId: row.id, version: change.expectedVersion }
    const changes = await listImportChangesSince(trx, since)
    refuse({ ok: false, problem: 'stale', currentVersion: row.version, changes })
  }
  return row
}

async function apply(
  trx: Transaction<Database>,
  row: ImportRow,
  { event, personId, at = new Date() }: ImportChange,
): Promise<ImportChanged> {
  const { kept } = await countItems(trx, row.id)
  const result = advanceImport(row.state, { kept }, event)
  if (!result.ok)
    throw new Refused(
      result.impossible === 'noItems'
        ? { ok: false, problem: 'noItems' }
        : { ok: false, problem: 'notInState', state: row.state },
    )
  const changed = await changeItems(trx, row, event)
  if ('problem' in changed) throw new Refused({ ok: false, problem: 'item', reason: changed.problem })
  const version = row.version + 1
  const who = { dossierId: row.dossier_id, importId: row.id, actorId: personId, at }
  await updateImport(trx, row.id, { state: result.next, version, updated_at: at })
  await insertEvent(trx, importEvent({ ...who, before: row.state, after: result.next, version }, event))
  const confirmed = event.type === 'confirm' ? await confirmItems(trx, row, { actorId: personId, at }) : []
  if ('bad' in confirmed) throw new Refused({ ok: false, problem: 'badItems', items: confirmed.bad })
  return { ok: true, state: result.next, version, actions: confirmed.length, ...changed }
}
