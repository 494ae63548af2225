import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actionDetailSchema,
  actionSchema,
  dossierDetailSchema,
  dossierSchema,
  eventSchema,
  pageSchema,
  recommendationSchema,
} from '#app/http/api/schemas.ts'
import { createActionRows } from '#tests/factories/action-rows.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { ROLES, type Role } from '#workflows/roles.ts'
import { clientFor } from './api-client.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let running: { id: string; number: number }
beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db, { title: 'Aanpak' }))
  await createAction(database.db, dossier.id, { term: 'medium' })
  running = await createAction(database.db, dossier.id, { title: 'Lobby voor gegevensdeling' })
  await startAction(database.db, running.id, { coordinatorId: cast.coordinator.id, ownerId: cast.member.id })
})
afterAll(() => database.close())

const as = (role: Role) => clientFor(database.db, cast[role].id)
const results = (body: Record<string, unknown>) => body.results as Record<string, unknown>[]

describe('what each role can read', () => {
  it.each(ROLES)('%s', async (role) => {
    const client = await as(role)
    const seen = role === 'partner' ? 404 : 200
    const paths = ['', '/aanbevelingen', '/acties'].map((path) => `/dossiers/${dossier.slug}${path}`)
    for (const path of [...paths, `/acties/${running.id}`, `/acties/${running.id}/gebeurtenissen`])
      expect([path, (await client.get(path)).status]).toEqual([path, seen])
    expect((await client.get('/dossiers')).body.count).toBe(role === 'partner' ? 0 : 1)
  })

  it('nothing for who has no role', async () => {
    const client = await clientFor(database.db, (await createPerson(database.db)).id)
    expect((await client.get('/dossiers')).body).toMatchObject({ count: 0, results: [] })
    for (const path of [`/dossiers/${dossier.slug}`, `/acties/${running.id}`])
      expect((await client.get(path)).status).toBe(404)
  })
})

describe('the answers', () => {
  it('are what the document says', async () => {
    const client = await as('chair')
    const base = `/dossiers/${dossier.slug}`
    const strict = (schema: { parse(value: unknown): unknown }, value: unknown) =>
      expect(schema.parse(value)).toEqual(value)
    strict(pageSchema(dossierSchema), (await client.get('/dossiers')).body)
    strict(dossierDetailSchema, (await client.get(base)).body)
    strict(pageSchema(recommendationSchema), (await client.get(`${base}/aanbevelingen`)).body)
    strict(pageSchema(actionSchema), (await client.get(`${base}/acties`)).body)
    strict(actionDetailSchema, (await client.get(`/acties/${running.id}`)).body)
    strict(pageSchema(eventSchema), (await client.get(`/acties/${running.id}/gebeurtenissen`)).body)
  })

  it('give an action in words and in names, with the address of the whole', async () => {
    const client = await as('board')
    const { body } = await client.get(`/dossiers/${dossier.slug}/acties?status=inProgress`)
    expect(results(body)).toMatchObject([
      {
        url: `http://127.0.0.1:3000/api/v1/acties/${running.id}`,
        nummer: running.number,
        status: 'inProgress',
        statusLabel: 'In uitvoering',
        trekker: { id: cast.member.id, naam: cast.member.name },
        zekerheid: 'aim',
        streefdatum: '2027-03-01',
        mijlpalen: { aantal: 1, open: [1] },
      },
    ])
  })

  it('give the recommendation with its actions, verbatim', async () => {
    const { body } = await (await as('adviser')).get(`/dossiers/${dossier.slug}/aanbevelingen`)
    expect(results(body)[1]).toMatchObject({ tekst: 'Lobby voor gegevensdeling;', acties: [running.number] })
  })

  it('give the log, newest first, with what people wrote until it is erased', async () => {
    const action = await createAction(database.db, dossier.id)
    await act(database.db, action.id, cast.chair.id, { type: 'withdraw', reason: 'Gaat niet door' })
    const client = await as('board')
    const path = `/acties/${action.id}/gebeurtenissen`
    const [first] = results((await client.get(path)).body)
    expect(first).toMatchObject({
      type: 'withdraw',
      door: cast.chair.name,
      statusVoor: 'draft',
      statusNa: 'withdrawn',
      versie: 2,
      teksten: { reason: 'Gaat niet door' },
      zin: `${cast.chair.name} liet de actie vervallen.`,
    })
    expect(first?.gegevens).toEqual({ reason: expect.stringMatching(/^sha256:/) })
    await database.db.deleteFrom('event_texts').execute()
    expect(results((await client.get(path)).body)[0]).toMatchObject({ teksten: {} })
  })
})

describe('lists', () => {
  let many: { id: string; slug: string }
  let board: Awaited<ReturnType<typeof clientFor>>
  beforeAll(async () => {
    const created = await createCast(database.db)
    many = created.dossier
    board = await clientFor(database.db, created.cast.board.id)
    const owner_id = created.cast.member.id
    const sketches = Array.from({ length: 110 }, (_, i) => ({
      title: i % 2 ? `Lobby ${i + 1}` : `Training ${i + 1}`,
      term: i % 4 ? ('short' as const) : null,
      themes: i % 10 ? [] : ['Kennis, kunde'],
      ...(i % 3 ? {} : { owner_id, state: 'blocked' as const, health: 'stuck' as const }),
    }))
    await createActionRows(database.db, many.id, sketches)
  })
  const numbers = async (query: string) =>
    results((await board.get(`/dossiers/${many.slug}/acties?${query}`)).body).map(({ nummer }) => nummer)

  it('come in pages of fifty, with the addresses of the neighbours', async () => {
    const path = `/dossiers/${many.slug}/acties`
    const { body } = await board.get(`${path}?pagina=2&termijn=short&sorteer=-nummer`)
    expect(body.count).toBe(82)
    expect(results(body)).toHaveLength(32)
    expect(body.next).toBeNull()
    expect(body.previous).toBe(`http://127.0.0.1:3000/api/v1${path}?pagina=1&termijn=short&sorteer=-nummer`)
    const first = await board.get(String(body.previous).replace('http://127.0.0.1:3000/api/v1', ''))
    expect(String(first.body.next)).toContain('pagina=2')
  })

  it.each<[string, (number: number) => boolean]>([
    ['status=blocked', (n) => (n - 1) % 3 === 0],
    ['status=blocked&status=draft&zoek=lobby', (n) => n % 2 === 0],
    ['termijn=geen&gezondheid=stuck', (n) => (n - 1) % 12 === 0],
    ['trekker=geen&deelaspect=Kennis%2C+kunde', (n) => (n - 1) % 10 === 0 && (n - 1) % 3 !== 0],
    ['trekker=ik', () => false],
    ['partner=LIEC', () => false],
    ['stil=true', () => false],
    ['teLaat=true', () => false],
  ])('narrow by %s', async (query, fits) => {
    const expected = Array.from({ length: 110 }, (_, i) => i + 1).filter(fits)
    expect(await numbers(query)).toEqual(expected.slice(0, 50))
  })

  it('take as many questions for 110 as for 2', async () => {
    const counted = countQueries(database.db)
    const costOf = async (personId: string, slug: string) => {
      const client = await clientFor(counted.db, personId)
      const path = `/dossiers/${slug}/acties?sorteer=trekker`
      await client.get(path)
      const before = counted.count()
      await client.get(path)
      return counted.count() - before
    }
    const members = await database.db
      .selectFrom('memberships')
      .select('person_id')
      .where('dossier_id', '=', many.id)
      .where('role', '=', 'board')
      .executeTakeFirstOrThrow()
    expect(await costOf(members.person_id, many.slug)).toBe(await costOf(cast.board.id, dossier.slug))
  })

  it('end where they end', async () => {
    expect((await board.get(`/dossiers/${many.slug}/acties?pagina=4`)).status).toBe(404)
    expect((await board.get(`/dossiers/${many.slug}/acties?pagina=1&status=ready`)).body).toMatchObject({
      count: 0,
      results: [],
    })
  })

  it('say everything that is wrong with an address at once', async () => {
    const query = 'status=gereed&termijn=kort&pagina=0&teLaat=ja&trekker=jan&kleur=rood&sorteer=naam'
    const { status, body, headers } = await board.get(`/dossiers/${many.slug}/acties?${query}`)
    expect(status).toBe(400)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    const wrong = body.invalidParams as { name: string; code: string; reason: string }[]
    expect(Object.fromEntries(wrong.map(({ name, code }) => [name, code]))).toEqual({
      kleur: 'unknown',
      termijn: 'invalidChoice',
      status: 'invalidChoice',
      trekker: 'invalidOwner',
      teLaat: 'invalidFlag',
      sorteer: 'invalidChoice',
      pagina: 'invalidPage',
    })
    expect(wrong.find(({ name }) => name === 'termijn')?.reason).toBe('Kies uit: short, medium, long, geen.')
  })
})

describe('an action and its steps', () => {
  it('has its version as a strong ETag', async () => {
    const { body, headers } = await (await as('board')).get(`/acties/${running.id}`)
    expect(headers.get('ETag')).toBe(`"${body.versie}"`)
  })

  type Step = {
    type: string
    mogelijk: boolean
    belemmeringen: { code: string; uitleg: string; open?: number[] }[]
  }
  const stepsOf = async (role: Role, id = running.id) => {
    const { body } = await (await as(role)).get(`/acties/${id}`)
    return new Map((body.mogelijkeStappen as Step[]).map((step) => [step.type, step]))
  }

  it('names every step of the process once, and never one that happens by itself', async () => {
    const steps = await stepsOf('member')
    expect(steps.size).toBe(16)
    expect(steps.has('confirmAlignment')).toBe(false)
    expect(steps.has('reopenAlignment')).toBe(false)
  })

  it('tells the owner what is missing, from the guards', async () => {
    const steps = await stepsOf('member')
    expect(steps.get('block')).toMatchObject({ mogelijk: true, naarStatus: 'blocked', belemmeringen: [] })
    expect(steps.get('deliver')).toMatchObject({
      mogelijk: false,
      velden: [],
      belemmeringen: [
        { code: 'milestonesDone', uitleg: 'Mijlpaal 1 is nog niet klaar.', open: [1] },
        { code: 'evidence', uitleg: 'Er is nog geen bewijsstuk.' },
      ],
    })
    expect(steps.get('accept')).toMatchObject({
      mogelijk: false,
      naarStatus: null,
      belemmeringen: [{ code: 'notInState' }, { code: 'notPermitted' }],
    })
  })

  it('tells an adviser that no step is theirs', async () => {
    const steps = await stepsOf('adviser')
    expect([...steps.values()].some(({ mogelijk }) => mogelijk)).toBe(false)
    expect(steps.get('block')?.belemmeringen.map(({ code }) => code)).toEqual(['notPermitted'])
  })
})
