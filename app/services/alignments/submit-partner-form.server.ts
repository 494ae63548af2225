import { z } from 'zod'
import { type FormErrors, type FormValues, formValues } from '#app/http/forms.ts'
import type { LoadContext } from '#app/http/load-context.ts'
import { formError } from '#app/text/form-errors.ts'
import { partnerErrors, partnerUnmet } from '#app/text/partner.ts'
import { listPlanBodies } from '#db/queries/partner-alignments.ts'
import { type AlignmentEvent, isAnswerType } from '#workflows/alignment/events.ts'
import {
  type AlignmentChange,
  type AlignmentChangeProblem,
  changeAlignment,
} from './change-alignment.server.ts'
import { readForwardForm } from './forward.server.ts'
import { PARTNER_INTENTS, readPartnerForm } from './read-partner-form.ts'

export type PartnerSubmission = {
  alignment: { id: string; action_id: string; organisation_id: string; dossier_id: string }
  personId: string
  channel: 'account' | 'link'
  form: FormData
  /** What stands or falls with an answer: the link that it came by. */
  onAnswer?: AlignmentChange['attach']
}

export type PartnerFormType = (typeof intents)[number]
const intents = [...PARTNER_INTENTS, 'forward'] as const
const intentOf = z.enum(intents)
const envelope = z.object({ version: z.coerce.number().int().positive(), nonce: z.string().min(8).max(200) })

/** A form that was refused: what to say at which field, what was typed, and the text that it was about. */
export type RefusedPartnerForm = {
  ok: false
  status: 200 | 400 | 403 | 409
  intent: PartnerFormType
  errors: FormErrors
  values: FormValues
  /** The plan that they read, when another one lies with them now. */
  readPlan: { number: number; body: string } | undefined
}
export type PartnerFormAnswer = { ok: true; done: AlignmentEvent['type'] } | RefusedPartnerForm

type Db = LoadContext['db']

/**
 * Every form of a partner's page comes in here, by account and by link. Promise: it happened, or all that the page
 * needs to show the form again. `notFound`: they no longer answer for the organisation.
 */
export async function submitPartnerForm(
  db: Db,
  submission: PartnerSubmission,
): Promise<PartnerFormAnswer | 'unknownIntent' | 'notFound'> {
  const { form, channel } = submission
  const parsed = intentOf.safeParse(form.get('intent'))
  if (!parsed.success) return 'unknownIntent'
  const intent = parsed.data
  const values = formValues(form)
  const refuse = (status: RefusedPartnerForm['status'], errors: FormErrors): RefusedPartnerForm => ({
    ok: false,
    status,
    intent,
    errors,
    values,
    readPlan: undefined,
  })
  if (form.has('more')) return refuse(200, {})
  const seen = envelope.safeParse(values)
  if (!seen.success) return refuse(400, { form: partnerErrors.unreadable })
  const read =
    intent === 'forward' ? await readForwardForm(db, submission) : readPartnerForm(intent, form, channel)
  if (!read.ok) return refuse(400, read.errors)
  const { event } = read
  const attach = isAnswerType(event.type) ? submission.onAnswer : read.attach
  const answer = await change(db, {
    alignmentId: submission.alignment.id,
    personId: submission.personId,
    expectedVersion: seen.data.version,
    key: seen.data.nonce,
    ...{ event, attach },
  })
  if (answer.ok) return { ok: true, done: event.type }
  if (answer.problem === 'notFound') return 'notFound'
  const refused = refuse(...refusalOf(answer))
  const readPlan = refused.status === 409 ? await findReadPlan(db, submission) : undefined
  return { ...refused, readPlan }
}

/** What may happen meanwhile without a partner having to look again: nothing of it touches the text or the answer. */
const HARMLESS = ['remind', 'forward', 'setTerm', 'assignCondition', 'askQuestion', 'startConsultation']

async function change(db: Db, asked: AlignmentChange) {
  const answer = await changeAlignment(db, asked)
  const again =
    !answer.ok && answer.problem === 'stale' && answer.changes.every(({ type }) => HARMLESS.includes(type))
  return again ? changeAlignment(db, { ...asked, expectedVersion: answer.currentVersion }) : answer
}

type Answerable = Exclude<AlignmentChangeProblem, { problem: 'notFound' }>

function refusalOf(answer: Answerable): [RefusedPartnerForm['status'], FormErrors] {
  switch (answer.problem) {
    case 'forbidden':
      return [403, { form: partnerErrors.forbidden }]
    case 'stale':
      return [409, { form: partnerErrors.stale }]
    case 'unmet':
      if (answer.unmet.includes('replaceChosen')) return [409, { replaces: partnerErrors.replaceFirst }]
      return [409, { form: partnerUnmet(answer.unmet) }]
    case 'invalid':
      return [400, Object.fromEntries(answer.fields.map((f) => [f.field, formError(f.problem)]))]
    case 'keyReused':
      return [409, { form: partnerErrors.keyReused }]
    default:
      return [409, { form: partnerErrors.notNow }]
  }
}

/** The text that the form was about; only for who can name its digest, so that nobody asks for one they never saw. */
async function findReadPlan(db: Db, { alignment, form }: PartnerSubmission) {
  const number = Number(form.get('planVersion'))
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return undefined
  const [plan] = await listPlanBodies(db, alignment.action_id, [number])
  return plan && plan.sha256 === form.get('planHash') ? { number, body: plan.body } : undefined
}
