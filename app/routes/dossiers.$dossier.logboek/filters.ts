import { z } from 'zod'
import type { FormErrors } from '#app/http/forms.ts'
import { formError } from '#app/text/form-errors.ts'
import { type LogKind, logText } from '#app/text/log.ts'
import type { LogFilter } from '#db/queries/log.ts'
import { STEP_TYPES } from '#workflows/action-item/events.ts'

/** What a kind of event is, in the log's own types. */
const KINDS: Record<LogKind, Pick<LogFilter, 'types' | 'subjects'>> = {
  stappen: { types: ['create', ...STEP_TYPES], subjects: ['action'] },
  trekker: { types: ['reassign', 'reschedule', 'describe'] },
  plan: { types: ['savePlan'] },
  mijlpalen: { types: ['addMilestone', 'completeMilestone', 'waiveMilestone', 'reopenMilestone'] },
  bewijs: { types: ['addLink', 'addFile', 'removeEvidence'] },
  voortgang: { types: ['reportProgress'] },
  reacties: { subjects: ['comment'] },
  import: { subjects: ['import'] },
  leden: { subjects: ['member', 'dossier'] },
}

const number = z.coerce.number().int().positive().max(2_000_000_000).optional().catch(undefined)
/** `5` or `A5` */
const actionNumber = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().replace(/^a/i, '') : value),
  number,
)

const lenient = z.object({
  actie: actionNumber,
  persoon: z.uuid().optional().catch(undefined),
  soort: z
    .enum(Object.keys(KINDS) as [LogKind, ...LogKind[]])
    .optional()
    .catch(undefined),
  voor: number,
})
export type LogFilters = z.infer<typeof lenient> & { van?: string; tot?: string }

/** Promise: the filters of an address; what makes no sense is left out, and a date that is none is said at its field. */
export function parseLogFilters(search: URLSearchParams): { filters: LogFilters; errors: FormErrors } {
  const given = Object.fromEntries([...search].filter(([, value]) => value.trim() !== ''))
  const errors: FormErrors = {}
  const day = (field: 'van' | 'tot') => {
    const parsed = z.iso.date().optional().safeParse(given[field])
    if (!parsed.success) errors[field] = formError('invalidDate')
    return parsed.data
  }
  const filters = { ...lenient.parse(given), van: day('van'), tot: day('tot') }
  if (filters.van && filters.tot && filters.tot < filters.van) errors.tot = logText.wrongOrder
  return { filters, errors }
}

/** Promise: the same, as the query asks for it; an action that does not exist finds nothing. */
export function toQuery({ actie, persoon, soort, van, tot, voor }: LogFilters, actionId: string | undefined) {
  const kind = soort ? KINDS[soort] : {}
  const action = actie === undefined ? {} : { actionId: actionId ?? '00000000-0000-0000-0000-000000000000' }
  return { ...kind, ...action, actorId: persoon, from: van, to: tot, beforeSeq: voor }
}

/** `?soort=plan&voor=120`, or the bare page. */
export function logHref(filters: LogFilters): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined)
  return given.length
    ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
    : 'logboek'
}
