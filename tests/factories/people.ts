import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import type { Role } from '#workflows/roles.ts'

let count = 0

/** A person with an address of their own. */
export async function createPerson(
  db: Kysely<Database>,
  values: {
    name?: string
    email?: string
    is_admin?: boolean
    is_demo?: boolean
    password_hash?: string | null
  } = {},
): Promise<{ id: string; name: string; email: string }> {
  count += 1
  const name = values.name ?? `Persoon ${count}`
  const email = values.email ?? `persoon-${process.pid}-${count}@voorbeeld.example`
  const { is_admin = false, is_demo = false, password_hash = null } = values
  return db
    .insertInto('persons')
    .values({ name, email, is_admin, is_demo, password_hash, function_title: null, deactivated_at: null })
    .returning(['id', 'name', 'email'])
    .executeTakeFirstOrThrow()
}

/** A person who holds a role in the dossier. */
export async function createMember(
  db: Kysely<Database>,
  dossierId: string,
  role: Role,
  values: Parameters<typeof createPerson>[1] = {},
) {
  const person = await createPerson(db, values)
  await db
    .insertInto('memberships')
    .values({ dossier_id: dossierId, person_id: person.id, role, visited_at: null, previous_visit_at: null })
    .execute()
  return { ...person, role }
}
