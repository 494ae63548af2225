import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Done } from '#app/routes/dossiers.$dossier.acties.$nummer/done.tsx'
import { PlanPanel } from '#app/routes/dossiers.$dossier.acties.$nummer/plan-panel.tsx'
import { ProcessPanel } from '#app/routes/dossiers.$dossier.acties.$nummer/process-panel.tsx'
import { QuotePanel } from '#app/routes/dossiers.$dossier.acties.$nummer/quote-panel.tsx'
import { StepsPanel } from '#app/routes/dossiers.$dossier.acties.$nummer/steps-panel.tsx'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createOrganisation, putPartner } from '#tests/factories/partners.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openActionPages } from './action-pages.ts'
import { countQueries } from './count-queries.ts'

let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
})
afterAll(() => database.close())

const team = () => ({ coordinatorId: cast.cast.coordinator.id, ownerId: cast.cast.member.id })
const wordsOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page of an action', () => {
  it('shows the recommendation verbatim, with the way to its place in the report', async () => {
    const action = await createAction(database.db, cast.dossier.id)
    const pages = openActionPages(database.db, cast.dossier.slug, action.number)
    const html = renderToStaticMarkup(<QuotePanel {...(await (await pages.as(cast.cast.board.id)).page())} />)
    expect(html).toContain('<blockquote>Delen van best practices;</blockquote>')
    const place = `rapport?aanbeveling=${action.number}#aanbeveling-${action.number}`
    expect(html).toContain(`href="/dossiers/${cast.dossier.slug}/${place}"`)
  })

  it('offers each their own steps, says what is missing, and whose turn it is', async () => {
    const action = await createAction(database.db, cast.dossier.id)
    await startAction(database.db, action.id, team())
    const pages = openActionPages(database.db, cast.dossier.slug, action.number)
    const seenBy = async (role: 'member' | 'chair' | 'adviser') =>
      wordsOf(<StepsPanel {...(await (await pages.as(cast.cast[role].id)).page())} />)
    const member = await seenBy('member')
    expect(member).toContain('Bewijsstuk toevoegen')
    expect(member).toContain(
      'Opleveren Kan nog niet: mijlpaal 1 is nog niet klaar; er is nog geen bewijsstuk .',
    )
    expect(member).not.toContain('Aan zet')
    const chair = await seenBy('chair')
    expect(chair).toContain('Laten vervallen')
    expect(chair).not.toContain('Opleveren Kan nog niet')
    expect(await seenBy('adviser')).toContain(
      `Er is nu geen stap voor u. Aan zet: trekker ${cast.cast.member.name} (Opleveren;`,
    )
  })

  it('says which step brought it where it stands, above the words that were given', async () => {
    const { db } = database
    const action = await createAction(db, cast.dossier.id)
    const { coordinator, member, board } = cast.cast
    await act(db, action.id, coordinator.id, { type: 'assign', ownerId: member.id, certainty: 'notAgreed' })
    const pages = openActionPages(db, cast.dossier.slug, action.number)
    const where = async () => wordsOf(<ProcessPanel {...(await (await pages.as(member.id)).page())} />)
    await act(db, action.id, member.id, { type: 'requestDecision', question: 'Mag het?' })
    expect(await where()).toContain('Vraag aan het bestuur')
    await act(db, action.id, board.id, { type: 'decide', decision: 'Nee, niet zonder raad.' })
    expect(await where()).toContain('Besluit van het bestuur')
    await act(db, action.id, member.id, { type: 'block', reason: 'Wacht', unblocker: 'RIEC' })
    await act(db, action.id, member.id, { type: 'unblock', reason: 'Antwoord is er.' })
    expect(await where()).toContain('Hoe de blokkade is opgelost')
  })

  it('says with which partners the plan lies, right after it was put to them', async () => {
    const { db } = database
    const action = await createAction(db, cast.dossier.id)
    await startAction(db, action.id, team())
    for (const short_name of ['LIEC', 'CCV', 'BZK']) {
      const { id: organisationId } = await createOrganisation(db, cast.dossier.id, { short_name })
      const on = { actionId: action.id, personId: cast.cast.coordinator.id, organisationId }
      await putPartner(db, on, short_name === 'CCV' ? 'informed' : 'decides')
    }
    const page = await openActionPages(db, cast.dossier.slug, action.number).as(cast.cast.member.id)
    expect(wordsOf(<Done {...(await page.page('?gedaan=submitPlan'))} />)).toContain(
      'Het plan ligt nu bij BZK en LIEC.',
    )
  })

  it('shows the difference between any two versions of the plan', async () => {
    const action = await createAction(database.db, cast.dossier.id)
    await startAction(database.db, action.id, team())
    for (const plan of ['Eerst dit, dan iets anders.', 'Alles tegelijk.'])
      await act(database.db, action.id, team().ownerId, { type: 'savePlan', plan })
    const member = await openActionPages(database.db, cast.dossier.slug, action.number).as(team().ownerId)
    const html = renderToStaticMarkup(<PlanPanel {...(await member.page('?van=2&naar=1'))} />)
    expect(html).toContain('Verschil tussen versie 1 en versie 2')
    expect(html).toMatch(/<del>.*dat.*<\/del>/)
    for (const odd of ['?van=1', '?van=1&naar=9', '?van=x&naar=1', '?van=2&naar=2'])
      expect((await member.page(odd)).plan.compare).toEqual([])
  })

  it('asks the same number of queries with little and with much on it: at most 17', async () => {
    const bare = await createAction(database.db, cast.dossier.id)
    const full = await createAction(database.db, cast.dossier.id)
    await startAction(database.db, full.id, team())
    for (let n = 1; n <= 12; n += 1) {
      const person = team().ownerId
      await act(database.db, full.id, person, { type: 'savePlan', plan: `Plan ${n}` })
      await act(database.db, full.id, person, {
        type: 'addMilestone',
        title: `M${n}`,
        certainty: 'notAgreed',
      })
      await act(database.db, full.id, person, { type: 'addLink', title: `L${n}`, url: 'https://vng.nl/' })
      await act(database.db, full.id, person, { type: 'reportProgress', health: 'onTrack', report: `V${n}` })
    }
    const counts = []
    for (const { number } of [bare, full]) {
      const counted = countQueries(database.db)
      const member = await openActionPages(counted.db, cast.dossier.slug, number).as(team().ownerId)
      const before = counted.count()
      await member.page('?van=1&naar=2&geschiedenis=alles')
      counts.push(counted.count() - before)
    }
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(17)
  })
})
