import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { invalidInputSchema, staleSchema, unmetSchema } from '#app/http/api/problem-schemas.ts'
import { changedSchema } from '#app/http/api/schemas.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { Role } from '#workflows/roles.ts'
import { clientFor } from './api-client.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let id: string
beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
})
afterAll(() => database.close())
beforeEach(async () => {
  id = (await createAction(database.db, dossier.id)).id
})

const withdraw = { type: 'withdraw', reason: 'Gaat niet door' }
const sendAs = async (role: Role, body: unknown, headers: Record<string, string> = { 'If-Match': '"1"' }) =>
  (await clientFor(database.db, cast[role].id)).post(`/acties/${id}/gebeurtenissen`, body, headers)
const row = () =>
  database.db
    .selectFrom('actions')
    .select(['state', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const wrong = (body: Record<string, unknown>) =>
  Object.fromEntries(
    (body.invalidParams as { name: string; code: string }[]).map(({ name, code }) => [name, code]),
  )

describe('one step over the API', () => {
  it('happens, and answers with the new version', async () => {
    const { status, body, headers, text } = await sendAs('chair', withdraw)
    expect(status).toBe(201)
    // Known to be short, it is sent as it is: packing costs more time than it saves.
    expect(headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)))
    expect(changedSchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({ type: 'withdraw', status: 'withdrawn', statusLabel: 'Vervallen', versie: 2 })
    expect(headers.get('ETag')).toBe('"2"')
    expect(headers.get('Location')).toBe(`http://127.0.0.1:3000/api/v1/acties/${id}/gebeurtenissen`)
    expect(await row()).toEqual({ state: 'withdrawn', version: 2 })
  })

  it('takes the steps that follow by themselves along', async () => {
    await act(database.db, id, cast.chair.id, {
      type: 'assign',
      ownerId: cast.member.id,
      certainty: 'notAgreed',
    })
    await act(database.db, id, cast.member.id, { type: 'savePlan', plan: 'Eerst dit.' })
    const { body } = await sendAs('member', { type: 'submitPlan' }, { 'If-Match': '"3"' })
    expect(body).toMatchObject({ status: 'ready', versie: 5 })
  })

  it.each<[string | undefined, number]>([
    [undefined, 428],
    ['*', 428],
    ['"1"', 201],
    ['"7", "1"', 201],
    ['"2"', 412],
    ['W/"1"', 412],
    ['1', 400],
    ['"een"', 412],
  ])('with If-Match %s answers %i', async (tag, status) => {
    const answer = await sendAs('chair', withdraw, tag === undefined ? {} : { 'If-Match': tag })
    expect(answer.status).toBe(status)
    expect((await row()).version).toBe(status === 201 ? 2 : 1)
  })

  it('says what changed meanwhile', async () => {
    await act(database.db, id, cast.coordinator.id, { type: 'describe', title: 'Anders', weight: 3 })
    const { status, body, headers } = await sendAs('chair', withdraw)
    expect([status, body.code, body.huidigeVersie, headers.get('ETag')]).toEqual([412, 'stale', 2, '"2"'])
    expect(staleSchema.parse(body).wijzigingen).toMatchObject([
      { type: 'describe', naam: 'Titel of gewicht gewijzigd', door: cast.coordinator.name, versie: 2 },
    ])
  })

  it('says in Dutch how the action began, to who names a version that never was', async () => {
    const { status, body } = await sendAs('chair', withdraw, { 'If-Match': '"een"' })
    expect(status).toBe(412)
    expect(staleSchema.parse(body).wijzigingen).toMatchObject([{ type: 'create', naam: 'Aangemaakt' }])
  })

  it('happens once with one Idempotency-Key, and answers the same again', async () => {
    const headers = { 'If-Match': '"1"', 'Idempotency-Key': `"${randomUUID()}"` }
    const first = await sendAs('chair', withdraw, headers)
    const again = await sendAs('chair', withdraw, headers)
    expect([again.status, again.body]).toEqual([201, first.body])
    expect((await row()).version).toBe(2)
    const other = await sendAs('chair', { ...withdraw, reason: 'Iets anders' }, headers)
    expect([other.status, other.body.code]).toEqual([409, 'keyReused'])
  })

  it('names the gates that are not met', async () => {
    const { version } = await startAction(database.db, id, {
      coordinatorId: cast.coordinator.id,
      ownerId: cast.member.id,
    })
    const { status, body } = await sendAs('member', { type: 'deliver' }, { 'If-Match': `"${version}"` })
    expect(status).toBe(409)
    expect(unmetSchema.parse(body)).toMatchObject({
      code: 'unmetGates',
      detail: 'Kan nog niet: mijlpaal 1 is nog niet klaar; er is nog geen bewijsstuk.',
      belemmeringen: [{ code: 'milestonesDone', open: [1] }, { code: 'evidence' }],
    })
  })

  it('refuses a step that the state does not know', async () => {
    const { status, body } = await sendAs('chair', { type: 'accept' })
    expect([status, body.code]).toEqual([409, 'notInState'])
    expect(body.detail).toBe('Deze stap past niet bij de status ‘Concept’.')
  })

  it.each<[Role, unknown, number]>([
    ['member', withdraw, 403],
    ['adviser', withdraw, 403],
    ['board', withdraw, 403],
    ['partner', withdraw, 404],
  ])('%s may not: %j answers %i', async (role, body, status) => {
    expect((await sendAs(role, body)).status).toBe(status)
  })

  it.each(['1', 'niet-een-id', randomUUID()])('answers 404 for action %s', async (unknown) => {
    id = unknown
    expect((await sendAs('chair', withdraw)).status).toBe(404)
  })
})

describe('a body that is wrong', () => {
  it('is told everything at once, with headers and unknown fields', async () => {
    const body = { type: 'assign', ownerId: 'jan', certainty: 'aim', kleur: 'rood' }
    const headers = { 'If-Match': '1', 'Idempotency-Key': 'kort' }
    const answer = await sendAs('chair', body, headers)
    expect(answer.status).toBe(400)
    expect(invalidInputSchema.parse(answer.body)).toEqual(answer.body)
    expect(wrong(answer.body)).toEqual({
      'If-Match': 'invalidEtag',
      'Idempotency-Key': 'invalidKey',
      kleur: 'unknown',
      ownerId: 'invalidId',
      targetOn: 'dateNeeded',
    })
  })

  it.each<[unknown, Record<string, string>]>([
    [{}, { type: 'required' }],
    [{ type: 'onzin' }, { type: 'invalidChoice' }],
    [{ type: 'toString' }, { type: 'invalidChoice' }],
    [{ type: 'confirmAlignment' }, { type: 'invalidChoice' }],
    [{ type: 'makeMaterial' }, { type: 'invalidChoice' }],
    [{ type: 'withdraw' }, { reason: 'invalidType' }],
    [{ type: 'withdraw', reason: '  ' }, { reason: 'required' }],
    [{ type: 'withdraw', reason: 'x'.repeat(2001) }, { reason: 'tooLong' }],
    [{ type: 'withdraw', reason: 'a\u0000b' }, { reason: 'controlCharacter' }],
    [{ type: 'withdraw', reason: '\ud800' }, { reason: 'controlCharacter' }],
    [{ type: 'completeMilestone', milestone: 3_000_000_000 }, { milestone: 'invalid' }],
    [{ type: 'completeMilestone', milestone: 'een' }, { milestone: 'invalidNumber' }],
    [{ type: 'reassign', ownerId: randomUUID() }, { ownerId: 'unknownOwner' }],
  ])('%j', async (body, expected) => {
    if ((body as { type?: string }).type === 'reassign')
      await act(database.db, id, cast.chair.id, {
        type: 'assign',
        ownerId: cast.member.id,
        certainty: 'notAgreed',
      })
    const answer = await sendAs('chair', body, { 'If-Match': `"${(await row()).version}"` })
    expect([answer.status, wrong(answer.body)]).toEqual([400, expected])
  })

  it('names the types that a caller can send, not what follows by itself', async () => {
    const answer = await sendAs('chair', { type: 'onzin' })
    const reason = JSON.stringify(invalidInputSchema.parse(answer.body).invalidParams)
    expect(reason).toContain('withdraw')
    expect(reason).not.toMatch(/confirmAlignment|reopenAlignment|updateAlignments|makeMaterial/)
  })

  it.each(['', '{', 'null', '[]', '"tekst"', '{"type": "start"'])('is no JSON object: %j', async (text) => {
    const answer = await sendAs('chair', text)
    expect([answer.status, answer.body.code]).toEqual([400, 'unreadableJson'])
  })

  it('is no UTF-8', async () => {
    const bytes = Uint8Array.from([...Buffer.from('{"type":"'), 0xff, ...Buffer.from('"}')])
    expect((await sendAs('chair', bytes)).status).toBe(400)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])('is %s', async (type) => {
    const headers = { 'If-Match': '"1"', 'Content-Type': type }
    expect((await sendAs('chair', withdraw, headers)).status).toBe(415)
  })

  it('is too large, whether it says so or not', async () => {
    const answer = await sendAs('chair', { ...withdraw, reason: 'x'.repeat(300_000) })
    expect([answer.status, answer.body.code]).toEqual([413, 'tooLarge'])
  })
})
