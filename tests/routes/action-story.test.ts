import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openActionPages } from './action-pages.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('the story of an action, by plain forms', () => {
  it('goes from concept to accepted, each step by whose it is', async () => {
    const { db } = database
    const { dossier, cast } = await createCast(db)
    const { number } = await createAction(db, dossier.id)
    const pages = openActionPages(db, dossier.slug, number)
    const coordinator = await pages.as(cast.coordinator.id)
    const member = await pages.as(cast.member.id)
    const chair = await pages.as(cast.chair.id)

    await coordinator.submit('assign', {
      ownerId: cast.member.id,
      certainty: 'fixed',
      targetOn: '2027-02-12',
    })
    await member.submit('savePlan', { plan: '## Doel\n\nEen leerkring.' })
    await member.submit('addMilestone', { title: 'Eerste leerkring', certainty: 'notAgreed' })
    await member.submit('submitPlan')
    await member.submit('start')
    await member.submit('reportProgress', { health: 'attention', report: 'De eerste leerkring is gepland.' })
    await member.submit('completeMilestone', { milestone: '1' })
    await member.submit('addLink', { title: 'Verslag', url: 'https://vng.nl/verslag' })
    await member.submit('deliver')
    await chair.submit('accept')

    const page = await member.page()
    expect(page.action).toMatchObject({ state: 'completed', health: 'attention', plan_version: 1 })
    expect(page.history.total).toBe(12)
  })
})
