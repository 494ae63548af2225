import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loader as list } from '#app/routes/dossiers.$dossier.leden/route.tsx'
import { action as change, loader as one } from '#app/routes/dossiers.$dossier.leden_.$persoon/route.tsx'
import { action as add, loader as addPage } from '#app/routes/dossiers.$dossier.leden_.toevoegen/route.tsx'
import { addMemberPage } from '#app/text/members.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createMember, createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES, type Role } from '#workflows/roles.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
const context = () => createContext(database.db)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  ;({ dossier, cast } = await createCast(database.db))
  await database.db.deleteFrom('mails').execute()
})

type RefusedForm = {
  data: { errors: Record<string, string>; values: Record<string, string> }
  init: ResponseInit
}
type RefusedChange = { data: { message?: string; stale?: { role: Role; who: string } }; init: ResponseInit }
const base = () => `/dossiers/${dossier.slug}/leden`
const cookieFor = (role: Role) => signedIn(context(), cast[role].id)

async function view(role: Role) {
  const request = get(base(), await cookieFor(role))
  return answerOf(() => list({ request, params: { dossier: dossier.slug }, context: context() }))
}

async function submitNew(fields: Record<string, string>, role: Role = 'coordinator') {
  const request = post(`${base()}/toevoegen`, { intent: 'addMember', ...fields }, await cookieFor(role))
  return answerOf(() => add({ request, params: { dossier: dossier.slug }, context: context() }))
}

async function submitFor(personId: string, fields: Record<string, string>, role: Role = 'coordinator') {
  const request = post(`${base()}/${personId}`, fields, await cookieFor(role))
  const params = { dossier: dossier.slug, persoon: personId }
  return answerOf(() => change({ request, params, context: context() }))
}

const roleOf = async (personId: string) =>
  (
    await database.db
      .selectFrom('memberships')
      .select('role')
      .where('dossier_id', '=', dossier.id)
      .where('person_id', '=', personId)
      .executeTakeFirst()
  )?.role

const memberEvents = () =>
  database.db
    .selectFrom('events')
    .select(['type', 'subject_id', 'actor_id', 'payload'])
    .where('dossier_id', '=', dossier.id)
    .where('subject', '=', 'member')
    .orderBy('seq')
    .execute()

describe.each(ROLES)('a %s', (role) => {
  test(
    may(role, 'readMembers') ? 'sees the list, without addresses' : 'does not know of the list',
    async () => {
      const answer = await view(role)
      if (!may(role, 'readMembers')) return expect(answer).toMatchObject({ status: 404 })
      expect(answer).toMatchObject({ manages: role === 'coordinator', members: { length: ROLES.length } })
      expect(JSON.stringify(answer)).not.toContain('@')
    },
  )

  if (role === 'coordinator') return
  test('cannot change it: those pages are not there', async () => {
    const cookie = await cookieFor(role)
    const params = { dossier: dossier.slug, persoon: cast.member.id }
    const request = () => get(`${base()}/toevoegen`, cookie)
    const answers = [
      await answerOf(() => addPage({ request: request(), params, context: context() })),
      await answerOf(() => one({ request: request(), params, context: context() })),
      await submitNew({ email: 'x@y.example', name: 'X', role: 'member' }, role),
      await submitFor(cast.member.id, { intent: 'removeMember' }, role),
      await submitFor(cast.member.id, { intent: 'changeRole', from: 'member', role: 'chair' }, role),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status: 404 })
    expect(await roleOf(cast.member.id)).toBe('member')
    expect(await memberEvents()).toEqual([])
  })
})

describe('adding', () => {
  test('an existing account gives it the role, writes the log and tells the person', async () => {
    const person = await createPerson(database.db, { name: 'Nieuw Lid' })
    const answer = (await submitNew({ email: person.email.toUpperCase(), role: 'adviser' })) as Response
    expect(answer.headers.get('Location')).toBe(`${base()}?klaar=toegevoegd`)
    expect(await roleOf(person.id)).toBe('adviser')
    expect(await memberEvents()).toEqual([
      {
        type: 'addMember',
        subject_id: person.id,
        actor_id: cast.coordinator.id,
        payload: { role: 'adviser' },
      },
    ])
    const mail = await database.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow()
    expect(mail.recipient).toBe(person.email)
    expect(mail.body_text).toContain(`/dossiers/${dossier.slug}`)
    expect(mail.body_text).toContain('adviserend lid')
  })

  test('somebody without an account invites them', async () => {
    const fields = { email: 'nieuw@gemeente.example', role: 'member', name: 'Anna de Vries' }
    const answer = (await submitNew({ ...fields, functionTitle: 'Wethouder' })) as Response
    expect(answer.headers.get('Location')).toBe(`${base()}?klaar=uitgenodigd`)
    const person = await database.db
      .selectFrom('persons')
      .selectAll()
      .where('email', '=', fields.email)
      .executeTakeFirstOrThrow()
    expect(person).toMatchObject({ name: 'Anna de Vries', function_title: 'Wethouder', is_admin: false })
    expect(await roleOf(person.id)).toBe('member')
    const mail = await database.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow()
    expect(mail.body_text).toContain('/uitnodiging?sleutel=')
    const accountOf = async () => {
      const { members } = (await view('coordinator')) as { members: { id: string; account?: string }[] }
      return members.find(({ id }) => id === person.id)?.account
    }
    expect(await accountOf()).toBe('invited')
    const link = (values: { used_at?: Date; expires_at?: Date }) =>
      database.db.updateTable('sign_in_links').set(values).where('person_id', '=', person.id).execute()
    await link({ expires_at: new Date(Date.now() - 1) })
    expect(await accountOf()).toBe('inviteExpired')
    await link({ used_at: new Date() })
    expect(await accountOf()).toBeUndefined()
  })

  test('asks for a name when there is no account, and keeps what was typed', async () => {
    const fields = { email: 'zonder-naam@gemeente.example', role: 'chair', functionTitle: 'Burgemeester' }
    const { data, init } = (await submitNew(fields)) as RefusedForm
    expect(init.status).toBe(400)
    expect(data.errors).toEqual({ name: addMemberPage.problems.nameNeeded })
    expect(data.values).toMatchObject(fields)
    expect(await database.db.selectFrom('mails').selectAll().execute()).toEqual([])
  })

  test('names all errors at once', async () => {
    const { data } = (await submitNew({ email: 'geen adres', role: 'mayor' })) as RefusedForm
    expect(Object.keys(data.errors).toSorted()).toEqual(['email', 'role'])
  })

  test('somebody who is in it already, or whose account is closed, is refused', async () => {
    expect(await submitNew({ email: cast.member.email, role: 'chair' })).toMatchObject({
      data: { errors: { email: addMemberPage.problems.alreadyMember } },
    })
    expect(await roleOf(cast.member.id)).toBe('member')
    const closed = await createPerson(database.db)
    const now = { deactivated_at: new Date() }
    await database.db.updateTable('persons').set(now).where('id', '=', closed.id).execute()
    expect(await submitNew({ email: closed.email, role: 'member' })).toMatchObject({
      data: { errors: { email: addMemberPage.problems.accountClosed } },
    })
    expect(await memberEvents()).toEqual([])
  })
})

describe('changing a role', () => {
  const changeRole = (personId: string, from: Role, role: Role) =>
    submitFor(personId, { intent: 'changeRole', from, role })

  test('takes effect and stands in the log', async () => {
    expect(await changeRole(cast.member.id, 'member', 'chair')).toMatchObject({ status: 303 })
    expect(await roleOf(cast.member.id)).toBe('chair')
    expect(await memberEvents()).toMatchObject([
      { type: 'changeRole', subject_id: cast.member.id, payload: { role: 'chair', from: 'member' } },
    ])
  })

  test('to the same role writes nothing', async () => {
    expect(await changeRole(cast.member.id, 'member', 'member')).toMatchObject({ status: 303 })
    expect(await memberEvents()).toEqual([])
  })

  test('from a role that is no longer theirs shows who was quicker', async () => {
    await changeRole(cast.member.id, 'member', 'chair')
    const { data, init } = (await changeRole(cast.member.id, 'member', 'adviser')) as RefusedChange
    expect(init.status).toBe(409)
    expect(data.stale).toMatchObject({ role: 'chair', who: 'uzelf' })
    expect(await roleOf(cast.member.id)).toBe('chair')
  })

  test('of the only coordinator is refused; of one of two it is not', async () => {
    const refused = (await changeRole(cast.coordinator.id, 'coordinator', 'member')) as RefusedChange
    expect(refused.init.status).toBe(409)
    expect(refused.data.message).toContain('enige coördinator')
    await createMember(database.db, dossier.id, 'coordinator')
    expect(await changeRole(cast.coordinator.id, 'coordinator', 'member')).toMatchObject({ status: 303 })
  })

  test('counts no coordinator whose account is closed', async () => {
    const gone = await createMember(database.db, dossier.id, 'coordinator')
    const now = { deactivated_at: new Date() }
    await database.db.updateTable('persons').set(now).where('id', '=', gone.id).execute()
    expect(await changeRole(cast.coordinator.id, 'coordinator', 'member')).toMatchObject({
      init: { status: 409 },
    })
  })

  test('to one that cannot own is refused while actions run, naming them', async () => {
    const { id, number } = await createAction(database.db, dossier.id)
    const assign = { type: 'assign', ownerId: cast.member.id, certainty: 'notAgreed' } as const
    await act(database.db, id, cast.coordinator.id, assign)
    const { data, init } = (await changeRole(cast.member.id, 'member', 'adviser')) as RefusedChange
    expect(init.status).toBe(409)
    expect(data.message).toContain(`A${number}`)
    expect(await changeRole(cast.member.id, 'member', 'chair')).toMatchObject({ status: 303 })
  })
})

describe('removing', () => {
  const remove = (personId: string) => submitFor(personId, { intent: 'removeMember' })

  test('takes the role away and keeps the account and the log', async () => {
    expect(await remove(cast.adviser.id)).toMatchObject({ status: 303 })
    expect(await roleOf(cast.adviser.id)).toBeUndefined()
    expect(await memberEvents()).toMatchObject([{ type: 'removeMember', payload: { role: 'adviser' } }])
    expect(await remove(cast.adviser.id)).toMatchObject({ status: 404 })
  })

  test('an owner is refused, with the actions that need another first', async () => {
    const { id, number } = await createAction(database.db, dossier.id)
    const assign = { type: 'assign', ownerId: cast.member.id, certainty: 'notAgreed' } as const
    await act(database.db, id, cast.coordinator.id, assign)
    const { data, init } = (await remove(cast.member.id)) as RefusedChange
    expect(init.status).toBe(409)
    expect(data.message).toContain(`A${number}`)
    await act(database.db, id, cast.coordinator.id, { type: 'reassign', ownerId: cast.chair.id })
    expect(await remove(cast.member.id)).toMatchObject({ status: 303 })
  })

  test('the only coordinator is refused; who removes themselves leaves the dossier', async () => {
    expect(await remove(cast.coordinator.id)).toMatchObject({ init: { status: 409 } })
    await createMember(database.db, dossier.id, 'coordinator')
    const answer = (await remove(cast.coordinator.id)) as Response
    expect(answer.headers.get('Location')).toBe('/dossiers')
  })

  test('knows nobody of another dossier, and no address that is no person', async () => {
    const stranger = await createMember(database.db, (await createCast(database.db)).dossier.id, 'member')
    expect(await remove(stranger.id)).toMatchObject({ status: 404 })
    expect(await remove('geen-id')).toMatchObject({ status: 404 })
  })
})
