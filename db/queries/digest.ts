import type { Kysely } from 'kysely'
import type { Role } from '#workflows/roles.ts'
import type { Database } from '../database.ts'

/** Promise: everyone who takes part in a dossier or answers for a partner, and wants a digest; what they chose. */
export function listDigestReaders(db: Kysely<Database>) {
  return db
    .selectFrom('persons as p')
    .leftJoin('mail_settings as s', 's.person_id', 'p.id')
    .select(['p.id', 'p.name', 'p.email', 'p.is_demo', 's.digest', 's.digested_until'])
    .where('p.deactivated_at', 'is', null)
    .where((eb) => eb.or([eb('s.digest', 'is', null), eb('s.digest', '<>', 'none')]))
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('memberships as m').select('m.role').whereRef('m.person_id', '=', 'p.id')),
        eb.exists(
          eb
            .selectFrom('contacts as c')
            .select('c.person_id')
            .whereRef('c.person_id', '=', 'p.id')
            .where('c.is_active', '=', true),
        ),
      ]),
    )
    .orderBy('p.email')
    .execute()
}

export type DigestReader = Awaited<ReturnType<typeof listDigestReaders>>[number]

/**
 * Promise: the actions that a person hears of, where they have one of `roles`: those they own or follow, and for a
 * coordinator every action of the dossier; but none that they stopped following.
 */
export function listDigestActions(db: Kysely<Database>, personId: string, roles: readonly Role[]) {
  return db
    .selectFrom('memberships as m')
    .innerJoin('dossiers as d', 'd.id', 'm.dossier_id')
    .innerJoin('actions as a', 'a.dossier_id', 'd.id')
    .leftJoin('action_followers as f', (join) =>
      join.onRef('f.action_id', '=', 'a.id').onRef('f.person_id', '=', 'm.person_id'),
    )
    .select(['d.id as dossier_id', 'd.slug', 'd.title as dossier_title'])
    .select(['a.id', 'a.number', 'a.title', 'a.owner_id', 'a.target_on', 'a.state'])
    .where('m.person_id', '=', personId)
    .where('m.role', 'in', roles)
    .where('f.stopped_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('m.role', '=', 'coordinator'),
        eb('a.owner_id', '=', personId),
        eb('f.action_id', 'is not', null),
      ]),
    )
    .orderBy('d.title')
    .orderBy('a.number')
    .execute()
}
