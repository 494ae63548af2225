import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { newToken } from '#app/auth/session.server.ts'
import { headers } from '#app/routes/antwoord.$token/route.tsx'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { byLink, contentOf, formSeen, laidWithPartners, mailedLink, whoAnswers } from './partner-pages.ts'

let database: TestDatabase
let laid: Awaited<ReturnType<typeof laidWithPartners>>
let token: string
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  laid = await laidWithPartners(database.db)
  token = await mailedLink(database.db, whose())
})

const whose = () => ({ alignmentId: laid.alignmentId, personId: laid.liec.contact.id })
const agree = async () => ({
  ...(await formSeen(database.db, laid.alignmentId)),
  ...whoAnswers,
  ...{ intent: 'answer', answer: 'agree' },
})
const alignment = () =>
  database.db
    .selectFrom('alignments')
    .selectAll()
    .where('id', '=', laid.alignmentId)
    .executeTakeFirstOrThrow()
const mailsTo = (recipient: string) =>
  database.db.selectFrom('mails').selectAll().where('recipient', '=', recipient).execute()

it('opens the plan without an account, and opening it however often changes nothing', async () => {
  const before = await alignment()
  for (let n = 0; n < 3; n++)
    expect(contentOf(await byLink(database.db, token).open())).toMatchObject({ kind: 'page', status: 200 })
  expect(await alignment()).toEqual(before)
  const link = database.db.selectFrom('alignment_links').selectAll().where('used_at', 'is not', null)
  expect(await link.execute()).toEqual([])
})

it('is used up by an answer, shows the receipt, and offers a new link that is mailed', async () => {
  const { db } = database
  const page = byLink(db, token)
  expect(contentOf(await page.send(await agree())).status).toBe(303)
  expect((await alignment()).state).toBe('agreed')
  expect(contentOf(await page.open())).toMatchObject({
    kind: 'receipt',
    mine: { answer: 'agreed', channel: 'link', respondent_name: 'Jan de Vries' },
  })
  const again = { ...(await agree()), answer: 'object', remark: 'Toch niet', replaces: 'on' }
  expect(contentOf(await page.send(again)).status).toBe(303)
  expect((await alignment()).state).toBe('agreed')
  expect(contentOf(await page.send({ intent: 'newLink' })).status).toBe(303)
  const [mail] = await mailsTo(laid.liec.contact.email)
  const fresh = /\/antwoord\/([\w-]{43})\n/.exec(mail?.body_text ?? '')?.[1] ?? ''
  expect(contentOf(await byLink(db, fresh).open())).toMatchObject({ kind: 'page' })
})

it('stays open after a question', async () => {
  const page = byLink(database.db, token)
  const seen = await formSeen(database.db, laid.alignmentId)
  await page.send({ ...seen, intent: 'askQuestion', question: 'Wie betaalt dit?' })
  expect((await alignment()).state).toBe('inConsultation')
  expect(contentOf(await page.open())).toMatchObject({ kind: 'page' })
})

it('says the same of an expired, a revoked and an unknown link, and of one whose owner no longer answers', async () => {
  const { db } = database
  const long = new Date(Date.now() - 61 * 86_400_000)
  const expired = await mailedLink(db, whose(), long)
  const revoked = await mailedLink(db, whose())
  await byLink(db, expired).send({ intent: 'newLink' })
  const other = { alignmentId: laid.alignmentId, personId: laid.ccv.contact.id }
  const foreign = await mailedLink(db, other)
  const answers = []
  for (const dead of [expired, revoked, foreign, newToken(), 'x']) {
    answers.push(contentOf(await byLink(db, dead).open()))
    const sent = contentOf(await byLink(db, dead).send({ ...(await agree()) }))
    expect(sent).toEqual({ status: 303, location: `/antwoord/${dead}` })
  }
  for (const answer of answers) expect(answer).toEqual({ kind: 'gone', sent: false, status: 410 })
  expect((await alignment()).state).toBe('invited')
})

it('sends a new link only to the address of the old one, and answers the same for an unknown one', async () => {
  const { db } = database
  const unknown = newToken()
  for (const asked of [token, unknown])
    expect(contentOf(await byLink(db, asked).send({ intent: 'newLink' }))).toEqual({
      status: 303,
      location: `/antwoord/${asked}?link=verstuurd`,
    })
  expect(await mailsTo(laid.liec.contact.email)).toHaveLength(1)
  expect(await mailsTo(laid.ccv.contact.email)).toEqual([])
})

it('is asked for a new link a few times only', async () => {
  const page = byLink(database.db, token, '10.9.8.7')
  for (let n = 0; n < 3; n++) await page.send({ intent: 'newLink' })
  expect(contentOf(await page.send({ intent: 'newLink' }))).toMatchObject({ status: 429 })
})

it('goes to no other site, no cache and no search engine', () => {
  const given = Object.fromEntries(headers({ actionHeaders: new Headers() }))
  expect(given).toEqual({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
})
