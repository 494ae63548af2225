import { afterAll, beforeAll, expect, test } from 'vitest'
import * as route from '#app/routes/dossiers.$dossier.acties.$nummer_.afstemming.$id/route.tsx'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'
import { statusOf } from './action-pages.ts'
import { byLink, contentOf, laidWithPartners, mailedLink } from './partner-pages.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof laidWithPartners>>
beforeAll(async () => {
  database = await createTestDatabase()
  made = await laidWithPartners(database.db)
})
afterAll(() => database.close())

const params = () => ({ dossier: made.dossier.slug, nummer: '1', id: made.alignmentId })
const path = () => `/dossiers/${made.dossier.slug}/acties/1/afstemming/${made.alignmentId}`
let nonces = 0

async function press(personId: string, intent: string, more: Record<string, string> = {}) {
  nonces += 1
  const context = createContext(database.db)
  const fields = { intent, contactId: made.liec.contact.id, nonce: `nonce-van-knop-${nonces}`, ...more }
  const request = post(path(), fields, await signedIn(context, personId))
  return statusOf(await answerOf(() => route.action({ request, params: params(), context })))
}

async function linksAs(personId: string) {
  const context = createContext(database.db)
  const request = get(path(), await signedIn(context, personId))
  return (await route.loader({ request, params: params(), context })).links
}

const mailsToLiec = async () =>
  database.db
    .selectFrom('mails')
    .select('body_text')
    .where('recipient', '=', made.liec.contact.email)
    .execute()
const opens = async (token: string) => contentOf(await byLink(database.db, token).open()).status

test('the coordinator voids a link at once, and sends a new one that voids the earlier', async () => {
  const { coordinator } = made.cast
  const whose = { alignmentId: made.alignmentId, personId: made.liec.contact.id }
  const token = await mailedLink(database.db, whose)
  expect(await opens(token)).toBe(200)
  expect(await press(coordinator.id, 'revokeLink')).toBe(303)
  expect(await opens(token)).toBe(410)
  expect(await linksAs(coordinator.id)).toMatchObject([{ name: made.liec.contact.name, used_at: null }])
  expect((await linksAs(coordinator.id))[0]?.revoked_at).not.toBeNull()

  const nonce = 'twice-the-same-form'
  expect(await press(coordinator.id, 'sendLink', { nonce })).toBe(303)
  expect(await press(coordinator.id, 'sendLink', { nonce })).toBe(303)
  const mails = await mailsToLiec()
  expect(mails).toHaveLength(1)
  const sent = mails[0]?.body_text.match(/\/antwoord\/(\S+)/)?.[1] ?? ''
  expect(await opens(sent)).toBe(200)
  expect(await press(coordinator.id, 'sendLink')).toBe(303)
  expect(await opens(sent)).toBe(410)

  const events = await database.db
    .selectFrom('events')
    .select('type')
    .where('subject', '=', 'organisation')
    .execute()
  expect(events.map(({ type }) => type)).toEqual(['revokeLink', 'sendLink', 'sendLink'])
})

test('others cannot, and a contact of another partner has no link here', async () => {
  const { member, adviser, board, coordinator } = made.cast
  for (const { id } of [member, adviser, board]) {
    expect(await press(id, 'revokeLink')).toBe(404)
    expect(await linksAs(id)).toEqual([])
  }
  expect(await press(made.liec.contact.id, 'revokeLink')).toBe(404)
  expect(await press(coordinator.id, 'sendLink', { contactId: made.ccv.contact.id })).toBe(404)
})
