import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '#app/http/log.server.ts'
import { queueMail } from '#app/services/mail/queue-mail.server.ts'
import { connectMailServer, type MailServer } from '#app/services/mail/send-mail.server.ts'
import { startOutbox } from '#app/services/outbox/outbox.server.ts'
import { workOff } from '#app/services/outbox/work-off.server.ts'
import { claimOutbox } from '#db/queries/outbox.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { startMailServer } from '#tests/setup/mail-server.ts'

const origin = 'https://aanjager.example'
const minute = 60_000
const log = createLog({ logLevel: 'silent' })

let database: TestDatabase
let smtp: Awaited<ReturnType<typeof startMailServer>>
let busy = false
let mailServer: MailServer | undefined
/** Later than any clock of the database server. */
const start = Date.now() + minute
const at = (minutes: number) => new Date(start + minutes * minute)

beforeAll(async () => {
  database = await createTestDatabase()
  smtp = await startMailServer((recipient) => {
    if (recipient.startsWith('onbekend')) return 550
    return busy ? 451 : undefined
  })
  mailServer = connectMailServer({ smtpUrl: smtp.url, mailFrom: 'aanjager@aanjager.example' })
})
afterAll(async () => {
  mailServer?.close()
  await smtp.close()
  await database.close()
})
beforeEach(async () => {
  busy = false
  smtp.received.length = 0
  await database.db.deleteFrom('outbox').execute()
  await database.db.deleteFrom('mails').execute()
})

function queue(to: string) {
  const mail = { to, subject: 'Overdracht: één actie', text: 'Beste lezer,\n', html: '<p>Beste lezer,</p>' }
  return database.db.transaction().execute((trx) => queueMail(trx, origin, mail))
}

const parts = (server: MailServer | undefined = mailServer) => ({
  db: database.db,
  settings: { origin, mode: 'production' as const },
  log,
  mailServer: server,
})
const outbox = () => database.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
const mail = () => database.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow()

describe('mail in the outbox', () => {
  test('leaves over SMTP with sender, stable Message-ID, text and HTML; then its words are forgotten', async () => {
    await queue('lid@gemeente.example')
    const { message_id } = await mail()
    expect(message_id).toMatch(/^<[\da-f-]{36}@aanjager\.example>$/)
    expect(await workOff(parts(), at(0))).toBe(true)
    const [received] = smtp.received
    expect(received).toMatchObject({ from: 'aanjager@aanjager.example', to: ['lid@gemeente.example'] })
    expect(received?.raw).toContain(`Message-ID: ${message_id}`)
    expect(received?.raw).toContain('Auto-Submitted: auto-generated')
    expect(received?.raw).toContain('text/plain')
    expect(received?.raw).toContain('text/html')
    expect(await mail()).toMatchObject({ sent_at: at(0), body_text: '', body_html: '' })
    expect(await workOff(parts(), at(600))).toBe(false)
  })

  test('is not sent when the change that caused it rolls back', async () => {
    const failing = database.db.transaction().execute(async (trx) => {
      await queueMail(trx, origin, { to: 'lid@gemeente.example', subject: 's', text: 't', html: 'h' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await workOff(parts(), at(0))).toBe(false)
  })

  test('waits for a mail server that is busy, and then goes once', async () => {
    await queue('lid@gemeente.example')
    busy = true
    await workOff(parts(), at(0))
    expect(await outbox()).toMatchObject({ done_at: null, attempts: 1, available_at: at(1) })
    expect(await workOff(parts(), at(0.5))).toBe(false)
    busy = false
    await workOff(parts(), at(1))
    expect(smtp.received).toHaveLength(1)
    expect((await outbox()).done_at).toEqual(at(1))
  })

  test('is given up at once when the address does not exist, and after a day and a half when nothing answers', async () => {
    await queue('onbekend@gemeente.example')
    await workOff(parts(), at(0))
    expect(await outbox()).toMatchObject({ attempts: 1, done_at: at(0) })
    expect((await outbox()).last_error).toContain('refused')
    await database.db.deleteFrom('outbox').execute()
    await queue('lid@gemeente.example')
    busy = true
    for (let day = 0; day < 9; day += 1) await workOff(parts(), at(day * 1_440))
    expect(await outbox()).toMatchObject({ attempts: 9, done_at: at(8 * 1_440) })
    expect(smtp.received).toHaveLength(0)
  })

  test('is kept, not sent, without a mail server', async () => {
    await queue('lid@gemeente.example')
    await workOff({ ...parts(), mailServer: undefined }, at(0))
    expect((await outbox()).done_at).toEqual(at(0))
    expect(await mail()).toMatchObject({ sent_at: null, body_text: 'Beste lezer,\n' })
  })
})

describe('several processes', () => {
  test('share the work: nobody gets the piece of another', async () => {
    for (let n = 0; n < 20; n += 1) await queue(`lid${n}@gemeente.example`)
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimOutbox(database.db, at(0), at(2))))
    const ids = claims.flatMap((job) => (job ? [job.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(0)
  })

  test('one takes over what another left lying', async () => {
    await queue('lid@gemeente.example')
    await claimOutbox(database.db, at(0), at(2))
    expect(await workOff(parts(), at(1))).toBe(false)
    expect(await workOff(parts(), at(2))).toBe(true)
    expect(smtp.received).toHaveLength(1)
  })
})

test('the running dispatcher sends what was queued, and stops in good order', async () => {
  const { settings } = createContext(database.db, { origin })
  const running = startOutbox({ db: database.db, settings: { ...settings, smtpUrl: smtp.url }, log })
  // The database's clock may run a little ahead of ours.
  await queue('lid@gemeente.example')
  for (let tries = 0; tries < 100 && smtp.received.length === 0; tries += 1) {
    running.poke()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await running.stop()
  expect(smtp.received).toHaveLength(1)
  await queue('lid@gemeente.example')
  running.poke()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(smtp.received).toHaveLength(1)
})
