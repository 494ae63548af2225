import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addComment } from '#app/services/comments/add-comment.server.ts'
import { follow } from '#app/services/comments/follow.server.ts'
import type { Standing } from '#app/services/comments/speaker.server.ts'
import { partnerDigest } from '#app/services/digest/partner-digest.server.ts'
import { teamDigest } from '#app/services/digest/team-digest.server.ts'
import type { Database } from '#db/database.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { align } from '#tests/factories/partners.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { takeNewMails } from '#tests/setup/new-mails.ts'
import type { Place } from '#workflows/rooms.ts'

let database: TestDatabase
let db: Kysely<Database>
let made: Awaited<ReturnType<typeof createAligning>>
let actionId: string
beforeAll(async () => {
  database = await createTestDatabase()
  db = database.db
})
afterAll(() => database.close())
beforeEach(async () => {
  made = await createAligning(db, ['LIEC', 'CCV'])
  actionId = made.actions[0]?.id ?? ''
  await takeNewMails(db)
})

const internal: Place = { room: 'internal', organisationId: null }
const partners: Place = { room: 'partners', organisationId: null }
const partner = (name: string) => {
  const found = made.partners.find(({ short_name }) => short_name === name)
  if (!found) throw new Error(name)
  return { ...found, alignmentId: made.actions[0]?.alignments[name] ?? '' }
}
const own = (role: keyof typeof made.cast): Standing => ({ personId: made.cast[role].id, actionId })
const contact = (name: string): Standing => ({
  personId: partner(name).contact.id,
  alignmentId: partner(name).alignmentId,
})
const say = (standing: Standing, place: Place, body: string, mentions: string[] = []) =>
  addComment(db, { ...standing, place, body, mentions, key: undefined })

it('who is called hears at once why, where and what; a partner by a link of its own', async () => {
  const { contact: liec, alignmentId } = partner('LIEC')
  const place: Place = { room: 'partner', organisationId: partner('LIEC').id }
  await say(own('coordinator'), place, 'Past dit bij u?', [liec.id, made.cast.adviser.id])
  const mails = await takeNewMails(db)
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    [made.cast.adviser.email, liec.email].toSorted(),
  )
  for (const { subject, body_text } of mails) {
    expect(subject).toContain('noemt u bij A1')
    expect(body_text).toContain('> Past dit bij u?')
    expect(body_text).toContain('omdat u bij een reactie op A1 bent genoemd')
  }
  const [toLiec] = mails.filter(({ recipient }) => recipient === liec.email)
  expect(toLiec?.body_text).toMatch(/\/antwoord\/[\w-]{43}\?reacties=alle#reactie-/)
  expect(toLiec?.body_text).toContain('LIEC en het dossierteam')
  const links = await db.selectFrom('alignment_links').select(['person_id', 'alignment_id']).execute()
  expect(links).toContainEqual({ person_id: liec.id, alignment_id: alignmentId })
})

it('the owner hears at once what a partner says; of each other’s remarks nobody does', async () => {
  await say(contact('LIEC'), partners, 'Wij hebben een zorg.')
  const [mail, ...others] = await takeNewMails(db)
  expect(others).toEqual([])
  expect(mail).toMatchObject({ recipient: made.cast.member.email, subject: expect.stringContaining('LIEC') })
  await say(own('coordinator'), partners, 'Dank, wij kijken ernaar.')
  await say(own('chair'), internal, 'Lastig punt.')
  expect(await takeNewMails(db)).toEqual([])
})

it('an internal remark is mailed to nobody outside, whoever it names', async () => {
  await say(own('coordinator'), internal, `ZEEPAARD, let op @${made.cast.chair.name}`)
  const mails = await takeNewMails(db)
  expect(mails.map(({ recipient }) => recipient)).toEqual([made.cast.chair.email])
})

it('who no longer reads the room when the mail leaves gets nothing', async () => {
  const { contact: liec, alignmentId } = partner('LIEC')
  await say(own('coordinator'), partners, 'ZEEPAARD', [liec.id])
  await align(db, alignmentId, made.cast.coordinator.id, { type: 'release', reason: 'Niet meer nodig' })
  const mails = await takeNewMails(db)
  expect(mails.filter(({ recipient }) => recipient === liec.email)).toEqual([])
})

const period = () => ({ since: new Date(Date.now() - 3_600_000), until: new Date(), now: new Date() })
const origin = 'https://aanjager.example'

it('the digest of a partner tells that something was said where it reads, and nothing of other rooms', async () => {
  const withCcv: Place = { room: 'partner', organisationId: partner('CCV').id }
  await say(own('chair'), internal, 'ZEEPAARD')
  await say(own('adviser'), withCcv, 'OCTOPUS')
  await say(own('coordinator'), partners, 'Voor alle partners')
  const { parts } = await partnerDigest(db, { personId: partner('LIEC').contact.id, origin }, period())
  const lines = parts.flatMap(({ section }) => section.items.flatMap(({ lines }) => lines))
  const remarks = lines.filter((line) => line.includes('reageerde'))
  expect(remarks).toEqual([expect.stringContaining('zichtbaar voor alle partners')])
  for (const role of ['chair', 'adviser'] as const) expect(lines.join()).not.toContain(made.cast[role].name)
})

it('who stopped following an action has none of it in the digest, its owner too', async () => {
  await say(own('chair'), internal, 'Lastig punt.')
  const told = async () => (await teamDigest(db, { personId: made.cast.member.id, origin }, period())).length
  expect(await told()).toBe(1)
  await follow(db, { actionId, personId: made.cast.member.id, isFollowing: false })
  expect(await told()).toBe(0)
})
