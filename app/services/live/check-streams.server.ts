import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listHolding, listOpenLinks, listPlaces, listRoles } from '#db/queries/live.ts'
import type { Stream } from './streams.ts'

/** `over`: there is no right to it any more. `anew`: it may go on, but looks at other dossiers than before. */
export type Verdict = 'stay' | 'over' | 'anew'

/**
 * Promise: for each stream whether it may stay: its session or its link holds, and the role or the organisations are there
 * still; it looks with those of now. Four queries, however many there are.
 */
export async function judgeStreams(
  db: Kysely<Database>,
  streams: readonly Stream[],
  now: Date,
): Promise<Map<Stream, Verdict>> {
  const people = (as: Stream['sight']['as']) => [
    ...new Set(streams.filter(({ sight }) => sight.as === as).map(({ personId }) => personId)),
  ]
  const keys = (byLink: boolean) => [
    ...new Set(streams.filter(({ sight }) => isByLink(sight) === byLink).map(({ key }) => key)),
  ]
  const [sessions, links, roles, places] = await Promise.all([
    listHolding(db, keys(false), now),
    listOpenLinks(db, keys(true), now),
    listRoles(db, people('member')),
    listPlaces(db, people('partner')),
  ])
  const roleOf = new Map(roles.map((row) => [`${row.person_id} ${row.dossier_id}`, row.role]))
  const judge = ({ key, personId, sight, seen }: Stream): Verdict => {
    if (!(isByLink(sight) ? links : sessions).has(key)) return 'over'
    if (sight.as === 'member') {
      const role = roleOf.get(`${personId} ${sight.dossierId}`)
      if (role) sight.role = role
      return role ? 'stay' : 'over'
    }
    const own = places.filter(
      ({ person_id, organisation_id }) =>
        person_id === personId && (!sight.only || sight.organisations.has(organisation_id)),
    )
    sight.organisations = new Set(own.map(({ organisation_id }) => organisation_id))
    if (own.length === 0) return 'over'
    return own.every(({ dossier_id }) => seen.has(dossier_id)) ? 'stay' : 'anew'
  }
  return new Map(streams.map((stream) => [stream, judge(stream)]))
}

const isByLink = (sight: Stream['sight']) => sight.as === 'partner' && sight.only !== undefined
