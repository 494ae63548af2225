import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { vacuumChanged } from '#db/queries/changed-tables.ts'
import { createPerson } from '#tests/factories/people.ts'
import { createTestDatabase } from '#tests/setup/database.ts'

test('what changed much is counted anew, what did not is left alone', async () => {
  const { db, close } = await createTestDatabase()
  await createPerson(db)
  const done = await vacuumChanged(db)
  expect(done).toContain('persons')
  expect(done).not.toContain('comments')
  const { rows } = await sql<{ reltuples: number }>`
    select reltuples from pg_class where oid = 'persons'::regclass`.execute(db)
  expect(rows).toEqual([{ reltuples: 1 }])
  await createPerson(db)
  expect(await vacuumChanged(db)).not.toContain('persons')
  await close()
})
