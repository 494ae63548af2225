import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PartnersPanel } from '#app/routes/dossiers.$dossier.acties.$nummer/partners-panel.tsx'
import { PlanVersions } from '#app/routes/dossiers.$dossier.acties.$nummer/plan-versions.tsx'
import { StepsPanel } from '#app/routes/dossiers.$dossier.acties.$nummer/steps-panel.tsx'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createOrganisation, putPartner, type TestOrganisation } from '#tests/factories/partners.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openActionPages, refusedOf, statusOf } from './action-pages.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createCast>>
let liec: TestOrganisation
let action: { id: string; number: number }

beforeAll(async () => {
  database = await createTestDatabase()
  made = await createCast(database.db)
  liec = await createOrganisation(database.db, made.dossier.id, { short_name: 'LIEC' })
  await createOrganisation(database.db, made.dossier.id, { short_name: 'CCV' })
})
afterAll(() => database.close())

/** An action with a plan of the member's, not yet laid before anyone. */
beforeEach(async () => {
  const { db } = database
  action = await createAction(db, made.dossier.id)
  const ownerId = made.cast.member.id
  await act(db, action.id, made.cast.coordinator.id, {
    ...({ type: 'assign', ownerId, certainty: 'aim', targetOn: '2027-03-01' } as const),
  })
  await act(db, action.id, ownerId, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
  await act(db, action.id, ownerId, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
})

const as = (role: keyof typeof made.cast) =>
  openActionPages(database.db, made.dossier.slug, action.number).as(made.cast[role].id)
const wordsOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const put = () =>
  putPartner(database.db, {
    ...{ actionId: action.id, personId: made.cast.coordinator.id, organisationId: liec.id },
  })
const submitPlan = () => act(database.db, action.id, made.cast.member.id, { type: 'submitPlan' })

describe('partners on the page of an action', () => {
  it('says how to begin, and to whom the form belongs', async () => {
    const seenBy = async (role: 'coordinator' | 'member') =>
      wordsOf(<PartnersPanel page={await (await as(role)).page()} />)
    expect(await seenBy('coordinator')).toContain('Partner op de actie zetten')
    const member = await seenBy('member')
    expect(member).toContain('De coördinator of de voorzitter zet partners op de actie.')
    expect(member).not.toContain('Partner op de actie zetten')
  })

  it('puts an organisation on the action, once', async () => {
    const coordinator = await as('coordinator')
    const fields = { organisationId: liec.id, involvement: 'decides', answerBy: '2099-01-01' }
    const form = await coordinator.fill('addPartner', fields)
    const answers = [
      await coordinator.postOnPage('addPartner', Object.fromEntries(form) as Record<string, string>),
      await coordinator.postOnPage('addPartner', Object.fromEntries(form) as Record<string, string>),
    ]
    expect(answers.map(statusOf)).toEqual([303, 303])
    expect((await coordinator.page()).partners).toHaveLength(1)
    const again = await coordinator.postOnPage('addPartner', fields)
    expect(statusOf(again)).toBe(400)
    expect(refusedOf(again).errors.organisationId).toBe('Deze organisatie staat al op deze actie.')
    const words = wordsOf(<PartnersPanel page={await coordinator.page()} />)
    expect(words).toContain('LIEC beslist mee Gepland nog niet voorgelegd')
  })

  it('names every field that is wrong, and keeps what was typed', async () => {
    const coordinator = await as('coordinator')
    const empty = await coordinator.postOnPage('addPartner')
    expect(statusOf(empty)).toBe(400)
    expect(Object.keys(refusedOf(empty).errors).sort()).toEqual(['answerBy', 'involvement', 'organisationId'])
    const fields = { organisationId: liec.id, involvement: 'decides', answerBy: '2020-01-01' }
    const late = await coordinator.postOnPage('addPartner', fields)
    expect(refusedOf(late)).toMatchObject({
      errors: { answerBy: 'Kies vandaag of een latere dag.' },
      values: fields,
    })
    const html = renderToStaticMarkup(
      <PartnersPanel page={await coordinator.page()} refused={refusedOf(late)} />,
    )
    expect(html).toContain('value="2020-01-01"')
    expect(html).toContain('<details class="more" open="">')
  })

  it('is refused for who may not steer, and does not exist for a partner', async () => {
    const fields = { organisationId: liec.id, involvement: 'informed' }
    const form = await (await as('coordinator')).fill('addPartner', fields)
    const sent = Object.fromEntries(form) as Record<string, string>
    for (const role of ['member', 'adviser', 'board'] as const)
      expect(statusOf(await (await as(role)).postOnPage('addPartner', sent))).toBe(403)
    const partner = await as('partner')
    await expect(partner.page()).rejects.toMatchObject({ status: 404 })
  })

  it('says in bold for whom the action waits, and since when', async () => {
    await put()
    await submitPlan()
    const page = await (await as('member')).page()
    expect(page.waitsFor).toEqual(['LIEC'])
    expect(page.partnerNames).toEqual({ [liec.id]: 'LIEC (sinds vandaag)' })
    const html = renderToStaticMarkup(<StepsPanel {...page} />)
    expect(html).toContain('wacht op <a href="#afstemming"><b>LIEC (sinds vandaag)</b></a>')
  })
})

describe('a new version of a plan', () => {
  const fieldsOf = async () => {
    const answer = await (await as('member')).step('savePlan')
    return (answer as { data: { fields: string[] } }).data.fields
  }

  it('asks what changes once the plan lies with a partner, not before', async () => {
    expect(await fieldsOf()).toEqual(['plan'])
    await put()
    expect(await fieldsOf()).toEqual(['plan'])
    await submitPlan()
    expect(await fieldsOf()).toEqual(['plan', 'change', 'changeReason'])
  })

  it('is not saved before that was said, and says in the list what it was', async () => {
    await put()
    await submitPlan()
    const member = await as('member')
    const unsaid = await member.post('savePlan', { plan: 'Eerst dit, daarna dat.' })
    expect(statusOf(unsaid)).toBe(400)
    expect(refusedOf(unsaid)).toMatchObject({
      errors: { change: 'Kies een van de mogelijkheden.' },
      values: { plan: 'Eerst dit, daarna dat.' },
    })
    const editorial = { plan: 'Eerst dit, daarna dat.', change: 'editorial' }
    const bare = await member.post('savePlan', editorial)
    expect(refusedOf(bare).errors).toEqual({ changeReason: 'Vul dit in.' })
    await member.submit('savePlan', { ...editorial, changeReason: 'Een woord' })
    await member.submit('savePlan', { plan: 'Iets anders.', change: 'material' })
    const page = await member.page()
    expect(page.plan.versions.map(({ change }) => change)).toEqual(['material', 'editorial', 'material'])
    const words = wordsOf(<PlanVersions {...page} />)
    expect(words).toContain('Redactioneel “Een woord”')
    expect(page.partners[0]).toMatchObject({ presented_version: 3 })
  })
})
