import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { passTerms } from '#app/services/alignments/pass-terms.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import {
  agree,
  align,
  createOrganisation,
  planSeen,
  putPartner,
  respondent,
  type TestOrganisation,
} from '#tests/factories/partners.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let dossierId: string
let cast: Cast
let liec: TestOrganisation
let ccv: TestOrganisation
let actionId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const made = await createCast(database.db)
  dossierId = made.dossier.id
  cast = made.cast
  liec = await createOrganisation(database.db, dossierId, { short_name: 'LIEC' })
  ccv = await createOrganisation(database.db, dossierId, { short_name: 'CCV' })
})
afterAll(() => database.close())

/** An action with a plan of the member's, not yet laid before anyone. */
beforeEach(async () => {
  const { db } = database
  actionId = (await createAction(db, dossierId)).id
  const ownerId = cast.member.id
  await act(db, actionId, cast.coordinator.id, {
    type: 'assign',
    ownerId,
    certainty: 'aim',
    targetOn: '2027-03-01',
  })
  await act(db, actionId, ownerId, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
  await act(db, actionId, ownerId, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
})

const put = (organisation: TestOrganisation, involvement: 'decides' | 'consulted' | 'informed' = 'decides') =>
  putPartner(
    database.db,
    { actionId, personId: cast.coordinator.id, organisationId: organisation.id },
    involvement,
  )
const extra = () => createOrganisation(database.db, dossierId)
const submit = () => act(database.db, actionId, cast.member.id, { type: 'submitPlan' })
const savePlan = (plan: string, more = {}) =>
  act(database.db, actionId, cast.member.id, { type: 'savePlan', plan, ...more })
const actionState = async () =>
  (
    await database.db
      .selectFrom('actions')
      .select('state')
      .where('id', '=', actionId)
      .executeTakeFirstOrThrow()
  ).state
const alignment = (id: string) =>
  database.db.selectFrom('alignments').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('alignment', () => {
  it('waits for every partner that decides, and becomes ready by itself when the last one agrees', async () => {
    const [first, second] = [await put(liec), await put(ccv)]
    await submit()
    expect(await actionState()).toBe('aligning')
    expect((await alignment(first)).state).toBe('invited')
    expect(await agree(database.db, first, liec.contact.id)).toMatchObject({ ok: true, state: 'agreed' })
    expect(await actionState()).toBe('aligning')
    await agree(database.db, second, ccv.contact.id)
    expect(await actionState()).toBe('ready')
    expect((await verifyLog(database.db)).problems).toEqual([])
  })

  it('asks every partner again after a material change, and takes the action back', async () => {
    const id = await put(liec)
    await submit()
    await agree(database.db, id, liec.contact.id)
    await act(database.db, actionId, cast.member.id, { type: 'start' })
    await savePlan('Heel iets anders.')
    expect(await actionState()).toBe('aligning')
    expect(await alignment(id)).toMatchObject({ state: 'reconfirm', presented_version: 2, answer_version: 1 })
    const seen = await planSeen(database.db, id)
    expect(
      await align(database.db, id, liec.contact.id, { type: 'confirm', ...seen, ...respondent }),
    ).toMatchObject({
      ok: true,
      state: 'agreed',
    })
    expect(await actionState()).toBe('ready')
    expect((await verifyLog(database.db)).problems).toEqual([])
  })

  it('lets answers stand after an editorial change, until a partner contests it', async () => {
    const [first, second] = [await put(liec), await put(ccv)]
    await submit()
    await agree(database.db, first, liec.contact.id)
    await agree(database.db, second, ccv.contact.id)
    await savePlan('Eerst dit, dan dát.', { change: 'editorial', changeReason: 'klemtoon' })
    expect(await actionState()).toBe('ready')
    expect(await alignment(first)).toMatchObject({ state: 'agreed', editorial_version: 2 })
    const reason = 'Dit verandert wie er betaalt.'
    await align(database.db, second, ccv.contact.id, { type: 'contest', planVersion: 2, reason })
    expect(await actionState()).toBe('aligning')
    expect((await alignment(first)).state).toBe('reconfirm')
    expect((await alignment(second)).state).toBe('reconfirm')
    const versions = await database.db
      .selectFrom('plan_versions')
      .selectAll()
      .where('action_id', '=', actionId)
      .orderBy('number')
      .execute()
    expect(versions.map(({ change, contested_at }) => [change, contested_at !== null])).toEqual([
      ['material', false],
      ['editorial', true],
    ])
    expect((await verifyLog(database.db)).problems).toEqual([])
  })

  it('goes on without a partner only when the chair overrides, and asks again for the next text', async () => {
    const id = await put(liec)
    await submit()
    const seen = await planSeen(database.db, id)
    await align(database.db, id, liec.contact.id, {
      type: 'object',
      ...seen,
      ...respondent,
      reason: 'Te duur.',
    })
    expect(await actionState()).toBe('aligning')
    const override = { type: 'override', reason: 'Het kan niet langer wachten.' } as const
    expect(await align(database.db, id, cast.coordinator.id, override)).toMatchObject({
      problem: 'forbidden',
    })
    await align(database.db, id, cast.chair.id, override)
    expect(await actionState()).toBe('ready')
    await savePlan('Goedkoper.')
    expect(await actionState()).toBe('aligning')
    expect(await alignment(id)).toMatchObject({
      state: 'reconfirm',
      overridden: false,
      override_reason: null,
    })
  })

  it('needs every condition met, and a partner can open one again', async () => {
    const id = await put(liec)
    await submit()
    const seen = await planSeen(database.db, id)
    const conditions = ['Met een evaluatie', 'Binnen de begroting']
    await align(database.db, id, liec.contact.id, {
      type: 'agreeWithConditions',
      ...seen,
      ...respondent,
      conditions,
    })
    await align(database.db, id, cast.member.id, {
      type: 'meetCondition',
      condition: 1,
      reason: 'Staat in het plan.',
    })
    expect(await actionState()).toBe('aligning')
    await align(database.db, id, cast.member.id, { type: 'meetCondition', condition: 2, reason: 'Past.' })
    expect(await actionState()).toBe('ready')
    await align(database.db, id, liec.contact.id, {
      type: 'reopenCondition',
      condition: 2,
      reason: 'Past niet.',
    })
    expect(await actionState()).toBe('aligning')
    expect((await verifyLog(database.db)).problems).toEqual([])
  })

  it('takes silence for no objection heard: enough for who is consulted, never for who decides', async () => {
    const [decides, consulted] = [await put(liec), await put(ccv, 'consulted')]
    await submit()
    await align(database.db, consulted, null, { type: 'passTerm' })
    expect((await alignment(consulted)).state).toBe('noObjectionHeard')
    await align(database.db, decides, null, { type: 'passTerm' })
    expect((await alignment(decides)).state).toBe('noObjectionHeard')
    expect(await actionState()).toBe('aligning')
    await agree(database.db, decides, liec.contact.id)
    expect(await actionState()).toBe('ready')
  })

  it('lets a day go past by itself, once, for whoever was asked and did not answer', async () => {
    const [asked, answered, told] = [await put(liec), await put(ccv), await put(await extra(), 'informed')]
    await submit()
    await agree(database.db, answered, ccv.contact.id)
    const due = { answer_by: '2026-03-01' }
    await database.db.updateTable('alignments').set(due).where('id', 'in', [asked, answered]).execute()
    expect(await passTerms(database.db, new Date('2026-03-01T22:30:00Z'))).toBe(0)
    expect(await passTerms(database.db, new Date('2026-03-01T23:30:00Z'))).toBe(1)
    expect(await passTerms(database.db, new Date('2026-03-03T12:00:00Z'))).toBe(0)
    const states = await Promise.all([asked, answered, told].map(alignment))
    expect(states.map(({ state }) => state)).toEqual(['noObjectionHeard', 'agreed', 'invited'])
    expect(await actionState()).toBe('aligning')
  })

  it('lets the coordinator record an answer with its channel and proof, and never in a partner’s own name', async () => {
    const id = await put(liec)
    await submit()
    const seen = await planSeen(database.db, id)
    const byPhone = { type: 'agree', ...seen, ...respondent, channel: 'phone' } as const
    const coordinator = cast.coordinator.id
    expect(
      await align(database.db, id, coordinator, { type: 'agree', ...seen, ...respondent }),
    ).toMatchObject({
      problem: 'forbidden',
    })
    expect(await align(database.db, id, liec.contact.id, byPhone)).toMatchObject({ problem: 'forbidden' })
    expect(await align(database.db, id, coordinator, byPhone)).toEqual({
      ok: false,
      problem: 'invalid',
      fields: [{ field: 'proof', problem: 'required' }],
    })
    const proof = 'Telefoonnotitie van 3 maart'
    expect(await align(database.db, id, coordinator, { ...byPhone, proof })).toMatchObject({ ok: true })
    const corrected = { type: 'object', ...seen, ...respondent, reason: 'Dat zei ik niet.' } as const
    expect(await align(database.db, id, liec.contact.id, corrected)).toMatchObject({
      problem: 'unmet',
      unmet: ['replaceChosen'],
    })
    await align(database.db, id, liec.contact.id, { ...corrected, replaces: true })
    expect(await actionState()).toBe('aligning')
    const answers = await database.db
      .selectFrom('alignment_answers')
      .selectAll()
      .where('alignment_id', '=', id)
      .orderBy('number')
      .execute()
    expect(answers).toMatchObject([
      { number: 1, answer: 'agreed', channel: 'phone', recorded_by: coordinator, person_id: null },
      { number: 2, answer: 'objected', channel: 'account', recorded_by: null, person_id: liec.contact.id },
    ])
  })

  it('refuses an answer on a text that was replaced meanwhile, and one on a text that never was', async () => {
    const id = await put(liec)
    await submit()
    const seen = await planSeen(database.db, id)
    await savePlan('Anders.')
    expect(
      await align(database.db, id, liec.contact.id, { type: 'agree', ...seen, ...respondent }),
    ).toMatchObject({ problem: 'unmet', unmet: ['currentText'] })
    const forged = { ...seen, planVersion: 2 }
    expect(
      await align(database.db, id, liec.contact.id, { type: 'agree', ...forged, ...respondent }),
    ).toMatchObject({ problem: 'invalid', fields: [{ field: 'planVersion', problem: 'unknownVersion' }] })
  })

  it('does not exist for another partner, and is answered once however often it is sent', async () => {
    const id = await put(liec)
    await submit()
    expect(await agree(database.db, id, ccv.contact.id)).toEqual({ ok: false, problem: 'notFound' })
    const seen = await planSeen(database.db, id)
    const event = { type: 'agree', ...seen, ...respondent } as const
    const { version } = await alignment(id)
    const more = { key: 'nonce-of-the-form', expectedVersion: version }
    const answers = [
      await align(database.db, id, liec.contact.id, event, more),
      await align(database.db, id, liec.contact.id, event, more),
    ]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ ok: true, state: 'agreed' })
  })

  it('keeps waiting for a partner nobody can write to', async () => {
    const mute = await createOrganisation(database.db, dossierId, { contact: null })
    const id = await put(mute)
    await submit()
    expect((await alignment(id)).state).toBe('planned')
    expect(await actionState()).toBe('aligning')
  })
})
