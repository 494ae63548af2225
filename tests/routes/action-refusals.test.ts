import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { answerOf } from '#tests/setup/requests.ts'
import { openActionPages, refusedOf, statusOf } from './action-pages.ts'

let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
})
afterAll(() => database.close())

/** A started action, owned by the member, with the pages of the one who is asked for. */
async function started() {
  const { dossier, cast: people } = cast
  const action = await createAction(database.db, dossier.id)
  await startAction(database.db, action.id, {
    coordinatorId: people.coordinator.id,
    ownerId: people.member.id,
  })
  const pages = openActionPages(database.db, dossier.slug, action.number)
  return { action, member: await pages.as(people.member.id), chair: await pages.as(people.chair.id) }
}

describe('a stale save', () => {
  it('changes nothing, says who changed what, and keeps what was typed', async () => {
    const { action, member } = await started()
    const form = await member.fill('savePlan', { plan: 'Mijn nieuwe tekst' })
    await act(database.db, action.id, cast.cast.coordinator.id, {
      type: 'savePlan',
      plan: 'Tekst van een ander',
    })
    const answer = await member.send('savePlan', form)
    expect(statusOf(answer)).toBe(409)
    const { changes, values } = refusedOf(answer)
    const { id: actor_id, name: actor_name } = cast.cast.coordinator
    expect(changes).toMatchObject([{ type: 'savePlan', actor_id, actor_name }])
    expect(values.plan).toBe('Mijn nieuwe tekst')
    expect((await member.page()).action.plan_version).toBe(2)
  })

  it('is applied anew with the version of now', async () => {
    const { action, member } = await started()
    const form = await member.fill('savePlan', { plan: 'Mijn nieuwe tekst' })
    await act(database.db, action.id, cast.cast.coordinator.id, {
      type: 'savePlan',
      plan: 'Tekst van een ander',
    })
    const { values } = refusedOf(await member.send('savePlan', form))
    await member.submit('savePlan', { plan: values.plan ?? '' })
    const { plan } = await member.page()
    expect(plan.texts).toEqual([{ number: 3, body: 'Mijn nieuwe tekst' }])
  })
})

describe('a form that is sent twice', () => {
  it('happens once', async () => {
    const { member } = await started()
    const form = await member.fill('addMilestone', { title: 'Nog een', certainty: 'notAgreed' })
    const answers = [await member.send('addMilestone', form), await member.send('addMilestone', form)]
    expect(answers.map(statusOf)).toEqual([303, 303])
    expect((await member.page()).milestones).toHaveLength(2)
  })

  it('with other content is refused', async () => {
    const { member } = await started()
    const nonce = randomUUID()
    await member.submit('addMilestone', { title: 'Eerste', certainty: 'notAgreed', nonce })
    const again = await member.post('addMilestone', { title: 'Tweede', certainty: 'notAgreed', nonce })
    expect(statusOf(again)).toBe(409)
    expect(refusedOf(again).errors.form).toContain('al verstuurd')
  })
})

describe('a step that cannot be taken', () => {
  it('says which gates are unmet', async () => {
    const { member } = await started()
    const answer = await member.postOnPage('deliver')
    expect(statusOf(answer)).toBe(409)
    expect(refusedOf(answer).errors.form).toBe(
      'Kan nog niet: mijlpaal 1 is nog niet klaar; er is nog geen bewijsstuk.',
    )
  })

  it('says that the state does not know it', async () => {
    const { chair } = await started()
    const answer = await chair.postOnPage('accept')
    expect(statusOf(answer)).toBe(409)
    expect(refusedOf(answer).errors.form).toContain('‘In uitvoering’')
  })

  it('its page tells the same before anything is sent', async () => {
    const { member, chair } = await started()
    expect(
      [await member.step('deliver'), await chair.step('accept'), await member.step('accept')].map(statusOf),
    ).toEqual([409, 409, 403])
  })
})

describe('a form that is not right', () => {
  it('gets all errors at once, each at its field, with what was typed', async () => {
    const { dossier, cast: people } = cast
    const { number } = await createAction(database.db, dossier.id)
    const coordinator = await openActionPages(database.db, dossier.slug, number).as(people.coordinator.id)
    const answer = await coordinator.post('assign', { ownerId: '', certainty: 'fixed', dependsOn: 'iets' })
    expect(statusOf(answer)).toBe(400)
    const { errors, values } = refusedOf(answer)
    expect(Object.keys(errors).sort()).toEqual(['ownerId', 'targetOn'])
    expect(values).toMatchObject({ certainty: 'fixed', dependsOn: 'iets' })
  })

  it('names a person who cannot own an action', async () => {
    const { dossier, cast: people } = cast
    const { number } = await createAction(database.db, dossier.id)
    const coordinator = await openActionPages(database.db, dossier.slug, number).as(people.coordinator.id)
    const answer = await coordinator.post('assign', { ownerId: people.adviser.id, certainty: 'notAgreed' })
    expect(statusOf(answer)).toBe(400)
    expect(Object.keys(refusedOf(answer).errors)).toEqual(['ownerId'])
  })

  it.each([
    ['an unknown intent', { intent: 'explode' }],
    ['no intent', { intent: '' }],
  ])('%s is a 400', async (_, fields) => {
    const { member } = await started()
    expect(statusOf(await member.postOnPage('start', fields))).toBe(400)
  })

  it.each([
    ['a version that is no number', { version: 'nieuw' }],
    ['a nonce that is too short', { nonce: 'x' }],
  ])('%s is a 400', async (_, fields) => {
    const { member } = await started()
    expect(
      statusOf(await member.post('addMilestone', { title: 'x', certainty: 'notAgreed', ...fields })),
    ).toBe(400)
  })
})

describe('what is not there', () => {
  it.each(['999', '0', '-1', '1.5', 'A1', '1e3', '99999999999999999999'])(
    'action %s is a 404',
    async (number) => {
      const { dossier, cast: people } = cast
      const pages = await openActionPages(database.db, dossier.slug, number).as(people.member.id)
      expect(statusOf(await answerOf(() => pages.page()))).toBe(404)
      expect(statusOf(await pages.step('start'))).toBe(404)
    },
  )

  it.each(['', '?milestone=9', '?milestone=x', '?evidence=1'])(
    'a step about nothing (%s) is a 404',
    async (search) => {
      const { member } = await started()
      const type = search.includes('evidence') ? 'removeEvidence' : 'waiveMilestone'
      expect(statusOf(await member.step(type, search))).toBe(404)
    },
  )

  it('an unknown step is a 404', async () => {
    const { member } = await started()
    expect(statusOf(await member.step('toString'))).toBe(404)
  })

  it('for who is no member, a partner, or not signed in, nothing is there', async () => {
    const { action } = await started()
    const stranger = await createPerson(database.db)
    const pages = openActionPages(database.db, cast.dossier.slug, action.number)
    for (const id of [stranger.id, cast.cast.partner.id]) {
      const person = await pages.as(id)
      expect(statusOf(await answerOf(() => person.page()))).toBe(404)
      expect(statusOf(await person.step('start'))).toBe(404)
    }
  })
})

describe('where a step leads back to', () => {
  it('is the page that it was asked from, if that is ours', async () => {
    const { member } = await started()
    const send = async (search: string) => {
      const form = await member.fill('block', { reason: 'x', unblocker: 'BZK' })
      const answer = await member.send('block', form, search)
      await member.submit('unblock', { reason: 'y' })
      return answer instanceof Response ? answer.headers.get('Location') : undefined
    }
    expect(await send('?terug=%2Fdossiers%2Fx%2Fbord%3Ftermijn%3Dshort')).toBe(
      '/dossiers/x/bord?termijn=short',
    )
    expect(await send('?terug=https%3A%2F%2Felders.example')).toContain('?gedaan=block')
    expect(await send('?terug=%2F%2Felders.example')).toContain('?gedaan=block')
  })
})
