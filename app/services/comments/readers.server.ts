import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listReaders, listSpeakers, type Reader, type Spoke } from '#db/queries/readers.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES } from '#workflows/roles.ts'
import { isPartner, type Place } from '#workflows/rooms.ts'
import { namedIn, reads } from './mentions.ts'
import type { Speaker } from './speaker.server.ts'

const noSpeakers: Spoke[] = []
const READING = ROLES.filter((role) => may(role, 'readDossier'))

/**
 * Promise: the people whom this person can call to a remark in one room or another. A partner is shown only whom it
 * knows already: its colleagues, the owner, the coordinators, and who spoke where it reads.
 */
export async function findCallable(db: Kysely<Database>, speaker: Speaker): Promise<Reader[]> {
  const { action, voice, personId } = speaker
  const [everybody, spoke] = await Promise.all([
    listReaders(db, { actionId: action.id, roles: READING }),
    isPartner(voice) ? listSpeakers(db, action.id, voice.organisationId) : noSpeakers,
  ])
  const others = everybody.filter((reader) => reader.person_id !== personId)
  if (!isPartner(voice)) return others
  return others.filter(
    ({ person_id, role, organisation_id }) =>
      organisation_id === voice.organisationId ||
      role === 'coordinator' ||
      (role !== null && person_id === action.owner_id) ||
      spoke.some((one) => one.author_id === person_id && one.author_organisation_id === organisation_id),
  )
}

export type Called =
  | { ok: true; personIds: string[] }
  | { ok: false; field: 'mention' | 'body'; who?: string }

/** Promise: who is called to a remark; or, when one of them cannot read it there, that one. */
export async function callPeople(
  db: Kysely<Database>,
  speaker: Speaker,
  { place, chosen, body }: { place: Place; chosen: readonly string[]; body: string },
): Promise<Called> {
  if (chosen.length === 0 && !body.includes('@')) return { ok: true, personIds: [] }
  const callable = await findCallable(db, speaker)
  const able = new Set(callable.filter((reader) => reads(reader, place)).map(({ person_id }) => person_id))
  const nameOf = (id: string) => callable.find(({ person_id }) => person_id === id)?.name
  const astray = chosen.find((id) => !able.has(id) && id !== speaker.personId)
  if (astray !== undefined) return { ok: false, field: 'mention', who: nameOf(astray) }
  // A name that a partner cannot know to be somebody's is just a word.
  const known = isPartner(speaker.voice) ? callable.filter(({ person_id }) => able.has(person_id)) : callable
  const named = namedIn(body, known)
  const deaf = named.find((id) => !able.has(id))
  if (deaf !== undefined) return { ok: false, field: 'body', who: nameOf(deaf) }
  return { ok: true, personIds: [...new Set([...chosen, ...named])].filter((id) => id !== speaker.personId) }
}
