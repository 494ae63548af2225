import { afterAll, beforeAll, expect, test } from 'vitest'
import { loader as list } from '#app/routes/dossiers.$dossier.partners/route.tsx'
import {
  action as change,
  loader as one,
} from '#app/routes/dossiers.$dossier.partners_.$organisatie/route.tsx'
import {
  action as alter,
  loader as form,
} from '#app/routes/dossiers.$dossier.partners_.$organisatie_.wijzigen/route.tsx'
import { action as add } from '#app/routes/dossiers.$dossier.partners_.toevoegen/route.tsx'
import { addPartnerPage, partnerPage } from '#app/text/partners.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'
import type { Role } from '#workflows/roles.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
const context = () => createContext(database.db)

beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
})
afterAll(() => database.close())

type Refused = {
  data: { errors: Record<string, string>; values: Record<string, string> }
  init: ResponseInit
}
const base = () => `/dossiers/${dossier.slug}/partners`
const cookieFor = (role: Role) => signedIn(context(), cast[role].id)

async function submitNew(fields: Record<string, string>, role: Role = 'coordinator') {
  const request = post(`${base()}/toevoegen`, { intent: 'addOrganisation', ...fields }, await cookieFor(role))
  return answerOf(() => add({ request, params: { dossier: dossier.slug }, context: context() }))
}

async function submitFor(organisatie: string, fields: Record<string, string>, role: Role = 'coordinator') {
  const request = post(`${base()}/${organisatie}`, fields, await cookieFor(role))
  return answerOf(() =>
    change({ request, params: { dossier: dossier.slug, organisatie }, context: context() }),
  )
}

async function read(organisatie: string, role: Role = 'member') {
  const request = get(`${base()}/${organisatie}`, await cookieFor(role))
  return answerOf(() => one({ request, params: { dossier: dossier.slug, organisatie }, context: context() }))
}

const ccv = {
  name: 'Centrum voor Criminaliteitspreventie en Veiligheid',
  shortName: 'CCV',
  kind: 'knowledge',
}

test('a partner is added once, with the people who answer for it, and they can stop', async () => {
  const added = (await submitNew(ccv)) as Response
  expect(added.status).toBe(303)
  const id = added.headers.get('Location')?.match(/partners\/([^?]+)/)?.[1] ?? ''
  const again = (await submitNew({ ...ccv, name: 'Een andere naam' })) as Refused
  expect([again.init.status, again.data.errors]).toEqual([400, { shortName: addPartnerPage.taken }])
  expect(again.data.values).toMatchObject({ name: 'Een andere naam', shortName: 'CCV' })

  const contact = {
    intent: 'addContact',
    email: 'Jo@CCV.example',
    name: 'Jo Smit',
    functionTitle: 'adviseur',
  }
  expect(((await submitFor(id, contact)) as Response).status).toBe(303)
  const twice = (await submitFor(id, contact)) as Refused
  expect(twice.data.errors).toEqual({ email: partnerPage.problems.alreadyContact })
  const page = (await read(id)) as { contacts: { personId: string; name: string; email: string }[] }
  expect(page.contacts).toMatchObject([{ name: 'Jo Smit', email: 'jo@ccv.example' }])

  const personId = page.contacts[0]?.personId ?? ''
  expect(((await submitFor(id, { intent: 'endContact', personId })) as Response).status).toBe(303)
  expect(await read(id)).toMatchObject({ contacts: [] })
  const types = await database.db
    .selectFrom('events')
    .select('type')
    .where('subject', '=', 'organisation')
    .orderBy('seq')
    .execute()
  expect(types.map(({ type }) => type)).toEqual(['addOrganisation', 'addContact', 'endContact'])
})

test('what a partner is called is changed by one of two who try at once; the other keeps what was typed', async () => {
  const added = (await submitNew({ ...ccv, name: 'Bureau', shortName: 'Bur' })) as Response
  const organisatie = added.headers.get('Location')?.match(/partners\/([^?]+)/)?.[1] ?? ''
  const params = { dossier: dossier.slug, organisatie }
  const path = `${base()}/${organisatie}/wijzigen`
  const cookie = await cookieFor('coordinator')
  const { values, seen } = await form({ request: get(path, cookie), params, context: context() })
  expect(values).toEqual({
    name: 'Bureau',
    shortName: 'Bur',
    kind: 'knowledge',
    tooiUri: '',
    emailDomain: '',
  })
  const save = (fields: Record<string, string>, by = cookie) => {
    const sent = { intent: 'changeOrganisation', ...(values as Record<string, string>), seen, ...fields }
    return answerOf(() => alter({ request: post(path, sent, by), params, context: context() }))
  }
  expect(((await save({ name: 'X' }, await cookieFor('chair'))) as Response).status).toBe(404)
  const taken = (await save({ shortName: 'CCV' })) as Refused
  expect([taken.init.status, taken.data.errors]).toEqual([400, { shortName: addPartnerPage.taken }])
  expect(((await save({ name: 'Bureau Regioburgemeesters' })) as Response).status).toBe(303)
  const late = (await save({ emailDomain: 'bureau.example' })) as Refused
  expect([late.init.status, late.data.values.emailDomain]).toEqual([409, 'bureau.example'])
  expect(late.data).toMatchObject({ meanwhile: { who: `coordinator ${dossier.slug}` } })
  const now = await form({ request: get(path, cookie), params, context: context() })
  expect(now.values).toMatchObject({ name: 'Bureau Regioburgemeesters', emailDomain: '' })
  const again = await save({ name: String(now.values.name), emailDomain: 'bureau.example', seen: now.seen })
  expect((again as Response).status).toBe(303)
  const stands = await database.db
    .selectFrom('organisations')
    .selectAll()
    .where('id', '=', organisatie)
    .execute()
  expect(stands).toMatchObject([{ name: 'Bureau Regioburgemeesters', email_domain: 'bureau.example' }])
})

test('every field that is wrong is named at once, and nothing is added', async () => {
  const refused = (await submitNew({
    tooiUri: 'https://example.org/',
    emailDomain: 'geen domein',
  })) as Refused
  expect(refused.init.status).toBe(400)
  expect(Object.keys(refused.data.errors).sort()).toEqual([
    'emailDomain',
    'kind',
    'name',
    'shortName',
    'tooiUri',
  ])
})

test('only the coordinator changes partners, and only those of the own dossier exist', async () => {
  expect(((await submitNew({ ...ccv, shortName: 'X', name: 'X' }, 'chair')) as Response).status).toBe(404)
  const elsewhere = await createCast(database.db)
  const { id } = await database.db
    .insertInto('organisations')
    .values({
      dossier_id: elsewhere.dossier.id,
      name: 'Y',
      short_name: 'Y',
      kind: 'other',
      tooi_uri: null,
      email_domain: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect(((await read(id)) as Response).status).toBe(404)
  expect(((await read('onzin')) as Response).status).toBe(404)
  const request = get(base(), await cookieFor('board'))
  const shown = (await answerOf(() =>
    list({ request, params: { dossier: dossier.slug }, context: context() }),
  )) as {
    organisations: { shortName: string }[]
  }
  expect(shown.organisations.map(({ shortName }) => shortName)).toEqual(['Bur', 'CCV'])
})
