import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import {
  align,
  createOrganisation,
  planSeen,
  putPartner,
  respondent,
  type TestOrganisation,
} from '#tests/factories/partners.ts'
import { createMember } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { takeNewMails } from '#tests/setup/new-mails.ts'

let database: TestDatabase
let cast: Cast
let dossierId: string
let liec: TestOrganisation
let alignmentId: string
let actionId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const made = await createCast(database.db, { title: 'Aanpak ondermijning' })
  dossierId = made.dossier.id
  cast = made.cast
})
afterAll(() => database.close())

/** An action of the member's whose plan was laid before LIEC. */
beforeEach(async () => {
  const { db } = database
  liec = await createOrganisation(db, dossierId)
  actionId = (await createAction(db, dossierId, { title: 'Signalen delen' })).id
  const ownerId = cast.member.id
  await act(db, actionId, cast.coordinator.id, { type: 'assign', ownerId, certainty: 'notAgreed' })
  await act(db, actionId, ownerId, { type: 'savePlan', plan: 'Eerst dit.' })
  await act(db, actionId, ownerId, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
  alignmentId = await putPartner(db, { actionId, personId: cast.coordinator.id, organisationId: liec.id })
  await act(db, actionId, ownerId, { type: 'submitPlan' })
})

const newMails = (days = 0) => takeNewMails(database.db, days)

const toPartner = async () => (await newMails()).filter(({ recipient }) => recipient === liec.contact.email)

it('invites each contact person with a link of their own, the day, the silence procedure and why', async () => {
  const colleague = await createOrganisation(database.db, dossierId)
  await database.db
    .insertInto('contacts')
    .values({ dossier_id: dossierId, organisation_id: liec.id, person_id: colleague.contact.id })
    .execute()
  const mails = (await newMails()).filter(({ subject }) => subject.startsWith('Uw antwoord gevraagd'))
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    [liec.contact.email, colleague.contact.email].toSorted(),
  )
  const tokens = mails.map(({ body_text }) => /\/antwoord\/([\w-]{43})\n/.exec(body_text)?.[1])
  expect(new Set(tokens).size).toBe(2)
  for (const { body_text } of mails) {
    expect(body_text).toContain('uiterlijk 1 januari 2099')
    expect(body_text).toContain('‘geen bezwaar vernomen’. Dat telt niet als akkoord.')
    expect(body_text).toContain(`omdat u contactpersoon bent van Partner ${liec.short_name}`)
  }
  const links = await database.db
    .selectFrom('alignment_links')
    .selectAll()
    .where('alignment_id', '=', alignmentId)
    .execute()
  expect(links).toHaveLength(2)
  expect(JSON.stringify(links)).not.toContain(tokens[0])
})

it('tells the owner and the coordinators of an answer, with what was written, and not who answered', async () => {
  const { db } = database
  const coordinator = await createMember(db, dossierId, 'coordinator')
  await newMails()
  const seen = await planSeen(db, alignmentId)
  await align(db, alignmentId, liec.contact.id, {
    type: 'object',
    ...seen,
    ...respondent,
    reason: 'Te <duur>.',
  })
  const mails = await newMails()
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    [cast.member.email, cast.coordinator.email, coordinator.email].toSorted(),
  )
  expect(mails[0]?.body_text).toContain('> Te <duur>.')
  expect(mails[0]?.body_text).toContain('Jan de Vries')
  expect(mails.every(({ body_text }) => !body_text.includes('/antwoord/'))).toBe(true)
})

it('asks to confirm after a material change, tells of an editorial one and of a decision of the chair', async () => {
  const { db } = database
  await align(db, alignmentId, liec.contact.id, {
    type: 'agree',
    ...(await planSeen(db, alignmentId)),
    ...respondent,
  })
  await newMails()
  const member = cast.member.id
  await act(db, actionId, member, {
    type: 'savePlan',
    plan: 'Eerst dit!',
    change: 'editorial',
    changeReason: 'Leesteken',
  })
  expect((await toPartner())[0]?.subject).toContain('redactioneel gewijzigd')
  await act(db, actionId, member, { type: 'savePlan', plan: 'Eerst dat.' })
  const [changed] = await toPartner()
  expect(changed?.body_text).toContain('Een eerder antwoord geldt niet vanzelf')
  await align(db, alignmentId, cast.chair.id, { type: 'override', reason: 'Het kan niet wachten.' })
  const [overridden] = await toPartner()
  expect(overridden?.body_text).toContain('> Het kan niet wachten.')
})

it('asks for an akkoord when the last condition is met, not before', async () => {
  const { db } = database
  await align(db, alignmentId, liec.contact.id, {
    type: 'agreeWithConditions',
    ...(await planSeen(db, alignmentId)),
    ...respondent,
    conditions: ['Met een evaluatie', 'Binnen de begroting'],
  })
  await newMails()
  await align(db, alignmentId, cast.member.id, { type: 'meetCondition', condition: 1, reason: 'Zo.' })
  expect(await toPartner()).toEqual([])
  await align(db, alignmentId, cast.member.id, { type: 'meetCondition', condition: 2, reason: 'Past.' })
  expect((await toPartner())[0]?.subject).toMatch(/^Aan uw voorwaarden bij A\d+ is voldaan$/)
})

it('tells the partner what was recorded in their name', async () => {
  const { db } = database
  await newMails()
  await align(db, alignmentId, cast.coordinator.id, {
    type: 'agree',
    ...(await planSeen(db, alignmentId)),
    ...{ ...respondent, channel: 'phone', proof: 'Notitie' },
  })
  const mails = await newMails()
  expect(mails.map(({ recipient }) => recipient)).not.toContain(cast.coordinator.email)
  const partner = mails.find(({ recipient }) => recipient === liec.contact.email)
  expect(partner?.subject).toContain('is vastgelegd')
  expect(partner?.body_text).toContain(`${cast.coordinator.name} legde vast`)
  expect(partner?.body_text).toContain(
    'Vastgelegd antwoord: ‘Akkoord’, telefonisch gegeven door Jan de Vries.',
  )
  expect(partner?.body_text).toContain('kies ‘Ander antwoord geven’')
})

it('asks nothing of who is only informed, and keeps no answer standing that nobody gave', async () => {
  const { db } = database
  await newMails()
  const reason = 'Zij hoeven niets te vinden.'
  await align(db, alignmentId, cast.coordinator.id, {
    type: 'setInvolvement',
    involvement: 'informed',
    reason,
  })
  const change = 'editorial' as const
  await act(db, actionId, cast.member.id, { type: 'savePlan', plan: 'Eerst dit!', change, changeReason: '!' })
  await act(db, actionId, cast.member.id, { type: 'savePlan', plan: 'Eerst dat.' })
  const mails = await toPartner()
  expect(mails).toHaveLength(2)
  for (const { subject, body_text } of mails) {
    expect(subject).toMatch(/^Ter informatie: het plan van A/)
    expect(body_text).toContain('U hoeft niet te antwoorden')
    expect(body_text).toContain('Lees het plan:')
    expect(body_text).not.toMatch(/akkoord|Uw antwoord/)
  }
})

it('tells of an editorial change to who has still to answer', async () => {
  await newMails()
  const change = 'editorial' as const
  const plan = { type: 'savePlan', plan: 'Eerst dit!', change, changeReason: 'Leesteken' } as const
  await act(database.db, actionId, cast.member.id, plan)
  const [mail] = await toPartner()
  expect(mail?.body_text).toContain('U antwoordt op de tekst zoals die er nu staat.')
  expect(mail?.body_text).not.toContain('blijft staan')
})

it('is silent about old news, and to a demo account outside the demo', async () => {
  const { db } = database
  expect(await newMails(8)).toEqual([])
  await db.updateTable('persons').set({ is_demo: true }).where('id', '=', liec.contact.id).execute()
  await align(db, alignmentId, null, { type: 'remind' })
  expect(await toPartner()).toEqual([])
})
