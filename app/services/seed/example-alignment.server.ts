import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { getAlignmentWithPlan } from '#db/queries/seed.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'
import type { Involvement } from '#workflows/alignment/states.ts'
import { addPartner } from '../alignments/add-partner.server.ts'
import { changeAlignment } from '../alignments/change-alignment.server.ts'
import type { Moment } from './example-moments.ts'

type Told = { actionId: string; personId: string; at: Date; key: string; today: Date }
type Aligning = Extract<Moment['told'], { type: 'align' }>['as']

const DAY = 24 * 60 * 60_000

/** Promise: the organisation stands on the action, as the story tells it. */
export async function tellPartner(
  db: Kysely<Database>,
  { today, ...told }: Told,
  partner: { organisationId: string; involvement: Involvement; inDays: number },
): Promise<void> {
  const { organisationId, involvement, inDays } = partner
  const answerBy = new Date(today.getTime() + inDays * DAY).toISOString().slice(0, 10)
  const answer = await addPartner(db, { ...told, organisationId, involvement, answerBy })
  if (!answer.ok) throw new Error(`the example's partner: ${JSON.stringify(answer)}`)
}

/** Promise: it happened to the alignment, as the story tells it. */
export async function tellAlignment(
  db: Kysely<Database>,
  { actionId, personId, at, key }: Told,
  { organisationId, as }: { organisationId: string; as: Aligning },
): Promise<void> {
  const { id, version, plan_version, plan_hash } = await getAlignmentWithPlan(db, actionId, organisationId)
  const seen = { planVersion: plan_version ?? 0, planHash: plan_hash ?? '' }
  const given = {
    ...seen,
    respondentName: 'Relatiebeheerder (verzonnen)',
    respondentFunction: 'relatiebeheerder',
    capacity: 'organisation',
    channel: 'account',
  } as const
  const byPartner = ['agree', 'confirm', 'agreeWithConditions', 'object', 'abstain'].includes(as.type)
  const event = (byPartner ? { ...as, ...given } : as) as AlignmentEvent
  const who = as.type === 'passTerm' ? null : personId
  const answer = await changeAlignment(db, {
    ...{ alignmentId: id, personId: who, event, expectedVersion: version, at, key },
  })
  // A day that went past has no key: a seed that was broken off tells it again.
  if (!answer.ok && !(who === null && answer.problem === 'notInState'))
    throw new Error(`the example's ${as.type}: ${JSON.stringify(answer)}`)
}
