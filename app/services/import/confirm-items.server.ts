import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertEvents, type NewEvent } from '#db/queries/events.ts'
import { type ImportItem, listKeptItems } from '#db/queries/import-items.ts'
import type { ImportRow } from '#db/queries/imports.ts'
import { insertOutbox } from '#db/queries/outbox.ts'
import { insertActions, insertRecommendations, lockNumbers } from '#db/queries/recommendations.ts'
import { WORKFLOW_VERSION } from '#workflows/action-item/machine.ts'
import { LONGEST_TEXT } from '#workflows/import/events.ts'
import { shortTitle } from './short-title.ts'

/** A proposal that cannot become a recommendation as it stands, by its place. */
export type BadItem = { position: number; problem: 'tooLong' | 'empty' }

type Made = { id: string; number: number }

/**
 * Promise: every kept proposal is a recommendation with one action in draft, numbered on from what the dossier has,
 * each with the event that its replay begins with; or all that stand in the way, by their place.
 */
export async function confirmItems(
  trx: Transaction<Database>,
  { dossier_id, report_id, id: import_id }: ImportRow,
  { actorId, at }: { actorId: string; at: Date },
): Promise<Made[] | { bad: BadItem[] }> {
  const items = await listKeptItems(trx, import_id)
  const bad = items.flatMap(findProblem)
  if (bad.length > 0) return { bad }
  const highest = await lockNumbers(trx, dossier_id)
  const same = { dossier_id, created_at: at }
  const recommendations = items.map((item, index) => {
    const { body, term, chapter, start_offset, end_offset, addressees, themes } = item
    const number = highest.recommendation + index + 1
    const source = { report_id, chapter, start_offset, end_offset, addressees, themes }
    return { ...same, id: randomUUID(), number, body, term, ...source }
  })
  const actions = recommendations.map(({ id, body, term }, index) => ({
    ...same,
    ...blank,
    id: randomUUID(),
    recommendation_id: id,
    number: highest.action + index + 1,
    title: shortTitle(body),
    term,
    ...{ state_since: at, substantive_at: at, updated_at: at },
  }))
  await insertRecommendations(trx, recommendations)
  await insertActions(trx, actions)
  const logged = await insertEvents(
    trx,
    dossier_id,
    actions.map((action): NewEvent => {
      const subject = { action_id: action.id, subject: 'action' as const, subject_id: action.id }
      const change = { type: 'create', state_before: null, state_after: blank.state, version: 1 }
      const payload = { recommendationId: action.recommendation_id, importId: import_id }
      return { dossier_id, ...subject, ...change, actor_id: actorId, at, payload }
    }),
  )
  // One sign of life is enough for everyone who looks at the board.
  if (logged[0]) await insertOutbox(trx, 'actionChanged', { event_id: logged[0].id })
  return actions
}

const blank = {
  state: 'draft' as const,
  workflow_version: WORKFLOW_VERSION,
  ...{ return_state: null, owner_id: null, certainty: null, target_on: null, depends_on: null },
  ...{ health: null, state_note: null, state_party: null },
}

function findProblem({ position, body }: ImportItem): BadItem[] {
  if (body.trim() === '') return [{ position, problem: 'empty' }]
  return body.length > LONGEST_TEXT ? [{ position, problem: 'tooLong' }] : []
}
