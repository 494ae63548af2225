import { setTimeout as pause } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '#app/http/log.server.ts'
import { type Jobs, startJobs } from '#app/services/jobs/jobs.server.ts'
import { queueMail } from '#app/services/mail/queue-mail.server.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { startMailServer } from '#tests/setup/mail-server.ts'

const origin = 'https://aanjager.example'
const log = createLog({ logLevel: 'silent' })

let database: TestDatabase
let smtp: Awaited<ReturnType<typeof startMailServer>>
let busy = false
let running: Jobs[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  smtp = await startMailServer((recipient) => {
    if (recipient.startsWith('onbekend')) return 550
    return busy ? 451 : undefined
  })
})
afterAll(async () => {
  await smtp.close()
  await database.close()
})
beforeEach(async () => {
  busy = false
  smtp.received.length = 0
  await database.db.deleteFrom('outbox').execute()
  await database.db.deleteFrom('mails').execute()
})
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()))
  running = []
  await sql`delete from pgboss.job where name = 'mail'`.execute(database.db).catch(() => {})
})

function start(smtpUrl: string | undefined = smtp.url): Jobs {
  const { settings } = createContext(database.db, { origin })
  const jobs = startJobs({ database, settings: { ...settings, smtpUrl }, log })
  running.push(jobs)
  return jobs
}

function queue(to: string) {
  const mail = { to, subject: 'Overdracht: één actie', text: 'Beste lezer,\n', html: '<p>Beste lezer,</p>' }
  return database.db.transaction().execute((trx) => queueMail(trx, origin, mail))
}

const mail = () => database.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow()

type Job = { state: string; tries: number; wait: number; output: { message: string } | null }
async function jobs(): Promise<Job[]> {
  const rows = sql<Job>`select state, retry_count as tries, output,
    extract(epoch from start_after - now())::int as wait from pgboss.job where name = 'mail'`
  return (await rows.execute(database.db).catch(() => ({ rows: [] }))).rows
}

/** Until the mail job is so, and for a look at it then. */
async function until(is: (job: Job) => boolean, nudge?: Jobs): Promise<Job> {
  for (let tries = 0; tries < 300; tries += 1) {
    nudge?.poke()
    const found = (await jobs()).find(is)
    if (found) return found
    await pause(50)
  }
  throw new Error(`no such job: ${JSON.stringify(await jobs())}`)
}

const change = (set: RawBuilder<unknown>) =>
  sql`update pgboss.job set ${set} where name = 'mail'`.execute(database.db)

describe('mail', () => {
  test('leaves over SMTP with sender, stable Message-ID, text and HTML; then its words are forgotten', async () => {
    await queue('lid@gemeente.example')
    const { message_id } = await mail()
    expect(message_id).toMatch(/^<[\da-f-]{36}@aanjager\.example>$/)
    start()
    await until(({ state }) => state === 'completed')
    const [received] = smtp.received
    expect(received).toMatchObject({ from: 'aanjager@aanjager.example', to: ['lid@gemeente.example'] })
    expect(received?.raw).toContain(`Message-ID: ${message_id}`)
    expect(received?.raw).toContain('Auto-Submitted: auto-generated')
    expect(received?.raw).toContain('text/plain')
    expect(received?.raw).toContain('text/html')
    expect(await mail()).toMatchObject({ sent_at: expect.any(Date), body_text: '', body_html: '' })
    expect(await database.db.selectFrom('outbox').select('id').execute()).toEqual([])
  })

  test('is not sent when the change that caused it rolls back', async () => {
    const failing = database.db.transaction().execute(async (trx) => {
      await queueMail(trx, origin, { to: 'lid@gemeente.example', subject: 's', text: 't', html: 'h' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await database.db.selectFrom('outbox').select('id').execute()).toEqual([])
  })

  test('waits for a mail server that is busy, longer each time, and then goes once', async () => {
    busy = true
    await queue('lid@gemeente.example')
    const sender = start()
    const first = await until(({ state }) => state === 'retry')
    expect(first.wait).toBeGreaterThan(30)
    expect(first.wait).toBeLessThanOrEqual(120)
    await change(sql`start_after = now(), retry_count = 8`)
    const tenth = await until(({ state, tries }) => state === 'retry' && tries === 9, sender)
    expect(tenth.wait).toBeGreaterThan(4 * 3_600)
    expect(tenth.wait).toBeLessThanOrEqual(12 * 3_600)
    busy = false
    await change(sql`start_after = now()`)
    await until(({ state }) => state === 'completed', sender)
    expect(smtp.received).toHaveLength(1)
  })

  test('is given up when nothing answers for a day and a half', async () => {
    busy = true
    await queue('lid@gemeente.example')
    const sender = start()
    await until(({ state }) => state === 'retry')
    await change(sql`start_after = now(), retry_count = retry_limit - 1`)
    expect((await until(({ state }) => state === 'failed', sender)).output?.message).toContain('refused')
    expect(smtp.received).toHaveLength(0)
  })

  test('is given up at once when the address does not exist', async () => {
    await queue('onbekend@gemeente.example')
    start()
    const { tries, output } = await until(({ state }) => state === 'failed')
    expect(tries).toBe(0)
    expect(output?.message).toContain('refused')
  })

  test('is kept, not sent, without a mail server', async () => {
    await queue('lid@gemeente.example')
    start('')
    await until(({ state }) => state === 'completed')
    expect(await mail()).toMatchObject({ sent_at: null, body_text: 'Beste lezer,\n' })
  })

  test('that another process left lying is taken over', async () => {
    await queue('lid@gemeente.example')
    busy = true
    const sender = start()
    await until(({ state }) => state === 'retry')
    busy = false
    // As a process leaves it that was killed: at work, and silent since.
    await change(sql`state = 'active', started_on = now(), heartbeat_on = now() - interval '1 minute'`)
    await sender.stop()
    await sql`update pgboss.queue set monitor_on = null, monitor_claim_on = null`.execute(database.db)
    const other = start()
    await until(({ state }) => state === 'retry', other)
    await change(sql`start_after = now()`)
    await until(({ state }) => state === 'completed', other)
    expect(smtp.received).toHaveLength(1)
  })
})

test('several processes that start at once share the work: each mail goes once', async () => {
  await sql`drop schema if exists pgboss cascade`.execute(database.db)
  for (let n = 0; n < 30; n += 1) await queue(`lid${n}@gemeente.example`)
  start()
  if (database.engine === 'postgres') start()
  for (let tries = 0; tries < 300 && smtp.received.length < 30; tries += 1) await pause(50)
  const recipients = smtp.received.flatMap(({ to }) => to)
  expect(recipients).toHaveLength(30)
  expect(new Set(recipients).size).toBe(30)
})

test('who stopped sends nothing any more', async () => {
  const sender = start()
  await queue('lid@gemeente.example')
  await until(({ state }) => state === 'completed', sender)
  await sender.stop()
  await queue('lid@gemeente.example')
  sender.poke()
  await pause(200)
  expect(smtp.received).toHaveLength(1)
})
