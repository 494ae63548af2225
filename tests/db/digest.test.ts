import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeDigests } from '#app/services/digest/make-digests.server.ts'
import { saveMailSettings } from '#app/services/mail/mail-settings.server.ts'
import type { Database } from '#db/database.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createAction } from '#tests/factories/dossiers.ts'
import { agree, align } from '#tests/factories/partners.ts'
import { createMember } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { mailSettings } from '#tests/setup/new-mails.ts'

let database: TestDatabase
let db: Kysely<Database>
let made: Awaited<ReturnType<typeof createAligning>>
let morning: Date

const HOUR = 3_600_000
const later = (hours: number) => new Date(morning.getTime() + hours * HOUR)

beforeAll(async () => {
  database = await createTestDatabase()
  db = database.db
})
afterAll(() => database.close())

/** Each test has a dossier of its own, and everybody was told until now. The next digest goes tomorrow. */
beforeEach(async () => {
  await db.updateTable('persons').set({ deactivated_at: new Date() }).execute()
  made = await createAligning(db, ['LIEC', 'BZK'])
  await db.deleteFrom('mail_settings').execute()
  await makeDigests(db, mailSettings, new Date(Date.now() + 60_000))
  await db.deleteFrom('mails').execute()
  morning = new Date(Date.now() + 24 * HOUR)
})

/** The digests that were made just now, by address. */
async function digests(now = morning) {
  await makeDigests(db, mailSettings, now)
  const mails = await db.deleteFrom('mails').returningAll().execute()
  return new Map(mails.map((mail) => [mail.recipient, mail]))
}
const happened = () => new Date(Date.now() + 120_000)

/** LIEC agrees on the first action, after everybody was told. */
async function liecAgrees() {
  const [action] = made.actions
  const [liec] = made.partners
  const id = action?.alignments.LIEC ?? ''
  await agree(db, id, liec?.contact.id ?? '')
  await shift()
  return { actionId: action?.id ?? '', liec: liec?.contact.email ?? '' }
}

/** What happened since the digest counts as a moment later: the clock of a test stands still. */
const shift = () =>
  db
    .updateTable('mail_settings')
    .set({ digested_until: new Date(Date.now() - HOUR) })
    .execute()

describe('a digest', () => {
  it('is not sent when nothing changed', async () => {
    await db.updateTable('mail_settings').set({ digested_until: happened() }).execute()
    expect((await digests()).size).toBe(0)
  })

  it('tells owner and coordinator what others did, per action, with why they get it and where to leave', async () => {
    await db.updateTable('mail_settings').set({ digested_until: happened() }).execute()
    await liecAgrees()
    const mails = await digests()
    const { member, coordinator, chair } = made.cast
    expect(mails.has(chair.email)).toBe(false)
    for (const person of [member, coordinator]) {
      const mail = mails.get(person.email)
      expect(mail?.body_text).toContain('Jan de Vries namens LIEC gaf akkoord op versie 1.')
      expect(mail?.body_text).toContain(`/dossiers/${made.dossier.slug}/acties/`)
      expect(mail?.body_text).toContain('U krijgt dit overzicht omdat u meedoet in')
      expect(mail?.unsubscribe_url).toMatch(/^https:\/\/aanjager\.example\/afmelden\/[\w-]{43}$/)
      expect(mail?.body_text).toContain(mail?.unsubscribe_url)
    }
  })

  it('goes once a day, and the next day only with what is new', async () => {
    await liecAgrees()
    expect((await digests()).size).toBeGreaterThan(0)
    expect((await digests(later(8))).size).toBe(0)
    expect((await digests(later(24))).size).toBe(0)
  })

  it('does not tell people what they did themselves', async () => {
    const { member, coordinator } = made.cast
    const { id } = await createAction(db, made.dossier.id, { title: 'Alleen van mij' })
    await act(db, id, coordinator.id, { type: 'assign', ownerId: coordinator.id, certainty: 'notAgreed' })
    await shift()
    const mails = await digests()
    expect(mails.get(coordinator.email)?.body_text ?? '').not.toContain('Alleen van mij')
    expect(mails.get(member.email)?.body_text ?? '').not.toContain('Alleen van mij')
  })

  it('follows who follows, until they stop', async () => {
    const adviser = await createMember(db, made.dossier.id, 'adviser')
    const { actionId } = await liecAgrees()
    expect((await digests()).has(adviser.email)).toBe(false)
    await db
      .insertInto('action_followers')
      .values({ action_id: actionId, person_id: adviser.id, stopped_at: null })
      .execute()
    await shift()
    expect((await digests()).get(adviser.email)?.body_text).toContain('namens LIEC gaf akkoord')
    await db.updateTable('action_followers').set({ stopped_at: new Date() }).execute()
    await shift()
    expect((await digests()).has(adviser.email)).toBe(false)
  })
})

describe('a partner’s digest', () => {
  it('shows their own organisation only, with a personal link, and nothing internal', async () => {
    await liecAgrees()
    const [action] = made.actions
    const [liec, bzk] = made.partners
    await align(db, action?.alignments.BZK ?? '', made.cast.coordinator.id, {
      type: 'setTerm',
      answerBy: '2099-02-02',
      reason: 'Geheime reden',
    })
    await db
      .insertInto('comments')
      .values({
        ...{ action_id: action?.id ?? '', author_id: made.cast.member.id, body: 'Intern', room: 'internal' },
        ...{ organisation_id: null, author_organisation_id: null, edited_at: null },
        ...{ resolved_at: null, resolved_by: null },
      })
      .execute()
    await shift()
    const mails = await digests()
    const toBzk = mails.get(bzk?.contact.email ?? '')
    expect(toBzk?.body_text).toContain('gaf BZK de tijd tot en met 2 februari 2099')
    expect(toBzk?.body_text).toContain('omdat u contactpersoon bent van Partner BZK')
    expect(toBzk?.body_text).toMatch(/\/antwoord\/[\w-]{43}\n/)
    for (const secret of ['LIEC', 'Intern', 'Geheime reden', 'Jan de Vries', 'reageerde'])
      expect(toBzk?.body_text).not.toContain(secret)
    expect(mails.get(liec?.contact.email ?? '')?.body_text ?? '').not.toContain('BZK')
  })
})

describe('a target date', () => {
  it.each([
    ['comes near', 7, 'De streefdatum komt dichtbij'],
    ['went past', -1, 'is voorbij'],
  ])('that %s is told to the owner once', async (_, days, words) => {
    await shift()
    await digests(later(-23))
    const target_on = new Date(morning.getTime() + days * 24 * HOUR).toISOString().slice(0, 10)
    const [action] = made.actions
    await db
      .updateTable('actions')
      .set({ target_on })
      .where('id', '=', action?.id ?? '')
      .execute()
    const { member } = made.cast
    expect((await digests(morning)).get(member.email)?.body_text).toContain(words)
    expect((await digests(later(24))).has(member.email)).toBe(false)
  })
})

describe('who chose', () => {
  it('none gets none; who begins again hears nothing of before', async () => {
    const { member } = made.cast
    await saveMailSettings(db, member.id, { digest: 'none' }, new Date())
    await liecAgrees()
    expect((await digests()).has(member.email)).toBe(false)
    await saveMailSettings(db, member.id, { digest: 'daily' }, happened())
    expect((await digests()).has(member.email)).toBe(false)
  })

  it('weekly gets it on Monday', async () => {
    const { member } = made.cast
    const sunday = new Date('2027-02-28T07:00:00+01:00')
    await saveMailSettings(db, member.id, { digest: 'weekly' }, new Date())
    await liecAgrees()
    await db
      .updateTable('mail_settings')
      .set({ digested_until: new Date(sunday.getTime() - 6 * 24 * HOUR) })
      .execute()
    await db
      .updateTable('mail_settings')
      .set({ digested_until: new Date('2027-02-22T07:00:00+01:00') })
      .where('person_id', '=', member.id)
      .execute()
    expect((await digests(sunday)).has(member.email)).toBe(false)
  })
})
