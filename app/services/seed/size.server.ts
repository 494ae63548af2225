import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertPersons, listIdsByEmail } from '#db/queries/persons.ts'
import type { Role } from '#workflows/roles.ts'
import type { DemoPeople } from './accounts.server.ts'
import { SIZES, type SizeName, shareOut } from './sizes.ts'
import { seedSynthetic } from './synthetic.server.ts'

const PER_DOSSIER = 12
const DEMO_ROLES = ['coordinator', 'chair', 'member', 'adviser', 'board', 'partner'] as const

/** Promise: the people of a measuring dossier: the demo accounts in their roles, and invented members who own actions. */
export async function castOf(db: Kysely<Database>, people: DemoPeople, count: number, from = 0) {
  const invented = Array.from({ length: count }, (_, n) => ({
    name: `Lid ${n + 1} (verzonnen)`,
    email: `lid-${n + 1}@verzonnen.example`,
    is_demo: true,
    is_admin: false,
  }))
  await insertPersons(db, invented)
  const known = await listIdsByEmail(
    db,
    invented.map(({ email }) => email),
  )
  const some = Array.from(
    { length: Math.min(PER_DOSSIER, known.length) },
    (_, n) => known[(from + n) % known.length]?.id ?? '',
  )
  const owners = [people.member, ...some]
  const members: { personId: string; role: Role }[] = [
    ...DEMO_ROLES.map((role) => ({ personId: people[role], role })),
    ...some.map((personId) => ({ personId, role: 'member' as const })),
  ]
  return { members, owners }
}

/** Promise: the dossiers of this size stand; `progress` hears of each. Dossiers that stand already are left alone. */
export async function seedSize(
  db: Kysely<Database>,
  people: DemoPeople,
  name: SizeName,
  progress: (done: number, total: number, events: number) => void,
): Promise<void> {
  const shares = shareOut(name)
  let events = 0
  for (const [index, share] of shares.entries()) {
    const cast = await castOf(db, people, SIZES[name].people, index * 4)
    events += await seedSynthetic(db, { ...share, ...cast, title: `Meetdossier ${index + 1} (verzonnen)` })
    progress(index + 1, shares.length, events)
  }
}
