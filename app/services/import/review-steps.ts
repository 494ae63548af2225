import { proposeSplit } from './propose-split.ts'
import { type Onward, readOnward } from './review-place.ts'
import { isReviewType, type ReviewType } from './submit-form.server.ts'
import { standsAlready, type TypedItem, touched } from './typed-items.ts'

/** A proposal on the posted page beside how it stands now. */
export type PageItem<Row> = { id: string; typed: TypedItem; row: Row | undefined; seen: string }
type Row = { position: number; body: string; term: string | null; addressees: string[]; themes: string[] }
/** What belongs to every form: the version that the person saw and the page's own key. */
export type Seal = { version: string; nonce: string }

/** The place of a proposal that is gone: no import has so many. */
const NOWHERE = 1_000_000

type Pressed = { type: ReviewType; id: string; onward?: Onward | undefined }

/**
 * Promise: what a button asks for: `dropItem.<id>`, or `confirm`. Enter in a field asks only to save, and so does a
 * button that leads elsewhere.
 */
export function readPressed(step: string): Pressed | undefined {
  const onward = readOnward(step)
  if (onward) return { type: 'editItem', id: '', onward }
  const [type, id = ''] = (step || 'editItem').split('.')
  return isReviewType(type) ? { type, id } : undefined
}

/** Promise: the proposals that were typed in and do not say so already. */
export const isEdited = ({ typed, row, seen }: PageItem<Row>) =>
  row !== undefined && touched(typed, seen).fields && !standsAlready(typed, row)

/** Promise: the form of one step, as if it had been sent alone. */
export function stepForm(type: ReviewType, { version, nonce }: Seal, item?: PageItem<Row>): FormData {
  const form = new FormData()
  const id = item?.id ?? ''
  const fields = { intent: type, version, nonce: `${nonce}.${type}.${id}`, item: id }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('position', String(item?.row?.position ?? NOWHERE))
  if (!item) return form
  if (type === 'editItem') setFields(form, item.typed)
  if (type === 'splitItem') setHalves(form, item)
  return form
}

function setFields(form: FormData, { text, term, addressees, themes }: TypedItem) {
  form.set('text', text)
  form.set('term', term)
  if (!addressees && !themes) return
  form.set('proposals', '1')
  for (const name of addressees ?? []) form.append('addressees', name)
  for (const name of themes ?? []) form.append('themes', name)
}

/** Halves that nobody typed in follow the text, which may just have changed. */
function setHalves(form: FormData, { typed, seen }: PageItem<Row>) {
  const typedIn = touched(typed, seen)
  const { first, second } = typedIn.fields && !typedIn.halves ? proposeSplit(typed.text.trim()) : typed
  form.set('first', first)
  form.set('second', second)
}
