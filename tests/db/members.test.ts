import { afterAll, beforeAll, expect, test } from 'vitest'
import { deactivateAccount } from '#app/services/accounts/accounts.server.ts'
import { changeAction } from '#app/services/actions/change-action.server.ts'
import { changeRole } from '#app/services/members/change-role.server.ts'
import { removeMember } from '#app/services/members/remove-member.server.ts'
import { createAction, createDossier } from '#tests/factories/dossiers.ts'
import { createMember, createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const desk = () => ({ db: database.db, settings: { origin: 'https://aanjager.example' } })

test('of two coordinators who remove each other at the same moment one remains', async () => {
  const { db } = database
  for (let round = 0; round < 5; round += 1) {
    const dossier = { ...(await createDossier(db)), title: 'Proef' }
    const first = await createMember(db, dossier.id, 'coordinator')
    const second = await createMember(db, dossier.id, 'coordinator')
    await Promise.all([
      removeMember(desk(), { dossier, actor: first }, second.id),
      removeMember(desk(), { dossier, actor: second }, first.id),
    ])
    const left = await db
      .selectFrom('memberships')
      .select('role')
      .where('dossier_id', '=', dossier.id)
      .execute()
    expect(left).toEqual([{ role: 'coordinator' }])
  }
})

test('of two coordinators who step down at the same moment one is refused', async () => {
  const { db } = database
  const dossier = { ...(await createDossier(db)), title: 'Proef' }
  const people = [
    await createMember(db, dossier.id, 'coordinator'),
    await createMember(db, dossier.id, 'coordinator'),
  ]
  const step = { from: 'coordinator', role: 'member' } as const
  const answers = await Promise.all(
    people.map((actor) => changeRole(desk(), { dossier, actor }, { personId: actor.id, ...step })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: 'lastCoordinator' })
})

test('of two admins who close each other’s account one remains', async () => {
  const { db } = database
  const first = await createPerson(db, { is_admin: true })
  const second = await createPerson(db, { is_admin: true })
  const answers = await Promise.all([deactivateAccount(db, first.id), deactivateAccount(db, second.id)])
  expect(answers.toSorted()).toEqual(['done', 'lastAdmin'])
})

test('nobody becomes owner while they lose the role for it: one of the two gives way', async () => {
  const { db } = database
  const dossier = { ...(await createDossier(db)), title: 'Proef' }
  const actor = await createMember(db, dossier.id, 'coordinator')
  for (let round = 0; round < 10; round += 1) {
    const member = await createMember(db, dossier.id, 'member')
    const { id } = await createAction(db, dossier.id)
    const event = { type: 'assign', ownerId: member.id, certainty: 'notAgreed' } as const
    const [assigned, changed] = await Promise.all([
      changeAction(db, { actionId: id, personId: actor.id, event, expectedVersion: 1 }),
      changeRole(desk(), { dossier, actor }, { personId: member.id, from: 'member', role: 'adviser' }),
    ])
    expect([assigned.ok, changed.ok].toSorted()).toEqual([false, true])
  }
})
