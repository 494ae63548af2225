import { afterAll, beforeAll, expect, test } from 'vitest'
import { queueMail } from '#app/services/mail/queue-mail.server.ts'
import { deleteOutdated } from '#db/queries/outdated.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('what is over goes, what is still needed stays', async () => {
  const { db } = database
  const now = new Date()
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
  const { id: person_id } = await createPerson(db)
  await insertSession(db, { token_hash: 'over', person_id, expires_at: later(-1) })
  await insertSession(db, { token_hash: 'here', person_id, expires_at: later(1) })
  const mail = { to: 'a@x.example', subject: 's', text: 't', html: 'h' }
  await db.transaction().execute((trx) => queueMail(trx, 'https://aanjager.example', mail))
  await deleteOutdated(db, now)
  expect(await db.selectFrom('sessions').select('token_hash').execute()).toEqual([{ token_hash: 'here' }])
  expect(await db.selectFrom('mails').select('subject').execute()).toHaveLength(1)
  await deleteOutdated(db, later(31))
  expect(await db.selectFrom('mails').select('subject').execute()).toEqual([])
  // Work that is not done is never thrown away.
  expect(await db.selectFrom('outbox').select('id').execute()).toHaveLength(1)
})
