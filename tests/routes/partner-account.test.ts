import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { align } from '#tests/factories/partners.ts'
import { createMember, createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { asPartner, contentOf, formSeen, laidWithPartners, whoAnswers } from './partner-pages.ts'

let database: TestDatabase
let laid: Awaited<ReturnType<typeof laidWithPartners>>
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  laid = await laidWithPartners(database.db)
})

const stateOf = async (id: string) =>
  (await database.db.selectFrom('alignments').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state

it('shows a contact exactly this action, and answers with conditions', async () => {
  const { db } = database
  const { alignmentId, liec, ccv } = laid
  const partner = await asPartner(db, liec.contact.id)
  const home = contentOf(await partner.home())
  expect(home.items).toMatchObject([{ id: alignmentId, section: 'toAnswer', state: 'invited' }])
  const opened = JSON.stringify(contentOf(await partner.open(alignmentId)))
  expect(opened).toContain('Eerst dit, dan dat.')
  expect(opened).not.toContain(ccv.short_name)
  expect(home.items).toMatchObject([{ presented_version: 1, answer_version: null }])
  const fields = { ...(await formSeen(db, alignmentId)), ...whoAnswers, intent: 'answer' }
  const given = {
    ...fields,
    answer: 'agreeWithConditions',
    condition1: 'Met evaluatie',
    condition3: 'Op tijd',
  }
  expect(contentOf(await partner.send(alignmentId, given))).toEqual({
    status: 303,
    location: `/afstemmingen/${alignmentId}?gedaan=agreeWithConditions`,
  })
  expect(await stateOf(alignmentId)).toBe('agreedWithConditions')
  expect(contentOf(await partner.open(alignmentId)).page).toMatchObject({
    conditions: [{ body: 'Met evaluatie' }, { body: 'Op tijd' }],
    standing: { respondent_name: 'Jan de Vries' },
  })
})

it('does not exist for the other partner, for members of the dossier, for strangers and for who left', async () => {
  const { db } = database
  const { alignmentId, liec, ccv, cast, dossier } = laid
  const partnerRole = await createMember(db, dossier.id, 'partner')
  const people = [ccv.contact, ...Object.values(cast), partnerRole, await createPerson(db)]
  const fields = { ...(await formSeen(db, alignmentId)), ...whoAnswers, intent: 'answer', answer: 'agree' }
  for (const { id } of people) {
    const page = await asPartner(db, id)
    expect(contentOf(await page.open(alignmentId)).status).toBe(404)
    expect(contentOf(await page.send(alignmentId, fields)).status).toBe(404)
  }
  await db
    .updateTable('contacts')
    .set({ is_active: false })
    .where('person_id', '=', liec.contact.id)
    .execute()
  expect(contentOf(await (await asPartner(db, liec.contact.id)).open(alignmentId)).status).toBe(404)
  expect(await stateOf(alignmentId)).toBe('invited')
})

it('refuses at the field, keeps what was typed, and throws no words away', async () => {
  const { db } = database
  const { alignmentId, liec } = laid
  const partner = await asPartner(db, liec.contact.id)
  const seen = await formSeen(db, alignmentId)
  const send = async (fields: Record<string, string>) =>
    contentOf(await partner.send(alignmentId, { ...seen, intent: 'answer', ...fields }))
  const empty = await send({})
  expect(empty.status).toBe(400)
  expect(Object.keys(empty.errors as object).toSorted()).toEqual(
    ['answer', 'capacity', 'respondentFunction', 'respondentName'].toSorted(),
  )
  expect(await send({ ...whoAnswers, answer: 'object' })).toMatchObject({ errors: { remark: 'Vul dit in.' } })
  expect(await send({ ...whoAnswers, answer: 'agreeWithConditions' })).toMatchObject({
    errors: { conditions: expect.any(String) },
  })
  const stray = await send({ ...whoAnswers, answer: 'agree', condition1: 'Mits' })
  expect(stray).toMatchObject({ errors: { conditions: expect.any(String) }, values: { condition1: 'Mits' } })
  expect(await stateOf(alignmentId)).toBe('invited')
})

it('tells of a plan that was replaced while they read, with the difference, and keeps what was typed', async () => {
  const { db } = database
  const { alignmentId, liec, savePlan } = laid
  const partner = await asPartner(db, liec.contact.id)
  const fields = { ...(await formSeen(db, alignmentId)), ...whoAnswers, intent: 'answer', answer: 'object' }
  await savePlan('Eerst dat, dan dit.')
  const refused = contentOf(await partner.send(alignmentId, { ...fields, remark: 'Te duur.' }))
  expect(refused).toMatchObject({
    status: 409,
    values: { remark: 'Te duur.' },
    readPlan: { number: 1, body: 'Eerst dit, dan dat.' },
  })
  expect(await stateOf(alignmentId)).toBe('invited')
  const forged = { ...fields, planHash: 'a'.repeat(64) }
  expect(contentOf(await partner.send(alignmentId, forged)).readPlan).toBeUndefined()
})

it('asks who answers after a colleague to choose to replace; both answers stay', async () => {
  const { db } = database
  const { alignmentId, liec, dossier } = laid
  const colleague = await createPerson(db)
  const contact = { dossier_id: dossier.id, organisation_id: liec.id, person_id: colleague.id }
  await db.insertInto('contacts').values(contact).execute()
  const [first, second] = [await asPartner(db, liec.contact.id), await asPartner(db, colleague.id)]
  const opened = await formSeen(db, alignmentId)
  const agree = { ...whoAnswers, intent: 'answer', answer: 'agree' }
  await first.send(alignmentId, { ...(await formSeen(db, alignmentId)), ...agree })
  const objection = { ...whoAnswers, intent: 'answer', answer: 'object', remark: 'Toch niet.' }
  expect(contentOf(await second.send(alignmentId, { ...opened, ...objection })).status).toBe(409)
  const again = { ...(await formSeen(db, alignmentId)), ...objection }
  expect(contentOf(await second.send(alignmentId, again))).toMatchObject({
    status: 409,
    errors: { replaces: expect.any(String) },
  })
  expect(contentOf(await second.send(alignmentId, { ...again, replaces: 'on' })).status).toBe(303)
  const page = contentOf(await second.open(alignmentId)).page
  expect(page).toMatchObject({ answers: [{ answer: 'objected' }, { answer: 'agreed' }] })
})

it('confirms a new text in one click, and contests an editorial change', async () => {
  const { db } = database
  const { alignmentId, liec, savePlan } = laid
  const partner = await asPartner(db, liec.contact.id)
  const agree = { ...(await formSeen(db, alignmentId)), ...whoAnswers, intent: 'answer', answer: 'agree' }
  await partner.send(alignmentId, agree)
  await savePlan('Eerst dit; dan dat.', { change: 'editorial', changeReason: 'Leesteken' })
  expect(contentOf(await partner.open(alignmentId)).page).toMatchObject({
    isEditorialNews: true,
    before: { number: 1 },
    can: { contest: true },
  })
  const contest = { ...(await formSeen(db, alignmentId)), intent: 'contest', reason: 'Dit is meer.' }
  expect(contentOf(await partner.send(alignmentId, contest)).status).toBe(303)
  expect(await stateOf(alignmentId)).toBe('reconfirm')
  expect(contentOf(await partner.home()).items).toMatchObject([{ section: 'toConfirm' }])
  const confirm = { ...(await formSeen(db, alignmentId)), ...whoAnswers, intent: 'confirm' }
  expect(contentOf(await partner.send(alignmentId, confirm)).status).toBe(303)
  expect(await stateOf(alignmentId)).toBe('agreed')
})

it('passes on to a colleague, who then answers for the organisation; a reminder meanwhile is no conflict', async () => {
  const { db } = database
  const { alignmentId, liec } = laid
  const partner = await asPartner(db, liec.contact.id)
  const seen = await formSeen(db, alignmentId)
  await align(db, alignmentId, null, { type: 'remind' })
  const colleagueEmail = `collega-${seen.nonce}@liec.example`
  const fields = { ...seen, intent: 'forward', colleagueName: 'Noor Smit', colleagueEmail }
  expect(contentOf(await partner.send(alignmentId, fields)).status).toBe(303)
  expect(contentOf(await partner.send(alignmentId, fields)).status).toBe(303)
  const colleague = await db
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('email', '=', colleagueEmail)
    .executeTakeFirstOrThrow()
  expect(contentOf(await (await asPartner(db, colleague.id)).open(alignmentId)).status).toBe(200)
  const self = { ...(await formSeen(db, alignmentId)), intent: 'forward', colleagueName: 'Ik' }
  const toSelf = await partner.send(alignmentId, { ...self, colleagueEmail: liec.contact.email })
  expect(contentOf(toSelf)).toMatchObject({ status: 400, errors: { colleagueEmail: expect.any(String) } })
})

it('keeps what was asked in sight, of the own organisation alone', async () => {
  const { alignmentId, otherId, liec, ccv } = await laidWithPartners(database.db)
  const [own, other] = [
    await asPartner(database.db, liec.contact.id),
    await asPartner(database.db, ccv.contact.id),
  ]
  const asked = {
    intent: 'askQuestion',
    ...(await formSeen(database.db, alignmentId)),
    question: 'Wie betaalt?',
  }
  expect(contentOf(await own.send(alignmentId, asked)).status).toBe(303)
  expect(contentOf(await own.open(alignmentId)).page).toMatchObject({
    questions: [{ question: 'Wie betaalt?' }],
  })
  expect(contentOf(await other.open(otherId)).page).toMatchObject({ questions: [] })
})
