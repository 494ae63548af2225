import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { passTerms } from '#app/services/alignments/pass-terms.server.ts'
import { remindPartners } from '#app/services/alignments/remind.server.ts'
import { saveMailSettings } from '#app/services/mail/mail-settings.server.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import {
  agree,
  align,
  createOrganisation,
  putPartner,
  type TestOrganisation,
} from '#tests/factories/partners.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { takeNewMails } from '#tests/setup/new-mails.ts'

let database: TestDatabase
let cast: Cast
let dossierId: string
let liec: TestOrganisation
let alignmentId: string

beforeAll(async () => {
  database = await createTestDatabase()
  const made = await createCast(database.db)
  dossierId = made.dossier.id
  cast = made.cast
})
afterAll(() => database.close())

/** An action whose plan lies with LIEC, who decide, until Monday 1 March 2027. */
beforeEach(async () => {
  const { db } = database
  await db.updateTable('alignments').set({ released: true }).execute()
  liec = await createOrganisation(db, dossierId)
  const { id: actionId } = await createAction(db, dossierId)
  const ownerId = cast.member.id
  await act(db, actionId, cast.coordinator.id, { type: 'assign', ownerId, certainty: 'notAgreed' })
  await act(db, actionId, ownerId, { type: 'savePlan', plan: 'Eerst dit.' })
  await act(db, actionId, ownerId, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
  const partner = { actionId, personId: cast.coordinator.id, organisationId: liec.id }
  alignmentId = await putPartner(db, partner, 'decides', '2027-03-01')
  await act(db, actionId, ownerId, { type: 'submitPlan' })
  await takeNewMails(db)
})

const morningOf = (day: string) => new Date(`${day}T08:00:00+01:00`)
const remindOn = (day: string) => remindPartners(database.db, morningOf(day))

/** Since the last time somebody asked. */
async function mailsTo(...addresses: string[]) {
  const mails = await takeNewMails(database.db)
  return mails.filter(({ recipient }) => addresses.includes(recipient))
}

describe('a reminder before the day to answer by', () => {
  it('goes three working days ahead, once, and stands in the log as the product’s own', async () => {
    expect(await remindOn('2027-02-23')).toBe(0)
    expect(await remindOn('2027-02-24')).toBe(1)
    expect(await remindOn('2027-02-25')).toBe(0)
    expect(await remindOn('2027-03-01')).toBe(0)
    const event = await database.db
      .selectFrom('events')
      .select(['actor_id', 'at'])
      .where('type', '=', 'remind')
      .where('subject_id', '=', alignmentId)
      .execute()
    expect(event).toEqual([{ actor_id: null, at: morningOf('2027-02-24') }])
  })

  it('says until when, what silence does and why they get it, and has a personal link', async () => {
    const { db } = database
    await align(db, alignmentId, null, { type: 'remind' })
    const [mail, ...others] = await mailsTo(liec.contact.email)
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Herinnering: uw antwoord op A\d+/)
    expect(mail?.body_text).toContain('uiterlijk 1 maart 2027')
    expect(mail?.body_text).toContain('‘geen bezwaar vernomen’')
    expect(mail?.body_text).toMatch(/\/antwoord\/[\w-]{43}\n/)
    expect(mail?.body_text).toContain(`omdat u contactpersoon bent van Partner ${liec.short_name}`)
  })

  it('counts no weekend and no holiday as a working day', async () => {
    const setTerm = { type: 'setTerm', answerBy: '2027-03-30', reason: 'Pasen' } as const
    await align(database.db, alignmentId, cast.coordinator.id, setTerm)
    expect(await remindOn('2027-03-22')).toBe(0)
    // Wednesday, Thursday and the Tuesday after Easter.
    expect(await remindOn('2027-03-23')).toBe(1)
  })

  it('goes anew for another day', async () => {
    expect(await remindOn('2027-02-24')).toBe(1)
    const setTerm = { type: 'setTerm', answerBy: '2027-03-08', reason: 'Meer tijd' } as const
    await align(database.db, alignmentId, cast.coordinator.id, setTerm)
    expect(await remindOn('2027-03-02')).toBe(0)
    expect(await remindOn('2027-03-03')).toBe(1)
    expect(await remindOn('2027-03-04')).toBe(0)
  })

  it.each([
    ['who answered', () => agree(database.db, alignmentId, liec.contact.id)],
    ['whom the chair overrode', () => steer({ type: 'override', reason: 'Het kan niet wachten' })],
    ['who is only informed', () => steer({ type: 'setInvolvement', involvement: 'informed', reason: 'Zo' })],
    ['who no longer takes part', () => steer({ type: 'release', reason: 'Niet nodig' })],
  ])('does not go to %s', async (_, happens) => {
    expect(await happens()).toMatchObject({ ok: true })
    expect(await remindOn('2027-02-24')).toBe(0)
  })

  it('does not go the day after the plan was laid before them', async () => {
    const presented_at = morningOf('2027-02-23')
    const alignment = database.db.updateTable('alignments').where('id', '=', alignmentId)
    await alignment.set({ presented_at }).execute()
    expect(await remindOn('2027-02-24')).toBe(0)
    expect(await remindOn('2027-02-25')).toBe(1)
  })
})

const steer = (event: Parameters<typeof align>[3]) => align(database.db, alignmentId, cast.chair.id, event)

describe('after the day to answer by', () => {
  it('partner, owner and coordinator hear it once, by the silence procedure', async () => {
    const { db } = database
    const { member, coordinator } = cast
    expect(await passTerms(db, morningOf('2027-03-02'))).toBe(1)
    const mails = await mailsTo(liec.contact.email, member.email, coordinator.email)
    const toPartner = mails.find(({ recipient }) => recipient === liec.contact.email)
    expect(toPartner?.subject).toMatch(/^De dag om te antwoorden op A\d+ is voorbij$/)
    expect(toPartner?.body_text).toContain('‘geen bezwaar vernomen’. Dat telt niet als akkoord.')
    expect(toPartner?.body_text).toContain('Zonder uw antwoord kan de actie niet verder.')
    expect(mails.filter(({ subject }) => subject.includes('antwoordde niet op tijd'))).toHaveLength(2)
    expect(await remindOn('2027-03-02')).toBe(0)
    expect(await passTerms(db, morningOf('2027-03-03'))).toBe(0)
    expect(await mailsTo(liec.contact.email)).toEqual([])
  })

  it('one that lies a level higher is reminded once more', async () => {
    await steer({ type: 'escalate', party: 'de directeur', reason: 'Geen antwoord' })
    expect(await remindOn('2027-02-24')).toBe(1)
    await mailsTo()
    expect(await remindOn('2027-03-02')).toBe(1)
    expect(await remindOn('2027-03-03')).toBe(0)
  })
})

it('an escalation reaches the partner, and the chair when somebody else did it', async () => {
  const { db } = database
  const escalate = { type: 'escalate', party: 'de directeur van LIEC', reason: 'Al 34 dagen stil' } as const
  await align(db, alignmentId, cast.coordinator.id, escalate)
  const mails = await mailsTo(liec.contact.email, cast.chair.email)
  expect(mails).toHaveLength(2)
  for (const { subject, body_text } of mails) {
    expect(subject).toContain('een niveau hoger')
    expect(body_text).toContain('> Al 34 dagen stil')
    expect(body_text).toContain('Het ligt nu bij: de directeur van LIEC.')
  }
})

it('news goes to nobody who wants none; what asks something of them does', async () => {
  const { db } = database
  await saveMailSettings(db, cast.member.id, { news: false }, new Date())
  await align(db, alignmentId, liec.contact.id, { type: 'askQuestion', question: 'Wie betaalt?' })
  expect(await mailsTo(cast.member.email)).toHaveLength(1)
  await agree(db, alignmentId, liec.contact.id)
  expect(await mailsTo(cast.member.email, cast.coordinator.email)).toMatchObject([
    { recipient: cast.coordinator.email },
  ])
})
