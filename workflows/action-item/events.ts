import { z } from 'zod'
import { CERTAINTIES, HEALTHS, PLAN_CHANGES } from './states.ts'

/** Free text is kept outside the log; an event in the log carries its digest in the same field. */
const text = (max: number) => z.string().trim().min(1, 'required').max(max, 'tooLong')
const reason = text(2_000)
const id = z.uuid('required')
/** Years with a typing error in them (0207, 20277) are no target dates. */
const day = z.iso
  .date('invalidDate')
  .refine((value) => value >= '2000-01-01' && value < '2100-01-01', 'dateOutOfRange')
/** As far as a column can count. */
const number = z.coerce.number().int().positive().max(2_147_483_647, 'invalid')

const certainty = z.enum(CERTAINTIES, 'required')

/** A date is asked for with `fixed` and `aim`; `dependent` says on what; `notAgreed` has none. */
const target = {
  certainty,
  targetOn: day.nullish(),
  dependsOn: text(200).nullish(),
}

type TargetFields = { certainty?: unknown; targetOn?: unknown; dependsOn?: unknown }

/** Runs also when other fields are wrong: people get all problems at once. */
const always = () => true
const dated = (value: TargetFields) => value.certainty === 'fixed' || value.certainty === 'aim'

/** A target, with the rules between its fields. */
const withTarget = <S extends z.ZodType<TargetFields>>(schema: S): S =>
  schema
    .refine((v) => !dated(v) || Boolean(v.targetOn), {
      path: ['targetOn'],
      error: 'dateNeeded',
      when: always,
    })
    .refine((v) => v.certainty !== 'notAgreed' || !v.targetOn, {
      path: ['targetOn'],
      error: 'dateNotAllowed',
      when: always,
    })
    .refine((v) => v.certainty !== 'dependent' || Boolean(v.dependsOn), {
      path: ['dependsOn'],
      error: 'dependsOnNeeded',
      when: always,
    })

/** The steps: events that can change the state. */
export const stepSchemas = {
  assign: withTarget(z.object({ type: z.literal('assign'), ownerId: id, ...target })),
  returnToDraft: z.object({ type: z.literal('returnToDraft'), reason }),
  submitPlan: z.object({ type: z.literal('submitPlan') }),
  confirmAlignment: z.object({ type: z.literal('confirmAlignment') }),
  reopenAlignment: z.object({ type: z.literal('reopenAlignment') }),
  revisePlan: z.object({ type: z.literal('revisePlan'), reason }),
  start: z.object({ type: z.literal('start') }),
  requestDecision: z.object({ type: z.literal('requestDecision'), question: reason }),
  decide: z.object({ type: z.literal('decide'), decision: reason }),
  block: z.object({ type: z.literal('block'), reason, unblocker: text(200) }),
  unblock: z.object({ type: z.literal('unblock'), reason }),
  deliver: z.object({ type: z.literal('deliver') }),
  accept: z.object({ type: z.literal('accept') }),
  sendBack: z.object({ type: z.literal('sendBack'), reason }),
  reopen: z.object({ type: z.literal('reopen'), reason }),
  transfer: z.object({ type: z.literal('transfer'), party: text(200), reason }),
  reportBack: z.object({ type: z.literal('reportBack'), report: reason }),
  withdraw: z.object({ type: z.literal('withdraw'), reason }),
} as const

/** Work on the action that leaves the state as it is, but that gates and replay look at. */
export const workSchemas = {
  reassign: z.object({ type: z.literal('reassign'), ownerId: id }),
  reschedule: withTarget(z.object({ type: z.literal('reschedule'), ...target, reason })),
  describe: z.object({
    type: z.literal('describe'),
    title: text(160),
    weight: z.coerce.number().int().min(1, 'outOfRange').max(10, 'outOfRange'),
  }),
  savePlan: z
    .object({
      type: z.literal('savePlan'),
      plan: text(50_000),
      /** A material change asks every partner again; an editorial one says why it does not. */
      change: z.enum(PLAN_CHANGES, 'required').optional(),
      changeReason: reason.nullish(),
    })
    .refine((v) => v.change !== 'editorial' || Boolean(v.changeReason), {
      path: ['changeReason'],
      error: 'required',
      when: always,
    }),
  addMilestone: withTarget(z.object({ type: z.literal('addMilestone'), title: text(200), ...target })),
  completeMilestone: z.object({ type: z.literal('completeMilestone'), milestone: number }),
  waiveMilestone: z.object({ type: z.literal('waiveMilestone'), milestone: number, reason }),
  reopenMilestone: z.object({ type: z.literal('reopenMilestone'), milestone: number, reason }),
  addLink: z.object({
    type: z.literal('addLink'),
    title: text(200),
    url: z.url({ protocol: /^https?$/, error: 'invalidUrl' }),
  }),
  addFile: z.object({ type: z.literal('addFile'), title: text(200), fileId: id }),
  removeEvidence: z.object({ type: z.literal('removeEvidence'), evidence: number, reason }),
  reportProgress: z.object({
    type: z.literal('reportProgress'),
    health: z.enum(HEALTHS, 'required'),
    report: text(5_000),
  }),
  /** The partners that the plan must still wait for, by organisation, after an alignment changed. */
  updateAlignments: z.object({ type: z.literal('updateAlignments'), open: z.array(id) }),
  /** A partner contested that the newest change was editorial. */
  makeMaterial: z.object({ type: z.literal('makeMaterial') }),
} as const

export const actionEventSchemas = { ...stepSchemas, ...workSchemas } as const

export type StepType = keyof typeof stepSchemas
export type WorkType = keyof typeof workSchemas
export type ActionEventType = keyof typeof actionEventSchemas
export type ActionEvent = { [T in ActionEventType]: z.infer<(typeof actionEventSchemas)[T]> }[ActionEventType]

export const STEP_TYPES = Object.keys(stepSchemas) as StepType[]
export const WORK_TYPES = Object.keys(workSchemas) as WorkType[]

/** Fields that hold what people wrote: in the log they are replaced by a salted digest (AVG). */
export const FREE_TEXT_FIELDS = [
  'reason',
  'question',
  'decision',
  'unblocker',
  'party',
  'report',
  'plan',
  'changeReason',
  'title',
  'dependsOn',
  'url',
] as const

/** Sent by the service itself when the gates allow it; nobody has a button for them. */
export const AUTOMATIC_STEPS = ['confirmAlignment', 'reopenAlignment'] as const satisfies readonly StepType[]

/** Changes of substance: they make an action "fresh". Describing it anew or a comment does not. */
export const NOT_SUBSTANTIVE: readonly ActionEventType[] = ['describe']

/** Promise: an event with every field checked, or all problems at once. Unknown types fail on `type`. */
export const actionEventSchema = z.discriminatedUnion(
  'type',
  Object.values(actionEventSchemas) as unknown as [(typeof actionEventSchemas)['start']],
) as unknown as z.ZodType<ActionEvent>
