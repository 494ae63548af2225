import type { Kysely } from 'kysely'
import { ownRooms, partnerRooms } from '#app/text/comments.ts'
import type { Database } from '#db/database.ts'
import { listOpenPartners } from '#db/queries/readers.ts'
import { type CommentRecord, countComments, listComments } from '#db/queries/threads.ts'
import { isPartner, mayWrite, type Place, ROOMS, type Room } from '#workflows/rooms.ts'
import { isAuthor, mayResolve } from './change-comment.server.ts'
import { reads } from './mentions.ts'
import { findCallable } from './readers.server.ts'
import type { Speaker } from './speaker.server.ts'

const NEWEST = 20
const ALL = 1_000

export type ThreadView = {
  /** Only this room: `internal`, `partners` or the id of a partner. */
  room?: string | null
  /** Not only the newest. */
  all?: boolean
  /** No other room can be chosen to speak in. */
  only?: boolean
}

export type Thread = Awaited<ReturnType<typeof readThread>>
export type ThreadComment = Thread['comments'][number]
export type ThreadRoom = Thread['rooms'][number]

/** Promise: what an address asks to see of a conversation. */
export const threadView = (search: URLSearchParams): ThreadView => ({
  room: search.get('kamer'),
  all: search.get('reacties') === 'alle',
})

/** Promise: what stands for a room in a form and an address. */
const keyOf = ({ room, organisationId }: Place): string => organisationId ?? room

/**
 * Promise: the conversation about an action as one person may read it, newest last, with the rooms that they can speak
 * in and whom they can call there. A constant number of queries, however much was said.
 */
export async function readThread(
  db: Kysely<Database>,
  speaker: Speaker,
  { room, all, only }: ThreadView = {},
) {
  const { voice, action } = speaker
  const words = isPartner(voice) ? partnerRooms : ownRooms
  const readableBy = isPartner(voice) ? voice.organisationId : undefined
  const scope = { actionId: action.id, readableBy }
  const place = placeOf(room)
  const [records, counted, partners, callable] = await Promise.all([
    listComments(db, { ...scope, place, limit: all ? ALL : NEWEST }),
    countComments(db, scope),
    listOpenPartners(db, action.id),
    findCallable(db, speaker),
  ])
  const named = (one: Place, name: string | null) => ({ ...one, name, label: words.label({ ...one, name }) })
  const people = callable.map((reader) => ({ ...reader, id: reader.person_id }))
  const names = isPartner(voice) ? [] : partners.map(({ short_name }) => short_name)
  const rooms = placesWith(partners)
    .filter((one) => mayWrite(voice, one) && !(only && place && keyOf(one) !== keyOf(place)))
    .map((one) => ({
      ...named(one, one.name),
      key: keyOf(one),
      hint: words.hint({ ...one, names }),
      send: words.send(one),
      contacts: people.filter((reader) => reader.organisation_id !== null && reads(reader, one)),
    }))
  const counts = counted
    .map(({ room, organisation_id, room_name, count }) => {
      const one = { room, organisationId: organisation_id }
      return { ...named(one, room_name), key: keyOf(one), count: Number(count) }
    })
    .sort((a, b) => ROOMS.indexOf(a.room) - ROOMS.indexOf(b.room))
  const inView = counts.filter(({ key }) => !place || key === keyOf(place))
  const total = inView.reduce((sum, { count }) => sum + count, 0)
  return {
    comments: records.map((record) => view(speaker, record, words)),
    ...{ rooms, counts, total },
    hidden: Math.max(0, total - records.length),
    chosen: place && keyOf(place),
    /** The dossier's own people read in every room. */
    colleagues: people.filter((reader) => reader.organisation_id === null),
  }
}

type Words = typeof ownRooms

function view(speaker: Speaker, record: CommentRecord, words: Words) {
  const { room, organisation_id, author_id: _, author_organisation_id: __, room_name, ...comment } = record
  const place = { room, organisationId: organisation_id }
  return {
    ...comment,
    room,
    key: keyOf(place),
    label: words.label({ ...place, name: room_name }),
    mayEdit: isAuthor(speaker, record) && mayWrite(speaker.voice, place) && record.resolved_at === null,
    mayResolve: mayResolve(speaker, record),
  }
}

type OpenPartner = { organisation_id: string; short_name: string }

/** Every room that there is now, the safest first. */
function placesWith(partners: readonly OpenPartner[]): (Place & { name: string | null })[] {
  const plain = (room: Room) => ({ room, organisationId: null, name: null })
  const withOne = partners.map(({ organisation_id, short_name }) => ({
    ...{ room: 'partner' as const, organisationId: organisation_id, name: short_name },
  }))
  return [plain('internal'), ...withOne, ...(partners.length > 0 ? [plain('partners')] : [])]
}

function placeOf(room: string | null | undefined): Place | undefined {
  if (!room) return undefined
  if (room === 'internal' || room === 'partners') return { room, organisationId: null }
  return /^[0-9a-f-]{36}$/i.test(room) ? { room: 'partner', organisationId: room } : undefined
}
