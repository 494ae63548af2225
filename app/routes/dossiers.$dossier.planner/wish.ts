import { z } from 'zod'
import { type FormErrors, type FormValues, parseForm } from '#app/http/forms.ts'
import type { Wish } from '#app/services/planner/route.ts'
import { addDays } from '#app/services/planner/work-calendar.ts'

export const ORDERS = ['tegelijk', 'na-elkaar'] as const
const YEARS_AHEAD = 3

const days = (least: number, code: string) => z.coerce.number().int().min(least, code).max(60, code)

const schemaOn = (today: string) =>
  z.object({
    vergadering: z.iso
      .date('invalidDate')
      .refine((day) => day >= today, 'dateInPast')
      .refine((day) => day <= addDays(today, YEARS_AHEAD * 365), 'dateTooFar'),
    stukken: days(0, 'daysOutOfRange0').default(5),
    termijn: days(1, 'daysOutOfRange').default(10),
    volgorde: z.enum(ORDERS).default('tegelijk'),
    reces: z.literal('mee').optional(),
  })

export type Asked =
  | { kind: 'nothing'; values: FormValues; errors: FormErrors }
  | { kind: 'wrong'; values: FormValues; errors: FormErrors }
  | { kind: 'wish'; values: FormValues; errors: FormErrors; wish: Wish; recessCounts: boolean }

const FIELDS = ['vergadering', 'stukken', 'termijn', 'volgorde', 'reces']
const usual: FormValues = { stukken: '5', termijn: '10', volgorde: 'tegelijk' }

/** Promise: what the address asks; what was typed is kept, with what is wrong said at its field. */
export function parseWish(search: URLSearchParams, today: string): Asked {
  if (!FIELDS.some((field) => search.has(field))) return { kind: 'nothing', values: usual, errors: {} }
  const form = new FormData()
  for (const [name, value] of search) if (FIELDS.includes(name)) form.append(name, value)
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return { kind: 'wrong', values: { ...usual, ...parsed.values }, errors: parsed.errors }
  const { vergadering: meetingOn, stukken: papersDays, termijn: termDays, volgorde, reces } = parsed.value
  const order = volgorde === 'tegelijk' ? 'together' : 'inTurn'
  const values = { vergadering: meetingOn, stukken: `${papersDays}`, termijn: `${termDays}`, volgorde }
  return {
    kind: 'wish',
    values: reces ? { ...values, reces } : values,
    errors: {},
    wish: { meetingOn, papersDays, termDays, order },
    recessCounts: reces !== undefined,
  }
}
