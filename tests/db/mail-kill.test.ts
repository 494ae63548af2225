import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { queueMail } from '#app/services/mail/queue-mail.server.ts'
import { type OpenDatabase, openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { createTestDatabase } from '#tests/setup/database.ts'
import { type ReceivedMail, startMailServer } from '#tests/setup/mail-server.ts'

const kills = process.env.SOAK ? 30 : 3
const MAILS = 8
const origin = 'https://aanjager.example'

let folder: string
let where: { databaseUrl: string } | { dataDir: string }
let close = async () => {}
let smtp: Awaited<ReturnType<typeof startMailServer>>
/** The mail that the server takes in without saying so. */
let silentAbout: string | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanjager-mail-kill-'))
  if (inject('databaseTemplate').engine === 'postgres') {
    const database = await createTestDatabase()
    where = { databaseUrl: database.url ?? '' }
    close = database.close
  } else where = { dataDir: folder }
  await withDatabase(({ db }) => migrateToLatest(db))
  smtp = await startMailServer(undefined, ({ to }) => to[0] === silentAbout)
})
afterAll(async () => {
  await smtp.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

/** The embedded folder has one owner at a time: each look opens and closes it. */
async function withDatabase<T>(look: (open: OpenDatabase) => Promise<T>): Promise<T> {
  const open = await openDatabase(where)
  try {
    return await look(open)
  } finally {
    await open.close()
  }
}

const queueAll = (recipients: readonly string[]) =>
  withDatabase(({ db }) =>
    db.transaction().execute(async (trx) => {
      for (const to of recipients)
        await queueMail(trx, origin, { to, subject: 'Eén actie', text: 'Dag,\n', html: '<p>Dag,</p>' })
    }),
  )

function startMailer(): ChildProcess {
  const target = 'databaseUrl' in where ? where.databaseUrl : where.dataDir
  const args = ['tests/setup/kill-mailer.ts', target, smtp.url]
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

async function kill(mailer: ChildProcess): Promise<void> {
  const gone = once(mailer, 'exit')
  mailer.kill('SIGKILL')
  await gone
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !is(); tries += 1) await pause(50)
  expect(is()).toBe(true)
}

const messageIdOf = ({ raw }: ReceivedMail) => /^message-id: *(\S+)/im.exec(raw)?.[1]
const receivedBy = (to: string) => smtp.received.filter((mail) => mail.to[0] === to)

describe('a process killed while it hands over a mail', () => {
  it(`loses no mail and repeats only that one, under the same Message-ID, ${kills} times over`, async () => {
    for (let round = 0; round < kills; round += 1) {
      const recipients = Array.from({ length: MAILS }, (_, n) => `lid${n}-${round}@gemeente.example`)
      const inFlight = recipients[1 + ((round * 3) % (MAILS - 1))] ?? ''
      await queueAll(recipients)
      silentAbout = inFlight
      const mailer = startMailer()
      await until(() => receivedBy(inFlight).length > 0)
      await kill(mailer)
      silentAbout = undefined

      const next = startMailer()
      await until(
        () => recipients.every((to) => receivedBy(to).length > 0) && receivedBy(inFlight).length > 1,
      )
      await pause(300)
      await kill(next)
      const [first, second] = receivedBy(inFlight).map(messageIdOf)
      expect(first).toMatch(/^<.+@aanjager\.example>$/)
      expect(second).toBe(first)
      expect(receivedBy(inFlight)).toHaveLength(2)
      for (const to of recipients) if (to !== inFlight) expect(receivedBy(to)).toHaveLength(1)
      const left = await withDatabase(({ db }) =>
        db.selectFrom('mails').select('recipient').where('sent_at', 'is', null).execute(),
      )
      expect(left).toEqual([])
    }
  }, 3_600_000)
})
