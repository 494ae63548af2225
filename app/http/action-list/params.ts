import { z } from 'zod'
import { ACTION_STATES, HEALTHS, TERMS } from '#workflows/action-item/states.ts'
import {
  COLUMNS,
  type ColumnId,
  DEFAULT_COLUMNS,
  FIXED_COLUMNS,
  GROUPS,
  SORT_WORDS,
  type SortWord,
} from './columns.ts'

const sortWords = Object.keys(SORT_WORDS) as SortWord[]
const signed = sortWords.flatMap((word) => [word, `-${word}`] as const) as (SortWord | `-${SortWord}`)[]
const none = 'geen'

/** Which actions, in which order: the same words on the page and in the API. */
export const listShape = {
  termijn: z.array(z.enum([...TERMS, none])).default([]),
  status: z.array(z.enum(ACTION_STATES)).default([]),
  trekker: z.array(z.union([z.enum(['ik', none]), z.uuid('invalidOwner')], 'invalidOwner')).default([]),
  deelaspect: z.array(z.string().trim().min(1).max(200, 'tooLong')).default([]),
  gezondheid: z.array(z.enum([...HEALTHS, none])).default([]),
  teLaat: z.boolean('invalidFlag').default(false),
  stil: z.boolean('invalidFlag').default(false),
  zoek: z.string().trim().max(200, 'tooLong').default(''),
  sorteer: z.array(z.enum(signed)).max(5, 'tooMany').default([]),
  pagina: z.int('invalidPage').min(1, 'invalidPage').max(1_000_000, 'invalidPage').default(1),
}

/** How the page shows them. */
const viewShape = {
  ...listShape,
  kolommen: z.array(z.enum(COLUMNS)).default([]),
  groepeer: z.enum(GROUPS).optional(),
}

export type ListParams = z.infer<z.ZodObject<typeof listShape>>
export type ViewParams = z.infer<z.ZodObject<typeof viewShape>>

type Shape = Readonly<Record<string, z.ZodType>>

/** Several values may be repeated or stand behind each other with commas; a deelaspect can hold a comma itself. */
const splitting = new Set(['termijn', 'status', 'trekker', 'partner', 'gezondheid', 'sorteer', 'kolommen'])
const lists = new Set([...splitting, 'deelaspect'])
const flags = new Set(['teLaat', 'stil'])

/** The database refuses some of them, and nobody types them. */
const withoutControls = (value: string) => value.replace(/\p{Cc}/gu, ' ').trim()

/** Promise: the value of a parameter as its schema expects it, still unchecked. Empty means not given. */
function rawValue(search: URLSearchParams, name: string): unknown {
  const given = search
    .getAll(name)
    .map(withoutControls)
    .filter((value) => value !== '')
  const [first] = given
  if (first === undefined) return undefined
  if (splitting.has(name)) return given.flatMap((value) => value.split(',')).filter(Boolean)
  if (lists.has(name)) return given
  if (flags.has(name)) return first === 'true' ? true : first === 'false' ? false : first
  return name === 'pagina' && /^\d{1,15}$/.test(first) ? Number(first) : first
}

/** Promise: what the address asks, as an object for the schemas of `shape`. */
export function rawParams(search: URLSearchParams, shape: Shape): Record<string, unknown> {
  return Object.fromEntries(Object.keys(shape).map((name) => [name, rawValue(search, name)]))
}

export type ReadView = { view: ViewParams; ignored: string[] }

/**
 * Promise: what an address of the page asks. Addresses are shared and kept for years: what can't be read is left out
 * and named in `ignored`, so that the page can say so.
 */
export function readView(search: URLSearchParams): ReadView {
  const raw = rawParams(search, viewShape)
  const ignored: string[] = []
  const entries = Object.entries(viewShape).map(([name, schema]) => {
    const parsed = schema.safeParse(raw[name])
    if (!parsed.success) ignored.push(name)
    return [name, parsed.success ? parsed.data : schema.parse(undefined)]
  })
  const view = Object.fromEntries(entries) as ViewParams
  return { view: { ...view, kolommen: chosenColumns(view.kolommen) }, ignored }
}

/** In their order, and nothing when it is what one sees anyway. */
function chosenColumns(columns: readonly ColumnId[]): ColumnId[] {
  const chosen = COLUMNS.filter((column) => columns.includes(column))
  const isUsual = COLUMNS.every(
    (column) => FIXED.includes(column) || DEFAULT_COLUMNS.includes(column) === chosen.includes(column),
  )
  return isUsual ? [] : chosen
}

const FIXED: readonly ColumnId[] = FIXED_COLUMNS
