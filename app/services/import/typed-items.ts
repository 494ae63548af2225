import { createHash } from 'node:crypto'
import { proposeSplit } from './propose-split.ts'

/** The fields of one proposal on the page of an import, as they were posted. */
export type TypedItem = {
  text: string
  term: string
  first: string
  second: string
  /** Left out: the proposal has no names to untick. */
  addressees?: string[]
  themes?: string[]
}

type Standing = { body: string; term: string | null; addressees: string[]; themes: string[] }

const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim()
const digest = (...texts: string[]) =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 12)

function fieldsDigest({ text, term, addressees = [], themes = [] }: Omit<TypedItem, 'first' | 'second'>) {
  return digest(plain(text), term, ...addressees, '', ...themes)
}
const halvesDigest = ({ first, second }: Pick<TypedItem, 'first' | 'second'>) =>
  digest(plain(first), plain(second))

const fieldsOf = ({ body, term, addressees, themes }: Standing) =>
  fieldsDigest({ text: body, term: term ?? 'none', addressees, themes })

/** Goes along with a proposal's fields, so that what a person typed is known from what the page said. */
export const seenMark = (item: Standing) => `${fieldsOf(item)}.${halvesDigest(proposeSplit(item.body))}`

/** Promise: which of a proposal's fields were typed in since the page was made. */
export function touched(typed: TypedItem, seen: string): { fields: boolean; halves: boolean } {
  const [fields, halves] = seen.split('.')
  return {
    fields: fieldsDigest(typed) !== fields,
    halves: halves !== undefined && halvesDigest(typed) !== halves,
  }
}

/** Promise: whether saving these fields would change nothing. */
export const standsAlready = (typed: TypedItem, item: Standing) => fieldsDigest(typed) === fieldsOf(item)

/** Promise: the proposals of a posted page by their id, each with the mark of what the page said. */
export function readTypedItems(form: FormData): Map<string, { typed: TypedItem; seen: string }> {
  const items = new Map<string, { typed: TypedItem; seen: string }>()
  for (const name of form.keys()) {
    const id = /^seen\.(.+)$/.exec(name)?.[1]
    if (id === undefined) continue
    const one = (field: string) => String(form.get(`${field}.${id}`) ?? '')
    const all = (field: string) => form.getAll(`${field}.${id}`).map(String)
    const names = form.has(`proposals.${id}`) ? { addressees: all('addressees'), themes: all('themes') } : {}
    const typed = { text: one('text'), term: one('term'), first: one('first'), second: one('second') }
    items.set(id, { typed: { ...typed, ...names }, seen: one('seen') })
  }
  return items
}
