import type { Kysely } from 'kysely'
import { changeAction } from '#app/services/actions/change-action.server.ts'
import type { Database } from '#db/database.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'

/** Performs an event on the action as it stands now; throws when the answer is no. */
export async function act(db: Kysely<Database>, actionId: string, personId: string, event: ActionEvent) {
  const { version } = await db
    .selectFrom('actions')
    .select('version')
    .where('id', '=', actionId)
    .executeTakeFirstOrThrow()
  const answer = await changeAction(db, { actionId, personId, event, expectedVersion: version })
  if (!answer.ok) throw new Error(`${event.type}: ${JSON.stringify(answer)}`)
  return answer
}

type Owner = { coordinatorId: string; ownerId: string }

/** The shortest way from draft to a started action. */
export async function startAction(db: Kysely<Database>, actionId: string, { coordinatorId, ownerId }: Owner) {
  await act(db, actionId, coordinatorId, {
    type: 'assign',
    ownerId,
    certainty: 'aim',
    targetOn: '2027-03-01',
  })
  await act(db, actionId, ownerId, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
  await act(db, actionId, ownerId, { type: 'addMilestone', title: 'Eerste mijlpaal', certainty: 'notAgreed' })
  await act(db, actionId, ownerId, { type: 'submitPlan' })
  return act(db, actionId, ownerId, { type: 'start' })
}
