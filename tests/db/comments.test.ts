import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addComment, type NewComment } from '#app/services/comments/add-comment.server.ts'
import { changeComment } from '#app/services/comments/change-comment.server.ts'
import { follow, isFollowing } from '#app/services/comments/follow.server.ts'
import type { Standing } from '#app/services/comments/speaker.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import type { Database } from '#db/database.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { align } from '#tests/factories/partners.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { Place } from '#workflows/rooms.ts'

let database: TestDatabase
let db: Kysely<Database>
let made: Awaited<ReturnType<typeof createAligning>>
beforeAll(async () => {
  database = await createTestDatabase()
  db = database.db
})
afterAll(() => database.close())
beforeEach(async () => {
  made = await createAligning(db, ['LIEC', 'CCV'])
})

const internal: Place = { room: 'internal', organisationId: null }
const partners: Place = { room: 'partners', organisationId: null }
const partnerOf = (name: string) => {
  const partner = made.partners.find(({ short_name }) => short_name === name)
  if (!partner) throw new Error(name)
  return partner
}
const withPartner = (name: string): Place => ({ room: 'partner', organisationId: partnerOf(name).id })
const own = (role: keyof typeof made.cast): Standing => ({
  personId: made.cast[role].id,
  actionId: made.actions[0]?.id ?? '',
})
const contact = (name: string): Standing => ({
  personId: partnerOf(name).contact.id,
  alignmentId: made.actions[0]?.alignments[name] ?? '',
})
let keys = 0
const say = (standing: Standing, place: Place, body: string, more: Partial<NewComment> = {}) => {
  keys += 1
  return addComment(db, { ...standing, place, body, key: `sleutel-${keys}`, ...more } as NewComment)
}
const said = async (...args: Parameters<typeof say>) => {
  const answer = await say(...args)
  if (!answer.ok) throw new Error(`not said: ${JSON.stringify(answer)}`)
  return answer.id
}
const lastEvent = () =>
  db
    .selectFrom('events')
    .selectAll()
    .where('action_id', '=', made.actions[0]?.id ?? '')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

describe('rooms', () => {
  it('a remark stands in its room, with an event that says which', async () => {
    await said(own('member'), withPartner('LIEC'), 'Kunnen jullie dit lezen?')
    const { subject, type, payload } = await lastEvent()
    expect({ subject, type, payload }).toMatchObject({
      subject: 'comment',
      type: 'comment',
      payload: { room: 'partner', organisationId: partnerOf('LIEC').id, byOrganisationId: null },
    })
    expect((await verifyLog(db)).problems).toEqual([])
  })

  it('a partner speaks in its own room and in that of all partners; another room does not exist', async () => {
    const places = [withPartner('LIEC'), partners, internal, withPartner('CCV')]
    const answers = []
    for (const place of places) answers.push(await say(contact('LIEC'), place, 'Wij lezen mee.'))
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.problem))).toEqual([
      'ok',
      'ok',
      'unknownRoom',
      'unknownRoom',
    ])
    expect((await lastEvent()).payload).toMatchObject({ byOrganisationId: partnerOf('LIEC').id })
  })

  it('the board speaks internally only; who left the action says nothing at all', async () => {
    expect(await say(own('board'), partners, 'Hallo')).toMatchObject({ problem: 'forbidden' })
    const release = { type: 'release', reason: 'Niet meer nodig' } as const
    await align(db, made.actions[0]?.alignments.LIEC ?? '', made.cast.coordinator.id, release)
    expect(await say(contact('LIEC'), withPartner('LIEC'), 'Hallo')).toMatchObject({ problem: 'notFound' })
    expect(await say(own('member'), withPartner('LIEC'), 'Hallo')).toMatchObject({ problem: 'unknownRoom' })
    expect(await say(own('member'), partners, 'Hallo')).toMatchObject({ ok: true })
  })

  it('the database keeps a partner out of the internal room', async () => {
    const row = {
      action_id: made.actions[0]?.id ?? '',
      author_id: null,
      body: 'x',
      room: 'internal' as const,
      organisation_id: null,
      author_organisation_id: partnerOf('LIEC').id,
      edited_at: null,
      resolved_at: null,
      resolved_by: null,
    }
    await expect(db.insertInto('comments').values(row).execute()).rejects.toThrow(/comments_author_room/)
    const elsewhere = { ...row, room: 'partner' as const, organisation_id: partnerOf('CCV').id }
    await expect(db.insertInto('comments').values(elsewhere).execute()).rejects.toThrow(/comments_own_room/)
  })
})

describe('people who are called', () => {
  it('follow the action when they are the dossier’s own; who cannot read the room is refused', async () => {
    const adviser = made.cast.adviser
    const { contact: liec } = partnerOf('LIEC')
    await said(own('member'), withPartner('LIEC'), `@${adviser.name} en @${liec.name}, zie dit`)
    expect((await lastEvent()).payload).toMatchObject({
      mentioned: expect.arrayContaining([adviser.id, liec.id]),
    })
    const followers = await db.selectFrom('action_followers').select('person_id').execute()
    const ids = followers.map(({ person_id }) => person_id)
    expect(ids).toEqual(expect.arrayContaining([adviser.id, made.cast.member.id]))
    expect(ids).not.toContain(liec.id)
    expect(await say(own('member'), internal, 'Kijk', { mentions: [liec.id] })).toMatchObject({
      problem: 'cannotRead',
      field: 'mention',
      who: liec.name,
    })
    expect(await say(own('member'), internal, `Kijk @${liec.name}`)).toMatchObject({
      problem: 'cannotRead',
      field: 'body',
    })
  })

  it('a partner calls whom it knows; a name of somebody else is just a word, an id is refused without a name', async () => {
    const { contact: ccv } = partnerOf('CCV')
    await said(
      contact('LIEC'),
      partners,
      `@${ccv.name} en @${made.cast.chair.name} en @${made.cast.member.name}`,
    )
    expect((await lastEvent()).payload.mentioned).toEqual([made.cast.member.id])
    const forged = await say(contact('LIEC'), partners, 'Kijk', { mentions: [ccv.id] })
    expect(forged).toEqual({ ok: false, problem: 'cannotRead', field: 'mention', who: undefined })
    await said(contact('CCV'), partners, 'Wij ook.')
    expect(await say(contact('LIEC'), partners, 'Kijk nu', { mentions: [ccv.id] })).toMatchObject({
      ok: true,
    })
  })
})

describe('a remark that changes', () => {
  const change = (
    standing: Standing,
    commentId: string,
    change: Parameters<typeof changeComment>[1]['change'],
  ) => changeComment(db, { ...standing, commentId, change, key: undefined })

  it('keeps what it said; only its writer edits it, and not what changed meanwhile', async () => {
    const id = await said(own('member'), internal, 'Eerste')
    const edit = (body: string, expectedVersion: number) =>
      ({ type: 'editComment', body, expectedVersion }) as const
    expect(await change(own('chair'), id, edit('Anders', 1))).toMatchObject({ problem: 'forbidden' })
    expect(await change(contact('LIEC'), id, edit('Anders', 1))).toMatchObject({ problem: 'notFound' })
    expect(await change(own('member'), id, edit('Tweede', 1))).toEqual({ ok: true })
    expect(await change(own('member'), id, edit('Derde', 1))).toMatchObject({
      problem: 'stale',
      body: 'Tweede',
      version: 2,
    })
    const kept = await db.selectFrom('comment_versions').selectAll().where('comment_id', '=', id).execute()
    expect(kept).toMatchObject([{ number: 1, body: 'Eerste' }])
    expect(await lastEvent()).toMatchObject({ type: 'editComment', payload: { room: 'internal' } })
  })

  it('is settled by its writer, the owner or who steers, and opened again; once', async () => {
    const id = await said(contact('LIEC'), withPartner('LIEC'), 'Klopt dit?')
    const resolve = { type: 'resolveComment' } as const
    expect(await change(contact('CCV'), id, resolve)).toMatchObject({ problem: 'notFound' })
    expect(await change(own('adviser'), id, resolve)).toMatchObject({ problem: 'forbidden' })
    expect(await change(own('member'), id, resolve)).toEqual({ ok: true })
    const { seq } = await lastEvent()
    expect(await change(own('coordinator'), id, resolve)).toEqual({ ok: true })
    expect((await lastEvent()).seq).toBe(seq)
    expect(await change(contact('LIEC'), id, { type: 'reopenComment' })).toEqual({ ok: true })
  })
})

it('who stops following is not made to follow again by what they say; owner and coordinator follow by themselves', async () => {
  const [action] = made.actions
  const watcher = (role: 'member' | 'coordinator' | 'adviser') => ({
    ...{ personId: made.cast[role].id, role },
    action: { id: action?.id ?? '', owner_id: made.cast.member.id },
  })
  const follows = (role: 'member' | 'coordinator' | 'adviser') => isFollowing(db, watcher(role))
  expect([await follows('member'), await follows('coordinator'), await follows('adviser')]).toEqual([
    true,
    true,
    false,
  ])
  await said(own('adviser'), internal, 'Ik denk mee.')
  expect(await follows('adviser')).toBe(true)
  const stop = { actionId: action?.id ?? '', personId: made.cast.adviser.id, isFollowing: false }
  await follow(db, stop)
  await said(own('adviser'), internal, 'Nog iets.')
  expect(await follows('adviser')).toBe(false)
  await follow(db, { ...stop, isFollowing: true })
  expect(await follows('adviser')).toBe(true)
})
