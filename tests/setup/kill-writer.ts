import { changeAction } from '#app/services/actions/change-action.server.ts'
import { openDatabase } from '#db/client.server.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'

/**
 * A process that changes actions without end and prints every change that was acknowledged; it is killed in the
 * middle. Arguments: data folder or PostgreSQL address, then coordinator, member and the ids of the actions.
 */
const [where = '', coordinatorId = '', memberId = '', ...actionIds] = process.argv.slice(2)
const { db } = await openDatabase(where.startsWith('postgres') ? { databaseUrl: where } : { dataDir: where })

/** Round and round: each lap leaves and re-enters states, so that every event is possible when its turn comes. */
const lap: [string, ActionEvent][] = [
  [memberId, { type: 'savePlan', plan: 'Een plan dat steeds opnieuw wordt bewaard. '.repeat(20) }],
  [memberId, { type: 'addMilestone', title: 'Mijlpaal', certainty: 'notAgreed' }],
  [memberId, { type: 'submitPlan' }],
  [memberId, { type: 'start' }],
  [memberId, { type: 'block', reason: 'Er ontbreekt geld', unblocker: 'Het ministerie' }],
  [coordinatorId, { type: 'unblock', reason: 'Het geld is er' }],
  [memberId, { type: 'addLink', title: 'Verslag', url: 'https://vng.nl/verslag' }],
  [memberId, { type: 'revisePlan', reason: 'Het plan moet anders' }],
]

async function work(actionId: string): Promise<void> {
  const { version } = await db
    .selectFrom('actions')
    .select('version')
    .where('id', '=', actionId)
    .executeTakeFirstOrThrow()
  let expectedVersion = version
  for (;;) {
    for (const [personId, event] of lap) {
      const answer = await changeAction(db, { actionId, personId, event, expectedVersion })
      if (answer.ok) expectedVersion = answer.version
      if (answer.ok) process.stdout.write(`${actionId} ${answer.version}\n`)
    }
  }
}

await Promise.all(actionIds.map(work))
