import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ActionTable } from '#app/routes/dossiers.$dossier.tabel/action-table.tsx'
import { FilterForm } from '#app/routes/dossiers.$dossier.tabel/filter-form.tsx'
import { type ActionSketch, createActionRows } from '#tests/factories/action-rows.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { Role } from '#workflows/roles.ts'
import { countQueries } from './count-queries.ts'
import { openTable } from './table-pages.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
  await createActionRows(database.db, dossier.id, sketches(120))
})
afterAll(() => database.close())

/** Every third one of the member and running, the fourth term none. */
function sketches(count: number): ActionSketch[] {
  const terms = ['short', 'medium', 'long', null] as const
  return Array.from({ length: count }, (_, i) => ({
    title: i % 2 ? `Lobby ${i + 1}` : `Training ${i + 1}`,
    term: terms[i % 4] ?? null,
    themes: i % 5 === 0 ? ['Kennis, kunde'] : [],
    ...(i % 3 === 0
      ? { owner_id: cast.member.id, state: 'inProgress' as const, target_on: '2026-01-01' }
      : {}),
  }))
}

const table = () => openTable(database.db, dossier.slug)
const statusOf = (answer: unknown) => (answer instanceof Response ? answer.status : 200)

describe('who sees the table', () => {
  it.each<[Role, number]>([
    ['coordinator', 200],
    ['chair', 200],
    ['member', 200],
    ['adviser', 200],
    ['board', 200],
    ['partner', 404],
  ])('%s: %i', async (role, status) => {
    const seen = await table().as(cast[role].id)
    expect(statusOf(await seen.open())).toBe(status)
    expect(statusOf(await seen.csv())).toBe(status)
  })

  it('does not exist for who is not in the dossier', async () => {
    const stranger = await table().as((await createPerson(database.db)).id)
    for (const ask of [stranger.open, stranger.csv, stranger.xlsx, stranger.bulk])
      expect(statusOf(await ask())).toBe(404)
  })
})

describe('the list', () => {
  it('is a page of fifty, and says how many there are', async () => {
    const seen = await table().as(cast.board.id)
    const { rows, total, pages } = await seen.page('?pagina=3')
    expect([rows.length, total, pages, rows[0]?.number]).toEqual([20, 120, 3, 101])
  })

  it('narrows, sorts and pages at once', async () => {
    const seen = await table().as(cast.member.id)
    const found = await seen.numbers('?trekker=ik&termijn=short&zoek=training&sorteer=-nummer')
    expect(found).toEqual([109, 97, 85, 73, 61, 49, 37, 25, 13, 1])
    expect(await seen.numbers('?teLaat=true&sorteer=nummer')).toHaveLength(40)
    expect(await seen.numbers('?deelaspect=Kennis%2C+kunde')).toHaveLength(24)
  })

  it('remembers an order no longer than until something happens', async () => {
    const created = await createCast(database.db)
    const ids = await createActionRows(database.db, created.dossier.id, [{ title: 'Een' }, { title: 'Twee' }])
    const seen = await openTable(database.db, created.dossier.slug).as(created.cast.chair.id)
    const search = '?status=draft&sorteer=trekker,-nummer'
    expect(await seen.numbers(search)).toEqual([2, 1])
    await act(database.db, ids[1]?.id ?? '', created.cast.chair.id, { type: 'withdraw', reason: 'Dubbel' })
    expect(await seen.numbers(search)).toEqual([1])
    await act(database.db, ids[1]?.id ?? '', created.cast.chair.id, { type: 'reopen', reason: 'Toch niet' })
    expect(await seen.numbers(search)).toEqual([2, 1])
  })

  it('shows the address without what goes without saying', async () => {
    const seen = await table().as(cast.board.id)
    const answer = await seen.open('?zoek=&status=blocked&status=ready&sorteer=&pagina=1&kolommen=titel')
    expect((answer as Response).headers.get('Location')).toBe(
      `${table().base}?status=blocked,ready&kolommen=titel`,
    )
  })

  it('says which part of an address it does not know', async () => {
    const seen = await table().as(cast.board.id)
    const { ignored, total } = await seen.page('?status=gereed&termijn=short')
    expect(ignored).toEqual(['status'])
    expect(total).toBe(30)
  })

  it('counts the whole of a group, also where a page holds a part of it', async () => {
    const seen = await table().as(cast.board.id)
    const html = renderToStaticMarkup(
      <ActionTable {...(await seen.page('?groepeer=trekker&sorteer=nummer'))} />,
    )
    expect(html.match(/<th[^>]*rowgroup[^>]*>[^<]*/g)?.map((head) => head.replace(/.*>/, ''))).toEqual([
      `${cast.member.name} · 40`,
      'Nog niemand · 80',
    ])
  })

  it('asks the database as often for 120 actions as for 3', async () => {
    const small = await createCast(database.db)
    await createActionRows(database.db, small.dossier.id, [{}, {}, {}])
    const asked = async (slug: string, personId: string) => {
      const counted = countQueries(database.db)
      const seen = await openTable(counted.db, slug).as(personId)
      const ask = () => seen.page('?groepeer=fase&sorteer=trekker')
      await ask()
      const before = counted.count()
      await ask()
      return counted.count() - before
    }
    const few = await asked(small.dossier.slug, small.cast.board.id)
    expect(await asked(dossier.slug, cast.board.id)).toBe(few)
    expect(few).toBeLessThanOrEqual(8)
  })

  it('answers 304 for a page that did not change', async () => {
    const seen = await table().as(cast.board.id)
    const { init } = (await seen.open()) as { init: { headers: Record<string, string> } }
    expect(init.headers.ETag).toMatch(/^W\//)
  })
})

describe('the table as it is shown', () => {
  const html = async (search = '', role: Role = 'coordinator') =>
    renderToStaticMarkup(<ActionTable {...(await (await table().as(cast[role].id)).page(search))} />)

  it('names its columns, and marks the first that sorts', async () => {
    const shown = await html('?kolommen=trekker,gewicht&sorteer=-gewicht,nummer')
    const heads = [...shown.matchAll(/<th scope="col"[^>]*>(?:<a[^>]*>)?(?:<span[^>]*>)?([^<]*)/g)]
    expect(heads.map(([, words]) => words)).toEqual(['Keuze', 'Nr.', 'Actie', 'Trekker', 'Gewicht'])
    expect(shown.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"'])
  })

  it('turns a sorted column round, and lets another take its place', async () => {
    const shown = await html('?sorteer=-titel')
    expect(shown).toContain(`href="${table().base}?sorteer=titel"`)
    expect(shown).toContain(`href="${table().base}?sorteer=streefdatum"`)
  })

  it('offers a choice of rows only to who can take a step', async () => {
    expect(await html('', 'board')).toContain('name="actie"')
    expect(await html('', 'adviser')).not.toContain('name="actie"')
  })

  it('chooses all rows of the page when asked', async () => {
    expect((await html('?selecteer=alles')).match(/checked=""/g)).toHaveLength(50)
  })

  it('keeps the filters that are set', async () => {
    const page = await (await table().as(cast.board.id)).page('?termijn=short,geen&zoek=lobby')
    const form = renderToStaticMarkup(<FilterForm {...page} />)
    expect(form).toContain('value="lobby"')
    expect(form.match(/name="termijn"[^>]*checked/g)).toHaveLength(2)
  })
})
