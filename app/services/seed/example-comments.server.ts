import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { findRemark, getAlignmentWithPlan } from '#db/queries/seed.ts'
import type { Place } from '#workflows/rooms.ts'
import { addComment } from '../comments/add-comment.server.ts'
import { changeComment } from '../comments/change-comment.server.ts'
import type { Moment, Partner } from './example-moments.ts'

type Remark = Extract<Moment['told'], { type: 'comment' | 'settle' | 'reword' }>
type Told = { actionId: string; personId: string; at: Date; key: string }

export const isRemark = (told: Moment['told']): told is Remark =>
  told.type === 'comment' || told.type === 'settle' || told.type === 'reword'

/** Promise: it was said, said otherwise or settled, as the story tells it. */
export async function tellRemark(
  db: Kysely<Database>,
  { actionId, ...told }: Told,
  remark: Remark,
  partners: Record<Partner, string>,
): Promise<void> {
  const answer = remark.type === 'comment' ? await say(remark) : await change(remark)
  if (!answer.ok) throw new Error(`the example's remark: ${JSON.stringify(answer)}`)

  async function say({ body, room = 'internal', speaksFor }: Extract<Remark, { type: 'comment' }>) {
    const place: Place =
      room === 'internal' || room === 'partners'
        ? { room, organisationId: null }
        : { room: 'partner', organisationId: partners[room] }
    if (!speaksFor) return addComment(db, { ...told, actionId, body, place })
    const { id } = await getAlignmentWithPlan(db, actionId, partners[speaksFor])
    return addComment(db, { ...told, alignmentId: id, body, place })
  }

  async function change(remark: Exclude<Remark, { type: 'comment' }>) {
    const { id, version } = await findRemark(db, actionId, remark.about)
    const change =
      remark.type === 'settle'
        ? ({ type: 'resolveComment' } as const)
        : ({ type: 'editComment', body: remark.body, expectedVersion: version } as const)
    return changeComment(db, { ...told, actionId, commentId: id, change })
  }
}
