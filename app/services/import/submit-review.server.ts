import type { Kysely } from 'kysely'
import type { FormErrors } from '#app/http/forms.ts'
import { isUuid } from '#app/http/uuid.ts'
import { importAnswers as words } from '#app/text/import.ts'
import type { Database } from '#db/database.ts'
import { type ImportItem, listItemsById } from '#db/queries/import-items.ts'
import { refuseLate } from './refuse-late.server.ts'
import type { Onward } from './review-place.ts'
import { isEdited, type PageItem, readPressed, type Seal, stepForm } from './review-steps.ts'
import { parseStep, type RefusedReview, type ReviewType, submitImportForm } from './submit-form.server.ts'
import { readTypedItems, type TypedItem, touched } from './typed-items.ts'

type Typed = Record<string, TypedItem>
type Wrong = { id: string; position: number; errors: FormErrors }

/** The page again, with all that was typed: nothing of it may be lost. */
export type ReviewAgain = Omit<RefusedReview, 'status'> & {
  status: RefusedReview['status'] | 200
  /** The form of all proposals was sent, not one without fields, such as the one to break off. */
  isPage: boolean
  step: string
  typed: Typed
  /** How the typed proposals stand now; one that is missing is gone. */
  standing: ImportItem[]
  wrong: Wrong[]
}
type Done = { ok: true; position: number | null; onward?: Onward | undefined }
type Sent = { dossierId: string; importId: string; personId: string; form: FormData }
type Item = PageItem<ImportItem>

/** Promise: the form of all proposals by submitReview, any other by itself; the answer looks the same. */
export async function submitReviewPage(
  db: Kysely<Database>,
  sent: Sent,
): Promise<Done | ReviewAgain | undefined> {
  if (sent.form.get('intent') === 'review') return submitReview(db, sent)
  const answer = await submitImportForm(db, sent)
  if (!answer || answer.ok) return answer
  return { ...answer, isPage: false, step: '', typed: {}, standing: [], wrong: [] }
}

/**
 * A page of proposals as one form. Promise: every proposal that was typed in is saved, then the pressed step happens;
 * or the answer holds all that was typed. When a text cannot be saved, nothing happens at all.
 */
async function submitReview(
  db: Kysely<Database>,
  { dossierId, importId, personId, form }: Sent,
): Promise<Done | ReviewAgain | undefined> {
  const step = String(form.get('step') ?? '')
  const pressed = readPressed(step)
  if (!pressed) return undefined
  const { type, id, onward } = pressed
  const items = await readItems(db, importId, form)
  const base: ReviewAgain = {
    ...{ ok: false, status: 400, type, isPage: true, step },
    ...{ errors: {}, values: {}, changes: [], badItems: [], wrong: [] },
    ...{ typed: typedIn(items), standing: items.flatMap(({ row }) => row ?? []) },
  }
  const seal: Seal = { version: String(form.get('version') ?? ''), nonce: String(form.get('nonce') ?? '') }
  const hasLost = items.some(isLost)
  const late = await refuseLate(db, { dossierId, importId, version: seal.version, type, hasLost })
  if (late) return { ...base, ...late }

  const edits = items.filter(isEdited)
  const mine = items.find((item) => item.id === id) ?? (await readPlain(db, importId, id))
  const wrong = [
    ...edits.flatMap((item) => errorsOf('editItem', item)),
    ...(type === 'splitItem' && mine?.row ? errorsOf(type, mine) : []),
  ]
  if (wrong.length > 0) return { ...base, wrong: joined(wrong) }

  for (const item of edits) {
    const saved = await submitImportForm(db, { importId, personId, form: stepForm('editItem', seal, item) })
    if (!saved?.ok) return { ...base, ...saved, ok: false, status: saved?.status ?? 400, type }
    seal.version = String(saved.version)
  }
  const unsplit = items.filter((item) => isUnsplit(item) && !(item.id === id && type !== 'editItem'))
  if ((type === 'confirm' || onward) && unsplit.length > 0) return { ...base, wrong: unsplit.map(notSplit) }
  let position = mine?.row?.position ?? null
  if (type !== 'editItem') {
    const done = await submitImportForm(db, { importId, personId, form: stepForm(type, seal, mine) })
    if (!done?.ok) return { ...base, ...done, ok: false, status: done?.status ?? 400, type }
    position = done.position
  }
  if (unsplit.length === 0) return { ok: true, position, onward }
  return { ...base, status: 200, typed: typedIn(unsplit) }
}

async function readItems(db: Kysely<Database>, importId: string, form: FormData): Promise<Item[]> {
  const posted = readTypedItems(form)
  const rows = await listItemsById(db, importId, [...posted.keys()].filter(isUuid))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return [...posted].map(([id, item]) => ({ id, ...item, row: byId.get(id) }))
}

/** A proposal without fields on the page: one that was left out. */
async function readPlain(db: Kysely<Database>, importId: string, id: string): Promise<Item | undefined> {
  const [row] = isUuid(id) ? await listItemsById(db, importId, [id]) : []
  return (
    row && { id, row, seen: '', typed: { text: row.body, term: row.term ?? 'none', first: '', second: '' } }
  )
}

function typedIn(items: readonly Item[]): Typed {
  const isTyped = ({ typed, seen }: Item) => Object.values(touched(typed, seen)).some(Boolean)
  return Object.fromEntries(items.filter(isTyped).map(({ id, typed }) => [id, typed]))
}

const isLost = ({ typed, seen, row }: Item) =>
  row === undefined && Object.values(touched(typed, seen)).some(Boolean)
const isUnsplit = ({ typed, seen, row }: Item) => row !== undefined && touched(typed, seen).halves
const place = ({ id, row }: Item) => ({ id, position: row?.position ?? 0 })
const notSplit = (item: Item): Wrong => ({ ...place(item), errors: { first: words.notSplit } })

function errorsOf(type: ReviewType, item: Item): Wrong[] {
  const parsed = parseStep(type, stepForm(type, { version: '', nonce: '' }, item))
  return parsed.ok ? [] : [{ ...place(item), errors: parsed.errors }]
}

/** A proposal whose text and halves are both wrong is named once. */
function joined(wrong: readonly Wrong[]): Wrong[] {
  const byId = new Map<string, Wrong>()
  for (const one of wrong)
    byId.set(one.id, { ...one, errors: { ...byId.get(one.id)?.errors, ...one.errors } })
  return [...byId.values()]
}
