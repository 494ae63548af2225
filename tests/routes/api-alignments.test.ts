import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alignmentChangedSchema, alignmentSchema } from '#app/http/api/alignment-schemas.ts'
import { eventSchema } from '#app/http/api/schemas.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createAction } from '#tests/factories/dossiers.ts'
import { align, createOrganisation, putPartner, respondent } from '#tests/factories/partners.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { ROLES } from '#workflows/roles.ts'
import { clientFor } from './api-client.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createAligning>>
beforeAll(async () => {
  database = await createTestDatabase()
  made = await createAligning(database.db, ['LIEC', 'CCV'], { count: 4 })
})
afterAll(() => database.close())

const idOf = (name: string, nth = 0) => made.actions[nth]?.alignments[name] ?? ''
const contactOf = (name: string) =>
  made.partners.find(({ short_name }) => short_name === name)?.contact.id ?? ''
const as = (personId: string) => clientFor(database.db, personId)

type Body = Record<string, unknown>
type Step = { type: string; mogelijk: boolean; velden: string[]; belemmeringen: { code: string }[] }
const stepOf = (body: Body, type: string) =>
  (body.mogelijkeStappen as Step[]).find((step) => step.type === type)
const read = async (personId: string, id: string) => (await as(personId)).get(`/afstemmingen/${id}`)
const seenBy = async (personId: string, id: string) => {
  const { body, headers } = await read(personId, id)
  const { versie, hash } = body.plan as { versie: number; hash: string }
  return { seen: { planVersion: versie, planHash: hash }, ifMatch: { 'If-Match': headers.get('ETag') ?? '' } }
}

describe('one alignment over the API', () => {
  it('shows a partner the plan, its version and hash, and what they can do', async () => {
    const { status, body, headers } = await read(contactOf('LIEC'), idOf('LIEC'))
    expect(status).toBe(200)
    expect(alignmentSchema.parse(body)).toEqual(body)
    expect(headers.get('ETag')).toBe(`"${body.versie}"`)
    expect(body).toMatchObject({
      stand: 'invited',
      plan: { versie: 1, tekst: 'Eerst dit, dan dat.' },
      partner: { korteNaam: 'LIEC' },
      houdtTegen: true,
    })
    expect(stepOf(body, 'agree')).toMatchObject({ mogelijk: true })
    expect(stepOf(body, 'override')?.belemmeringen.map(({ code }) => code)).toContain('notPermitted')
  })

  it.each(ROLES)('is read by the dossier’s own people: %s', async (role) => {
    const { status } = await read(made.cast[role].id, idOf('LIEC'))
    expect(status).toBe(role === 'partner' ? 404 : 200)
  })

  it('does not exist for another partner, for what is no id, or when it is only planned', async () => {
    expect((await read(contactOf('CCV'), idOf('LIEC'))).status).toBe(404)
    expect((await read(contactOf('LIEC'), 'x')).status).toBe(404)
    const { id: actionId } = await createAction(database.db, made.dossier.id)
    const { id: organisationId, contact } = await createOrganisation(database.db, made.dossier.id)
    const personId = made.cast.coordinator.id
    const planned = await putPartner(database.db, { actionId, personId, organisationId })
    expect((await read(contact.id, planned)).status).toBe(404)
    expect((await read(personId, planned)).body).toMatchObject({ stand: 'planned', plan: null })
  })

  it('leads a partner to nothing else of the dossier', async () => {
    const client = await as(contactOf('LIEC'))
    const paths = [
      `/acties/${made.actions[0]?.id}`,
      `/acties/${made.actions[0]?.id}/gebeurtenissen`,
      `/dossiers/${made.dossier.slug}`,
      `/dossiers/${made.dossier.slug}/acties?partner=LIEC`,
      `/afstemmingen/${idOf('CCV')}/gebeurtenissen`,
    ]
    for (const path of paths) expect([path, (await client.get(path)).status]).toEqual([path, 404])
    expect((await client.get('/dossiers')).body.count).toBe(0)
  })
})

describe('an answer over the API', () => {
  it('happens once however often it is sent, and carries the new version', async () => {
    const id = idOf('LIEC')
    const client = await as(contactOf('LIEC'))
    const { seen, ifMatch } = await seenBy(contactOf('LIEC'), id)
    const body = { type: 'agree', ...seen, ...respondent }
    const headers = { ...ifMatch, 'Idempotency-Key': crypto.randomUUID() }
    const first = await client.post(`/afstemmingen/${id}/gebeurtenissen`, body, headers)
    expect([first.status, first.body.stand]).toEqual([201, 'agreed'])
    expect(alignmentChangedSchema.parse(first.body)).toEqual(first.body)
    expect(first.headers.get('ETag')).toBe(`"${first.body.versie}"`)
    const again = await client.post(`/afstemmingen/${id}/gebeurtenissen`, body, headers)
    expect(again.body).toEqual(first.body)
    const stale = await client.post(`/afstemmingen/${id}/gebeurtenissen`, body, ifMatch)
    expect([stale.status, stale.body.huidigeVersie]).toEqual([412, first.body.versie])
  })

  it('is refused with everything that is wrong, and without a version', async () => {
    const client = await as(contactOf('LIEC'))
    const path = `/afstemmingen/${idOf('LIEC', 1)}/gebeurtenissen`
    const { seen, ifMatch } = await seenBy(contactOf('LIEC'), idOf('LIEC', 1))
    const bare = { type: 'agreeWithConditions', ...seen, ...respondent, conditions: [], extra: 1 }
    const { status, body } = await client.post(path, bare, ifMatch)
    const wrong = body.invalidParams as { name: string }[]
    expect([status, wrong.map(({ name }) => name).sort()]).toEqual([400, ['conditions', 'extra']])
    expect((await client.post(path, { type: 'agree', ...seen, ...respondent })).status).toBe(428)
    const nul = { ...bare, extra: undefined, conditions: ['\u0000'] }
    expect((await client.post(path, nul, ifMatch)).status).toBe(400)
    const automatic = await client.post(path, { type: 'passTerm' }, ifMatch)
    expect(automatic.status).toBe(400)
  })

  it('is the partner’s own; a member cannot give it, the coordinator records it with proof', async () => {
    const id = idOf('LIEC', 1)
    const path = `/afstemmingen/${id}/gebeurtenissen`
    const { seen, ifMatch } = await seenBy(made.cast.member.id, id)
    const own = { type: 'agree', ...seen, ...respondent }
    expect((await (await as(made.cast.member.id)).post(path, own, ifMatch)).status).toBe(403)
    expect((await (await as(contactOf('CCV'))).post(path, own, ifMatch)).status).toBe(404)
    const coordinator = await as(made.cast.coordinator.id)
    const phoned = { ...own, channel: 'phone' }
    expect((await coordinator.post(path, phoned, ifMatch)).body.invalidParams).toMatchObject([
      { name: 'proof' },
    ])
    expect((await coordinator.post(path, { ...phoned, proof: 'Notitie 3.' }, ifMatch)).status).toBe(201)
  })

  it('says what is in the way', async () => {
    const id = idOf('CCV')
    const { ifMatch } = await seenBy(made.cast.chair.id, id)
    const chair = await as(made.cast.chair.id)
    const { status, body } = await chair.post(
      `/afstemmingen/${id}/gebeurtenissen`,
      { type: 'restore', reason: 'Weer nodig.' },
      ifMatch,
    )
    expect([status, body.belemmeringen]).toMatchObject([409, [{ uitleg: expect.stringMatching(/\.$/) }]])
  })
})

describe('the log of an alignment', () => {
  it('tells a partner what happened, without what the dossier wrote down for itself', async () => {
    const id = idOf('CCV', 2)
    const { db } = database
    await align(db, id, made.cast.coordinator.id, { type: 'startConsultation', reason: 'GEHEIM bellen.' })
    const escalate = { type: 'escalate', party: 'GEHEIM directeur', reason: 'GEHEIM traag.' } as const
    await align(db, id, made.cast.coordinator.id, escalate)
    const { seen } = await seenBy(contactOf('CCV'), id)
    const object = { type: 'object', ...seen, ...respondent, reason: 'Te duur.' } as const
    await align(db, id, contactOf('CCV'), object)
    const path = `/afstemmingen/${id}/gebeurtenissen`
    const theirs = await (await as(contactOf('CCV'))).get(path)
    expect(theirs.text).not.toContain('GEHEIM')
    expect(theirs.text).toContain('Te duur.')
    const { text, body } = await (await as(made.cast.member.id)).get(path)
    expect(text).toContain('GEHEIM')
    const results = body.results as Body[]
    expect(results).toHaveLength(Number(body.count))
    for (const event of results) expect(eventSchema.parse(event)).toEqual(event)
    expect(results.map(({ type }) => type)).toEqual([
      ...['object', 'escalate', 'startConsultation', 'invite', 'addPartner'],
    ])
  })
})

it('actions can be filtered by partner, by short name or id, as long as they take part', async () => {
  const { db } = database
  const { id: organisationId } = await createOrganisation(db, made.dossier.id, { short_name: 'Politie' })
  const personId = made.cast.coordinator.id
  const actionId = made.actions[3]?.id ?? ''
  const alignment = await putPartner(db, { actionId, personId, organisationId })
  const client = await as(made.cast.member.id)
  const numbers = async (partner: string) => {
    const { body } = await client.get(`/dossiers/${made.dossier.slug}/acties?partner=${partner}`)
    return (body.results as { nummer: number }[]).map(({ nummer }) => nummer)
  }
  expect(await numbers('politie')).toEqual([4])
  expect(await numbers(organisationId)).toEqual([4])
  expect(await numbers('Politie,LIEC')).toEqual([1, 2, 3, 4])
  expect(await numbers('niemand')).toEqual([])
  await align(db, alignment, personId, { type: 'release', reason: 'Toch niet.' })
  expect(await numbers('politie')).toEqual([])
})
