import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { toAddress } from '#app/http/action-list/address.ts'
import type { Choice, Missing } from '#app/http/action-list/choice.ts'
import { readView } from '#app/http/action-list/params.ts'
import { bulkSteps } from '#app/services/actions/bulk-steps.ts'
import { toItem } from '#app/services/actions/facts.ts'
import { fieldsOf } from '#app/services/actions/step-fields.ts'
import type { Database } from '#db/database.ts'
import { type ChosenAction, listActionsByNumber } from '#db/queries/action-choice.ts'
import { listOwnerCandidates } from '#db/queries/action-page.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { explain } from '#workflows/action-item/explain.ts'
import type { UnmetGate } from '#workflows/action-item/guards.ts'
import { may } from '#workflows/permissions.ts'
import { OWNER_ROLES } from '#workflows/roles.ts'
import { readChosen } from './chosen.ts'

/** Whether an action can take the step now, for this person. */
export type Standing =
  | { can: 'yes' }
  | { can: 'notYours' }
  | { can: 'notInState' }
  | { can: 'no'; unmet: UnmetGate[] }

/** Promise: what the address asks to do, and for each chosen action whether it can. At most two queries. */
export async function readBulkPage(db: Kysely<Database>, access: DossierAccess, search: URLSearchParams) {
  const { dossier, viewer } = access
  const base = `/dossiers/${dossier.slug}`
  const type = bulkSteps(dossier.role).find((step) => step === search.get('stap'))
  const chosen = readChosen(search.getAll('actie'))
  const seen = new Map(chosen.map(({ number, version }) => [number, version]))
  const actions = await listActionsByNumber(db, dossier.id, [...seen.keys()])
  const standingOf = (row: ChosenAction, step: ActionEventType): Standing => {
    if (!may(dossier.role, step, row.owner_id === viewer.id)) return { can: 'notYours' }
    const { possible, unmet } = explain(toItem(row), step)
    if (possible) return { can: 'yes' }
    return unmet.length > 0 ? { can: 'no', unmet } : { can: 'notInState' }
  }
  const fields = type ? fieldsOf(type) : []
  return {
    base,
    back: toAddress(`${base}/tabel`, readView(new URLSearchParams(search.get('terug') ?? '')).view),
    type,
    choice: choiceOf(type, [...seen.keys()], actions.length),
    fields,
    owners: fields.includes('ownerId') ? await listOwnerCandidates(db, dossier.id, OWNER_ROLES) : [],
    rows: type
      ? actions.map((row) => ({
          ...{ number: row.number, title: row.title, state: row.state, version: row.version },
          seenVersion: seen.get(row.number) ?? row.version,
          standing: standingOf(row, type),
        }))
      : [],
    nonce: randomUUID(),
  }
}

function choiceOf(step: ActionEventType | undefined, numbers: number[], found: number): Choice {
  const missing: Missing[] = [...(step ? [] : ['stap' as const]), ...(found > 0 ? [] : ['acties' as const])]
  return { numbers, step: step ?? '', missing }
}

type Page = Awaited<ReturnType<typeof readBulkPage>>
export type BulkPageData = Page & { type: ActionEventType }
export type BulkRow = Page['rows'][number]
