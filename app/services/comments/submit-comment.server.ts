import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { isUuid } from '#app/http/uuid.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { comments as words } from '#app/text/comments.ts'
import { formError } from '#app/text/form-errors.ts'
import type { Database } from '#db/database.ts'
import type { Place } from '#workflows/rooms.ts'
import { addComment } from './add-comment.server.ts'
import { type CommentChanged, changeComment } from './change-comment.server.ts'
import type { CommentFormType, RefusedCommentForm } from './comment-forms.ts'
import type { Standing } from './speaker.server.ts'

export type CommentFormAnswer = { ok: true; type: CommentFormType } | RefusedCommentForm

const bodySchema = z.string().trim().min(1, 'required').max(5_000, 'tooLong')
const nonce = z.string().min(8).max(200)
const schemas = {
  comment: z.object({ body: bodySchema, room: z.string().optional(), nonce }),
  editComment: z.object({
    body: bodySchema,
    commentId: z.uuid(),
    version: z.coerce.number().int().positive(),
    nonce,
  }),
  resolveComment: z.object({ commentId: z.uuid(), nonce }),
  reopenComment: z.object({ commentId: z.uuid(), nonce }),
}

type Submission = { standing: Standing; form: FormData }

/**
 * Every form about remarks comes in here, from the pages of the dossier's own people and of partners. Promise: it
 * happened, or all that the page needs to show the form again; `notFound` for what does not exist for this person.
 */
export async function submitComment(
  db: Kysely<Database>,
  type: CommentFormType,
  { standing, form }: Submission,
): Promise<CommentFormAnswer | 'notFound'> {
  const values = formValues(form)
  const refuse = (status: RefusedCommentForm['status'], errors: FormErrors): RefusedCommentForm => ({
    ok: false,
    ...{ status, type, errors, values },
  })
  const asked = read(type, form)
  if (!asked.ok) return refuse(400, asked.errors)
  const answer = await asked.perform(db, standing)
  if (answer.ok) return { ok: true, type }
  return answer.problem === 'notFound' ? 'notFound' : refuse(...refusalOf(answer))
}

type Asked =
  | { ok: true; perform: (db: Kysely<Database>, standing: Standing) => Promise<CommentChanged> }
  | { ok: false; errors: FormErrors }

function read(type: CommentFormType, form: FormData): Asked {
  if (type === 'comment') return readNew(form)
  if (type === 'editComment') {
    const parsed = parseForm(schemas.editComment, form)
    if (!parsed.ok) return { ok: false, errors: inForm(parsed.errors) }
    const { body, commentId, version: expectedVersion, nonce: key } = parsed.value
    const change = { type, body, expectedVersion }
    return { ok: true, perform: (db, on) => changeComment(db, { ...on, commentId, change, key }) }
  }
  const parsed = parseForm(schemas[type], form)
  if (!parsed.ok) return { ok: false, errors: inForm(parsed.errors) }
  const { commentId, nonce: key } = parsed.value
  return { ok: true, perform: (db, on) => changeComment(db, { ...on, commentId, change: { type }, key }) }
}

function readNew(form: FormData): Asked {
  const parsed = parseForm(schemas.comment, form)
  const room = String(form.get('room') ?? 'internal')
  const place = readRoom(room)
  if (!parsed.ok || !place) {
    const errors = parsed.ok ? {} : inForm(parsed.errors)
    return { ok: false, errors: place ? errors : { ...errors, room: formError('choose') } }
  }
  const { body, nonce: key } = parsed.value
  const chosen = [...form.getAll('mention'), ...form.getAll(`mention-${room}`)].map(String)
  const mentions = [...new Set(chosen)]
  return { ok: true, perform: (db, on) => addComment(db, { ...on, body, place, mentions, key }) }
}

/** `internal`, `partners`, or the id of the partner whose room it is. */
function readRoom(value: string): Place | undefined {
  if (value === 'internal' || value === 'partners') return { room: value, organisationId: null }
  return isUuid(value) ? { room: 'partner', organisationId: value } : undefined
}

/** What people cannot repair at a field is said of the form as a whole. */
function inForm({ body, ...others }: FormErrors): FormErrors {
  const unreadable: FormErrors = Object.keys(others).length > 0 ? { form: actionAnswers.unreadable } : {}
  return body ? { body, ...unreadable } : unreadable
}

type Answerable = Exclude<CommentChanged, { ok: true }>

function refusalOf(answer: Answerable): [RefusedCommentForm['status'], FormErrors] {
  switch (answer.problem) {
    case 'notFound':
    case 'forbidden':
      return [403, { form: actionAnswers.forbidden }]
    case 'unknownRoom':
      return [400, { room: words.noRoom }]
    case 'cannotRead':
      return [400, { [answer.field]: words.cannotRead(answer.who) }]
    case 'stale':
      return [409, { form: words.stale }]
    case 'keyReused':
      return [409, { form: actionAnswers.keyReused }]
  }
}
