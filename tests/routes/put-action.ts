import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import type { ActionState } from '#workflows/action-item/states.ts'

/** Sets an action straight into a state with everything that a gate can ask: to try one step from there. */
export async function putAction(
  db: Kysely<Database>,
  id: string,
  { state, ownerId }: { state: ActionState; ownerId: string },
): Promise<void> {
  const isDraft = state === 'draft'
  const isPaused = state === 'blocked' || state === 'awaitingDecision'
  const needsClosed = state === 'inProgress'
  await db
    .updateTable('actions')
    .set({
      state,
      return_state: isPaused ? 'inProgress' : null,
      owner_id: isDraft ? null : ownerId,
      certainty: isDraft ? null : 'notAgreed',
      plan_version: 1,
      milestone_count: 2,
      open_milestones: needsClosed ? [] : [1],
      evidence_count: 1,
      evidence_number: 1,
      // A partner that must still answer keeps a plan in alignment, for who overrides it.
      open_alignments: state === 'aligning' ? ['LIEC'] : [],
    })
    .where('id', '=', id)
    .execute()
  const milestone = { action_id: id, certainty: 'notAgreed' as const, target_on: null, depends_on: null }
  const closed = { state: 'done' as const, closed_at: new Date() }
  await db
    .insertInto('milestones')
    .values([
      { ...milestone, number: 1, title: 'Eerste', ...(needsClosed ? closed : { closed_at: null }) },
      { ...milestone, number: 2, title: 'Tweede', ...closed },
    ])
    .execute()
  const link = { kind: 'link' as const, url: 'https://vng.nl/', file_id: null, created_by: null }
  await db
    .insertInto('evidence')
    .values({ action_id: id, number: 1, title: 'Verslag', ...link, removed_at: null })
    .execute()
}
