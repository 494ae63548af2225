import { z } from 'zod'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { formError } from '#app/text/form-errors.ts'
import { partnerErrors } from '#app/text/partner.ts'
import { type AlignmentEvent, alignmentEventSchemas, answerSchemas } from '#workflows/alignment/events.ts'

export const PARTNER_INTENTS = ['answer', 'confirm', 'askQuestion', 'contest', 'reopenCondition'] as const
type PartnerIntent = (typeof PARTNER_INTENTS)[number]

const answerChoice = z.enum(['agree', 'agreeWithConditions', 'object', 'abstain'])
type AnswerChoice = z.infer<typeof answerChoice>

type Read = { ok: true; event: AlignmentEvent; attach?: undefined } | { ok: false; errors: FormErrors }
type Channel = 'account' | 'link'

/** Promise: the fields `condition1`, `condition2`… that hold something, as typed. */
function typedConditions(form: FormData): string[] {
  return Object.entries(formValues(form))
    .filter(([name]) => /^condition\d{1,2}$/.test(name))
    .map(([, value]) => value.trim())
    .filter((value) => value !== '')
}

/** Promise: the event that a partner's form asks for, or what is wrong with it at which field. */
export function readPartnerForm(intent: PartnerIntent, form: FormData, channel: Channel): Read {
  if (intent === 'answer') return readAnswer(form, channel)
  // Whatever a form says of itself: how an answer came in is not the sender's to choose.
  const own = { type: intent, channel, proof: undefined }
  const parsed = parseForm(alignmentEventSchemas[intent] as unknown as z.ZodType<AlignmentEvent>, form, own)
  return parsed.ok ? { ok: true, event: parsed.value } : { ok: false, errors: parsed.errors }
}

function readAnswer(form: FormData, channel: Channel): Read {
  const chosen = answerChoice.safeParse(form.get('answer'))
  const type = chosen.success ? chosen.data : 'abstain'
  const conditions = typedConditions(form)
  const typed = { remark: String(form.get('remark') ?? '').trim() || undefined }
  const fields = type === 'agreeWithConditions' ? { conditions } : {}
  const reason = type === 'object' ? { reason: typed.remark } : {}
  const schema = answerSchemas[type] as unknown as z.ZodType<AlignmentEvent>
  const parsed = parseForm(schema, form, { type, channel, proof: undefined, ...fields, ...reason })
  const errors = {
    ...(parsed.ok ? {} : atShownField(parsed.errors)),
    ...(chosen.success ? misplaced(type, conditions, typed.remark) : { answer: formError('choose') }),
  }
  if (!parsed.ok || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, event: parsed.value }
}

/** The reason of an objection is typed in the same field as any other remark. */
function atShownField({ reason, ...errors }: FormErrors): FormErrors {
  return reason ? { ...errors, remark: reason } : errors
}

/** What was typed where this answer has no place for it is not silently thrown away. */
function misplaced(
  type: AnswerChoice,
  conditions: readonly string[],
  remark: string | undefined,
): FormErrors {
  if (type === 'agreeWithConditions') return remark ? { remark: partnerErrors.remarkWithConditions } : {}
  return conditions.length > 0 ? { conditions: partnerErrors.conditionsWithout } : {}
}
