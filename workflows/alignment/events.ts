import { z } from 'zod'
import { CAPACITIES, CHANNELS, INVOLVEMENTS } from './states.ts'

/** Free text is kept outside the log; an event in the log carries its digest in the same field. */
const text = (max: number) => z.string().trim().min(1, 'required').max(max, 'tooLong')
const reason = text(2_000)
const id = z.uuid('required')
const day = z.iso
  .date('invalidDate')
  .refine((value) => value >= '2000-01-01' && value < '2100-01-01', 'dateOutOfRange')
const number = z.coerce.number('required').int().positive().max(2_147_483_647, 'invalid')
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'required')

/** Consent is pinned to the text that was seen. */
const seen = { planVersion: number, planHash: hash }

/** Who answers, in what capacity, how it came in, and what shows it when somebody else recorded it. */
const given = {
  ...seen,
  respondentName: text(120),
  respondentFunction: text(160),
  capacity: z.enum(CAPACITIES, 'required'),
  channel: z.enum(CHANNELS, 'required'),
  /** Where a recorded answer can be checked: a letter, minutes, a mail. */
  proof: text(500).nullish(),
  /** Chosen by who sees that an answer on this version stands already. */
  replaces: z.coerce.boolean().optional(),
}

/** The answers: by the partner's own hand, or recorded from a call, mail or meeting. */
export const answerSchemas = {
  agree: z.object({ type: z.literal('agree'), ...given, remark: text(2_000).nullish() }),
  agreeWithConditions: z.object({
    type: z.literal('agreeWithConditions'),
    ...given,
    conditions: z.array(text(1_000)).min(1, 'required').max(20, 'tooMany'),
  }),
  object: z.object({ type: z.literal('object'), ...given, reason }),
  abstain: z.object({ type: z.literal('abstain'), ...given, remark: text(2_000).nullish() }),
  /** The earlier answer stands for the new text too: one click. */
  confirm: z.object({ type: z.literal('confirm'), ...given }),
} as const

/** What else a partner can do. */
export const partnerSchemas = {
  askQuestion: z.object({ type: z.literal('askQuestion'), question: reason }),
  contest: z.object({ type: z.literal('contest'), planVersion: number, reason }),
  forward: z.object({
    type: z.literal('forward'),
    colleagueId: id,
    colleagueName: text(120),
    remark: text(2_000).nullish(),
  }),
} as const

/** What the dossier's own people do with an alignment. */
export const steeringSchemas = {
  invite: z.object({ type: z.literal('invite'), ...seen }),
  startConsultation: z.object({ type: z.literal('startConsultation'), reason }),
  setTerm: z.object({ type: z.literal('setTerm'), answerBy: day, reason }),
  setInvolvement: z.object({
    type: z.literal('setInvolvement'),
    involvement: z.enum(INVOLVEMENTS, 'required'),
    answerBy: day.nullish(),
    reason,
  }),
  meetCondition: z.object({ type: z.literal('meetCondition'), condition: number, reason }),
  reopenCondition: z.object({ type: z.literal('reopenCondition'), condition: number, reason }),
  assignCondition: z.object({ type: z.literal('assignCondition'), condition: number, ownerId: id }),
  escalate: z.object({ type: z.literal('escalate'), party: text(200), reason }),
  override: z.object({ type: z.literal('override'), reason }),
  release: z.object({ type: z.literal('release'), reason }),
  restore: z.object({ type: z.literal('restore'), reason }),
} as const

/** What follows by itself: a new plan version, a day that went past, a reminder that was sent. */
export const automaticSchemas = {
  presentPlan: z.object({ type: z.literal('presentPlan'), ...seen, answerBy: day.nullish() }),
  tellEditorial: z.object({ type: z.literal('tellEditorial'), planVersion: number }),
  passTerm: z.object({ type: z.literal('passTerm') }),
  remind: z.object({ type: z.literal('remind') }),
} as const

export const alignmentEventSchemas = {
  ...answerSchemas,
  ...partnerSchemas,
  ...steeringSchemas,
  ...automaticSchemas,
} as const

export type AlignmentEventType = keyof typeof alignmentEventSchemas
export type AlignmentEvent = {
  [T in AlignmentEventType]: z.infer<(typeof alignmentEventSchemas)[T]>
}[AlignmentEventType]

export type AnswerType = keyof typeof answerSchemas
export type AnswerEvent = Extract<AlignmentEvent, { type: AnswerType }>

export const ANSWER_TYPES = Object.keys(answerSchemas) as AnswerType[]
export const AUTOMATIC_ALIGNMENT_EVENTS = Object.keys(automaticSchemas) as (keyof typeof automaticSchemas)[]
export const ALIGNMENT_EVENT_TYPES = Object.keys(alignmentEventSchemas) as AlignmentEventType[]

export const isAnswerType = (type: string): type is AnswerType => ANSWER_TYPES.some((known) => known === type)

/** Fields that hold what people wrote: in the log they are replaced by a salted digest (AVG). */
export const ALIGNMENT_TEXT_FIELDS = [
  'reason',
  'remark',
  'question',
  'party',
  'proof',
  'respondentName',
  'respondentFunction',
  'colleagueName',
  'conditions',
] as const
