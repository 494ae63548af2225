import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPartner } from '#app/services/alignments/add-partner.server.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createOrganisation, putPartner, type TestOrganisation } from '#tests/factories/partners.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let cast: Cast
let liec: TestOrganisation
let ccv: TestOrganisation
let actionId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const made = await createCast(database.db)
  cast = made.cast
  liec = await createOrganisation(database.db, made.dossier.id, { short_name: 'LIEC' })
  ccv = await createOrganisation(database.db, made.dossier.id, { short_name: 'CCV' })
  actionId = (await createAction(database.db, made.dossier.id)).id
})
afterAll(() => database.close())

const put = () =>
  putPartner(database.db, { actionId, personId: cast.coordinator.id, organisationId: liec.id }, 'decides')

describe('addPartner', () => {
  it('puts an organisation on an action once, with a day to answer by that lies ahead', async () => {
    await put()
    const personId = cast.coordinator.id
    const again = {
      actionId,
      personId,
      organisationId: liec.id,
      involvement: 'decides',
      answerBy: '2099-01-01',
    } as const
    expect(await addPartner(database.db, again)).toMatchObject({
      fields: [{ field: 'organisationId', problem: 'alreadyPartner' }],
    })
    expect(
      await addPartner(database.db, { ...again, organisationId: ccv.id, answerBy: '2020-01-01' }),
    ).toMatchObject({
      fields: [{ field: 'answerBy', problem: 'dateInPast' }],
    })
    expect(await addPartner(database.db, { ...again, personId: cast.member.id })).toMatchObject({
      problem: 'forbidden',
    })
    expect(await addPartner(database.db, { ...again, personId: liec.contact.id })).toMatchObject({
      problem: 'notFound',
    })
  })
})
