import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { Role } from '#workflows/roles.ts'
import { openTable } from './table-pages.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  ;({ dossier, cast } = await createCast(database.db))
})

const as = (role: Role) => openTable(database.db, dossier.slug).as(cast[role].id)
const viewsOf = async (role: Role) => (await (await as(role)).page()).savedViews
const save = async (role: Role, fields: Record<string, string>) =>
  (await as(role)).post({ intent: 'saveView', query: 'status=blocked', ...fields })
type Refused = {
  data: { errors: Record<string, string>; values: Record<string, string> }
  init: ResponseInit
}

describe('saved views', () => {
  it('keeps what the address asks, without the page, and shows it', async () => {
    const answer = await save('member', { name: 'Vast', query: 'pagina=3&status=blocked&onzin=1' })
    expect((answer as Response).headers.get('Location')).toBe(
      `/dossiers/${dossier.slug}/tabel?status=blocked`,
    )
    expect(await viewsOf('member')).toMatchObject([{ name: 'Vast', query: 'status=blocked', is_own: true }])
  })

  it('shows others only what is shared', async () => {
    await save('member', { name: 'Voor mij' })
    await save('member', { name: 'Voor ons', shared: 'on' })
    const shared = { name: 'Voor ons', is_own: false, person_name: cast.member.name }
    expect(await viewsOf('chair')).toMatchObject([shared])
    expect(await viewsOf('member')).toHaveLength(2)
  })

  it('changes name and sharing, and removes', async () => {
    await save('member', { name: 'Oud' })
    const [view] = await viewsOf('member')
    const id = view?.id ?? ''
    const table = await as('member')
    await table.post({ intent: 'changeView', id, name: 'Nieuw', shared: 'on' })
    expect(await viewsOf('member')).toMatchObject([{ name: 'Nieuw', is_shared: true }])
    await table.post({ intent: 'removeView', id })
    expect(await viewsOf('member')).toEqual([])
  })

  it('refuses a name that is taken, and keeps what was typed', async () => {
    await save('member', { name: 'Dubbel' })
    const answer = (await save('member', { name: 'Dubbel', shared: 'on' })) as unknown as Refused
    expect(answer.init.status).toBe(409)
    expect(answer.data.errors.name).toContain('al een weergave')
    expect(answer.data.values).toMatchObject({ name: 'Dubbel', shared: 'on' })
    expect(await save('chair', { name: 'Dubbel' })).toBeInstanceOf(Response)
  })

  it('keeps one view when the form is sent twice', async () => {
    await save('member', { name: 'Tweemaal' })
    expect(await save('member', { name: 'Tweemaal' })).toBeInstanceOf(Response)
    expect(await viewsOf('member')).toHaveLength(1)
  })

  it('refuses to give two views one name', async () => {
    await save('member', { name: 'Een' })
    await save('member', { name: 'Twee' })
    const [, two] = await viewsOf('member')
    const table = await as('member')
    const answer = await table.post({ intent: 'changeView', id: two?.id ?? '', name: 'Een' })
    expect((answer as unknown as Refused).init.status).toBe(409)
  })

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ name: 'Lang', query: 'x'.repeat(2001) }, 'query'],
    [{ name: 'Ander doel', intent: 'iets' }, 'intent'],
  ])('refuses %j', async (fields, field) => {
    const answer = (await save('member', fields)) as unknown as Refused
    expect(answer.init.status).toBe(400)
    expect(Object.keys(answer.data.errors)).toEqual([field])
    expect(await viewsOf('member')).toEqual([])
  })

  it('leaves the views of others alone', async () => {
    await save('member', { name: 'Van mij', shared: 'on' })
    const [view] = await viewsOf('member')
    const chair = await as('chair')
    for (const intent of ['changeView', 'removeView']) {
      const answer = await chair.post({ intent, id: view?.id ?? '', name: 'Gekaapt' })
      expect((answer as unknown as Refused).init.status).toBe(404)
    }
    expect(await viewsOf('member')).toMatchObject([{ name: 'Van mij' }])
  })
})
