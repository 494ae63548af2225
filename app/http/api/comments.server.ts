import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { addComment, type CommentProblem } from '#app/services/comments/add-comment.server.ts'
import type { Standing } from '#app/services/comments/speaker.server.ts'
import { commentDocs } from '#app/text/comment-api.ts'
import { ownRooms, partnerRooms } from '#app/text/comments.ts'
import { type CommentRecord, countComments, listComments, type ThreadFilter } from '#db/queries/threads.ts'
import type { Place } from '#workflows/rooms.ts'
import { ApiProblem, answer } from './answer.ts'
import type { commentSchema } from './comment-schemas.ts'
import { invalidInput, invalidParam } from './input-errors.ts'
import { API_PAGE_SIZE, pageBody, readQuery } from './query.ts'
import { pageShape } from './query-shapes.ts'
import { readFields, readJson } from './read-event.ts'
import { readIdempotencyKey } from './request-headers.ts'

/** Promise: a page of the remarks that the filter lets through, the newest first, in words for one's own or a partner. */
export async function listRemarks(
  { request, context }: LoaderFunctionArgs,
  filter: ThreadFilter,
  asPartner: boolean,
): Promise<Response> {
  const { pagina: page } = readQuery(request, pageShape)
  const offset = (page - 1) * API_PAGE_SIZE
  const { db, settings } = context
  const [rows, counts] = await Promise.all([
    listComments(db, { ...filter, limit: API_PAGE_SIZE, offset }),
    countComments(db, filter),
  ])
  const total = counts.reduce((sum, { count }) => sum + Number(count), 0)
  const results = rows.reverse().map((row) => commentBody(row, asPartner ? partnerRooms : ownRooms))
  return answer(pageBody({ request, origin: settings.origin, page, total, results }))
}

function commentBody(row: CommentRecord, words: typeof ownRooms): z.infer<typeof commentSchema> {
  const { room, organisation_id: organisationId, room_name: name, resolved_at } = row
  return {
    id: row.id,
    kamer: room,
    kamerLabel: words.label({ room, organisationId, name }),
    partner: organisationId && name ? { id: organisationId, korteNaam: name } : null,
    tekst: row.body,
    door: row.author_name,
    namens: row.author_organisation,
    op: row.created_at.toISOString(),
    versie: row.version,
    bewerktOp: row.edited_at?.toISOString() ?? null,
    eerder: row.earlier.map(({ number, body, written_at }) => ({
      versie: number,
      tekst: body,
      op: new Date(written_at).toISOString(),
    })),
    aandacht: row.mentioned,
    afgehandeld: resolved_at && { door: row.resolved_by_name, op: resolved_at.toISOString() },
  }
}

type Asked = { tekst: string; aandacht: string[] }

/** Promise: the remark stands, or everything that is wrong with it; in the room that the body names. */
export async function addRemark<A extends Asked>(
  { request, context }: LoaderFunctionArgs,
  schema: z.ZodObject & z.ZodType<A>,
  { standing, placeOf }: { standing: Standing; placeOf: (asked: A) => Place | undefined },
): Promise<Response> {
  const body = await readJson(request)
  const key = readIdempotencyKey(request.headers)
  const read = readFields<A>(body, schema)
  if (!read.ok || !('value' in key))
    throw invalidInput([...('wrong' in key ? [key.wrong] : []), ...(read.ok ? [] : read.wrong)])
  const place = placeOf(read.value)
  if (!place) throw invalidInput([invalidParam('partner', 'required')])
  const { tekst, aandacht } = read.value
  const said = { ...standing, body: tekst, place, mentions: aandacht, key: key.value }
  const done = await addComment(context.db, said)
  if (!done.ok) throw problemOf(done)
  return answer({ id: done.id }, { status: 201 })
}

function problemOf(problem: CommentProblem): ApiProblem {
  switch (problem.problem) {
    case 'unknownRoom':
      return invalidInput([{ name: 'kamer', code: 'unknownRoom', reason: commentDocs.unknownRoom }])
    case 'cannotRead': {
      const name = problem.field === 'mention' ? 'aandacht' : 'tekst'
      return invalidInput([{ name, code: 'cannotRead', reason: commentDocs.cannotRead }])
    }
    default:
      return new ApiProblem(problem.problem)
  }
}
