import type { Kysely } from 'kysely'
import { z } from 'zod'
import { toQuery } from '#app/http/action-list/address.ts'
import { readView } from '#app/http/action-list/params.ts'
import { type FormErrors, type FormValues, parseForm } from '#app/http/forms.ts'
import { viewsText } from '#app/text/table.ts'
import type { Database } from '#db/database.ts'
import { deleteSavedView, insertSavedView, updateSavedView } from '#db/queries/saved-views.ts'

/** An address that people give is read and written anew, so that only what we know is kept. */
const query = z
  .string()
  .max(2000, 'tooLong')
  .default('')
  .transform((value) => toQuery({ ...readView(new URLSearchParams(value)).view, pagina: 1 }))
const name = z.string().trim().min(1, 'required').max(80, 'tooLong')
const shared = z.literal('on').optional()

const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('saveView'), name, shared, query }),
  z.object({ intent: z.literal('changeView'), id: z.uuid(), name, shared, query }),
  z.object({ intent: z.literal('removeView'), id: z.uuid(), query }),
])

type Place = { dossier_id: string; person_id: string }
export type ViewsAnswer =
  | { ok: true; query: string }
  | { ok: false; status: number; errors: FormErrors; values: FormValues }

/** Promise: a view of this person is kept, changed or gone; or what is wrong, with what was typed. */
export async function changeViews(db: Kysely<Database>, place: Place, form: FormData): Promise<ViewsAnswer> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return { ...parsed, status: 400 }
  const asked = parsed.value
  const done: ViewsAnswer = { ok: true, query: asked.query }
  const refuse = (status: number, errors: FormErrors): ViewsAnswer => {
    const values = Object.fromEntries([...form].map(([field, value]) => [field, String(value)]))
    return { ok: false, status, errors, values }
  }
  const taken = () => refuse(409, { name: viewsText.taken })
  if (asked.intent === 'removeView') {
    const gone = await deleteSavedView(db, { ...place, id: asked.id })
    return gone ? done : refuse(404, { form: viewsText.unknown })
  }
  const values = { name: asked.name, is_shared: asked.shared === 'on' }
  if (asked.intent === 'saveView')
    return (await insertSavedView(db, { ...place, ...values, query: asked.query })) ? done : taken()
  const changed = await updateSavedView(db, { ...place, id: asked.id }, values)
  if (changed === 'taken') return taken()
  return changed === 'changed' ? done : refuse(404, { form: viewsText.unknown })
}
