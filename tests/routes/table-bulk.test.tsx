import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ActionTable } from '#app/routes/dossiers.$dossier.tabel/action-table.tsx'
import { BulkBar } from '#app/routes/dossiers.$dossier.tabel/bulk-bar.tsx'
import { ChoiceErrors } from '#app/routes/dossiers.$dossier.tabel/choice-errors.tsx'
import type { TablePage } from '#app/routes/dossiers.$dossier.tabel/table-page.server.ts'
import { BulkForm } from '#app/routes/dossiers.$dossier.tabel_.stappen/bulk-form.tsx'
import type { BulkPageData } from '#app/routes/dossiers.$dossier.tabel_.stappen/bulk-page.server.ts'
import type { BulkAnswer } from '#app/routes/dossiers.$dossier.tabel_.stappen/perform.server.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { Role } from '#workflows/roles.ts'
import { statusOf } from './action-pages.ts'
import { dataOf, openTable } from './table-pages.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let draft: { id: string; number: number; version: number }
let running: typeof draft
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  ;({ dossier, cast } = await createCast(database.db))
  draft = await createAction(database.db, dossier.id)
  running = await createAction(database.db, dossier.id)
  const people = { coordinatorId: cast.coordinator.id, ownerId: cast.member.id }
  running.version = (await startAction(database.db, running.id, people)).version
})

const as = (role: Role) => openTable(database.db, dossier.slug).as(cast[role].id)
const chosen = (...actions: (typeof draft)[]) => actions.map(({ number, version }) => `${number}.${version}`)
const perform = async (role: Role, fields: Record<string, string | string[]>) =>
  dataOf<BulkAnswer>(await (await as(role)).perform({ nonce: randomUUID(), ...fields }))
const stateOf = async ({ id }: { id: string }) =>
  await database.db
    .selectFrom('actions')
    .select(['state', 'version', 'state_note'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const block = { intent: 'block', reason: 'Wacht op de minister', unblocker: 'BZK' }

describe('before a step for many', () => {
  const rowsFor = async (role: Role, stap: string) => {
    const search = new URLSearchParams({ stap })
    for (const actie of chosen(draft, running)) search.append('actie', actie)
    return (await (await as(role)).bulk(`?${search}`)) as BulkPageData
  }

  it('says of each action whether it can, and if not why', async () => {
    const { rows } = await rowsFor('member', 'deliver')
    expect(rows.map(({ standing }) => standing)).toEqual([
      { can: 'notYours' },
      { can: 'no', unmet: [{ gate: 'milestonesDone', open: [1] }, { gate: 'evidence' }] },
    ])
    const seen = await rowsFor('coordinator', 'block')
    expect(seen.rows.map(({ standing }) => standing.can)).toEqual(['notInState', 'yes'])
  })

  it.each([['accept'], ['confirmAlignment'], ['savePlan'], ['onzin'], ['']])(
    'knows no step %j for a coordinator, and goes back to the table with what was chosen',
    async (stap) => {
      const search = new URLSearchParams({ stap, terug: 'zoek=a&pagina=2' })
      for (const actie of chosen(draft, running)) search.append('actie', actie)
      const answer = await (await as('coordinator')).bulk(`?${search}`)
      const back = `?zoek=a&pagina=2&ontbreekt=stap&gekozen=${draft.number},${running.number}`
      expect(answer).toMatchObject({ status: 302 })
      expect((answer as Response).headers.get('Location')).toBe(`/dossiers/${dossier.slug}/tabel${back}`)
    },
  )

  it('asks for actions when none was chosen, and keeps the step', async () => {
    const answer = await (await as('coordinator')).bulk('?stap=block&actie=999.1')
    expect((answer as Response).headers.get('Location')).toMatch(/\?ontbreekt=acties&stap=block&gekozen=999$/)
  })

  it('says at the field what was not chosen, with the rows still chosen', async () => {
    const answer = await (await as('coordinator')).open(`?ontbreekt=stap,acties&gekozen=${running.number}`)
    expect(statusOf(answer)).toBe(400)
    const page = dataOf<TablePage>(answer)
    const html = renderToStaticMarkup(
      <>
        <ChoiceErrors {...page} />
        <ActionTable {...page} />
        <BulkBar {...page} />
      </>,
    )
    expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([
      expect.stringContaining(`value="${running.number}.${running.version}"`),
    ])
    expect(html).toContain('<a href="#stap">Met de gekozen acties: Kies een stap.</a>')
    expect(html).toMatch(/<select id="stap"[^>]*aria-describedby="stap-fout"/)
    expect(html).toContain(`<a href="#kies-${draft.number}">Keuze: Kies een of meer acties.</a>`)
    expect(html).toContain(`id="kies-${draft.number}"`)
  })

  it('says on the button how many of the chosen can take the step, and has none when none can', async () => {
    const formOf = async (stap: string) => {
      const search = new URLSearchParams({ stap })
      for (const actie of chosen(draft, running)) search.append('actie', actie)
      const page = (await (await as('coordinator')).bulk(`?${search}`)) as BulkPageData
      return renderToStaticMarkup(<BulkForm page={page} rows={page.rows} />)
    }
    expect(await formOf('block')).toContain('>Blokkade melden voor 1 actie</button>')
    const none = await formOf('unblock')
    expect(none).not.toContain('<button')
    expect(none).toContain('Geen van de gekozen acties kan deze stap nu zetten')
  })
})

describe('a step for many', () => {
  it('happens where it can, and says per action what did not and why', async () => {
    const answer = await perform('coordinator', { ...block, actie: chosen(draft, running) })
    expect(answer.status).toBe(200)
    expect(answer.results).toEqual([
      {
        number: draft.number,
        ok: false,
        reason: 'Deze stap past niet bij de status ‘Concept’.',
        again: false,
        changes: [],
      },
      { number: running.number, ok: true, state: 'blocked' },
    ])
    expect(await stateOf(running)).toMatchObject({ state: 'blocked', state_note: 'Wacht op de minister' })
    expect((await stateOf(draft)).version).toBe(1)
  })

  it('names the gates that are not met', async () => {
    const answer = await perform('member', { intent: 'deliver', actie: chosen(running) })
    expect(answer.status).toBe(409)
    expect(answer.results).toMatchObject([
      { ok: false, reason: 'Kan nog niet: mijlpaal 1 is nog niet klaar; er is nog geen bewijsstuk.' },
    ])
  })

  it('tells who changed what meanwhile, keeps what was typed, and applies it anew at the new version', async () => {
    const again = await createAction(database.db, dossier.id)
    const changed = { type: 'describe' as const, title: 'Anders', weight: 2 }
    await act(database.db, again.id, cast.chair.id, changed)
    const withdraw = { intent: 'withdraw', reason: 'Gaat niet door' }
    const answer = await perform('coordinator', { ...withdraw, actie: chosen(again, draft) })
    expect(answer.values.reason).toBe('Gaat niet door')
    expect(answer.results).toMatchObject([
      { number: draft.number, ok: true, state: 'withdrawn' },
      {
        number: again.number,
        ok: false,
        again: true,
        changes: [{ type: 'describe', actor_name: cast.chair.name }],
      },
    ])
    const retry = await perform('coordinator', { ...withdraw, actie: chosen({ ...again, version: 2 }) })
    expect(retry.results).toMatchObject([{ ok: true, state: 'withdrawn' }])
  })

  it('does nothing twice when the form is sent twice', async () => {
    const fields = { ...block, nonce: randomUUID(), actie: chosen(running) }
    await perform('coordinator', fields)
    const after = await stateOf(running)
    expect((await perform('coordinator', fields)).results).toMatchObject([{ ok: true, state: 'blocked' }])
    expect(await stateOf(running)).toEqual(after)
  })

  it('says everything that is wrong in the form before it does anything', async () => {
    const answer = await perform('coordinator', { intent: 'block', reason: ' ', actie: chosen(running) })
    expect(answer).toMatchObject({ status: 400, seen: [{ number: running.number }] })
    expect(Object.keys(answer.errors ?? {})).toEqual(['reason', 'unblocker'])
    expect((await stateOf(running)).state).toBe('inProgress')
  })

  it('gives many actions an owner and a date at once', async () => {
    const other = await createAction(database.db, dossier.id)
    const assign = { intent: 'assign', ownerId: cast.chair.id, certainty: 'aim', targetOn: '2027-05-01' }
    const answer = await perform('coordinator', { ...assign, actie: chosen(draft, other) })
    expect(answer.results?.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('leaves actions of another dossier alone, and asks for the permission of each step', async () => {
    const adviser = await perform('adviser', { ...block, actie: chosen(running) })
    expect(adviser.results).toMatchObject([{ ok: false }])
    const away = await createCast(database.db)
    const elsewhere = openTable(database.db, away.dossier.slug)
    const stranger = await elsewhere.as(away.cast.coordinator.id)
    const fields = { nonce: randomUUID(), ...block, actie: chosen(running) }
    expect(dataOf<BulkAnswer>(await stranger.perform(fields)).results).toEqual([])
    expect((await stateOf(running)).state).toBe('inProgress')
  })

  it.each([
    [{ intent: 'onzin', actie: '1.1' }],
    [{ ...block, actie: [] }],
    [{ ...block, actie: 'x' }],
    [{ ...block, actie: '1.1', nonce: 'kort' }],
  ])('refuses %j', async (fields) => {
    expect(await perform('coordinator', fields)).toMatchObject({
      status: 400,
      errors: { form: expect.any(String) },
    })
  })
})
