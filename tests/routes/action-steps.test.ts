import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES } from '#tests/factories/action-events.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createMember } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { actionEventSchemas } from '#workflows/action-item/events.ts'
import { roads } from '#workflows/action-item/explain.ts'
import { ACTION_STATES, type ActionState } from '#workflows/action-item/states.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES } from '#workflows/roles.ts'
import { type Fields, openActionPages, statusOf } from './action-pages.ts'
import { putAction } from './put-action.ts'

let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
let otherMember: { id: string }
beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
  otherMember = await createMember(database.db, cast.dossier.id, 'member')
})
afterAll(() => database.close())

/** Each event once, filled in as on its form. */
const types = (Object.keys(actionEventSchemas) as ActionEventType[]).filter((type) => type !== 'addFile')
const stateFor = (type: ActionEventType): ActionState =>
  type === 'reopen'
    ? 'completed'
    : (ACTION_STATES.find((state) => state !== 'draft' && roads(state, type).length > 0) ?? 'draft')

function fieldsFor(type: ActionEventType, ownerId: string): Fields {
  const { type: _, ...example } = EXAMPLES[type] as { type: string } & Record<string, unknown>
  const given = Object.entries(example).map(([field, value]) => [field, String(value)])
  return { ...Object.fromEntries(given), ...('ownerId' in example ? { ownerId } : {}) }
}

describe('every step, by form, as each role', () => {
  it.each(types)('%s is done for whose it is, and refused for the others', async (type) => {
    const { db } = database
    const { dossier, cast: people } = cast
    const owner = people.member
    const callers = [
      ...ROLES.map((role) => ({ role, id: people[role].id, isOwner: role === 'member' })),
      { role: 'member' as const, id: otherMember.id, isOwner: false },
    ]
    for (const { role, id, isOwner } of callers) {
      const action = await createAction(db, dossier.id)
      await putAction(db, action.id, { state: stateFor(type), ownerId: owner.id })
      const person = await openActionPages(db, dossier.slug, action.number).as(id)
      const form = await (await openActionPages(db, dossier.slug, action.number).as(owner.id)).fill(
        type,
        fieldsFor(type, people.chair.id),
      )
      const answer = await person.send(type, form)
      const expected = role === 'partner' ? 404 : may(role, type, isOwner) ? 303 : 403
      expect({ role, isOwner, status: statusOf(answer) }).toEqual({ role, isOwner, status: expected })
    }
  })
})
