import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { createAction, createCast } from './dossiers.ts'
import { act, startAction } from './steps.ts'

/**
 * A dossier with a cast and `count` actions; of every three the first stays a draft, the second gets the member as its
 * owner, the third is started.
 */
export async function createBoard(db: Kysely<Database>, count: number) {
  const { dossier, cast } = await createCast(db)
  const terms = ['short', 'medium'] as const
  const people = { coordinatorId: cast.coordinator.id, ownerId: cast.member.id }
  const actions = []
  for (let index = 0; index < count; index += 1) {
    const action = await createAction(db, dossier.id, { term: terms[index % 2] })
    if (index % 3 === 1)
      await act(db, action.id, cast.coordinator.id, {
        type: 'assign',
        ownerId: cast.member.id,
        certainty: 'aim',
        targetOn: '2026-01-15',
      })
    if (index % 3 === 2) await startAction(db, action.id, people)
    actions.push(action)
  }
  return { dossier, cast, actions }
}
