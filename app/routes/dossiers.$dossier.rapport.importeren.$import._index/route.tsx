import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import { reviewPlace } from '#app/services/import/review-place.ts'
import { submitReviewPage } from '#app/services/import/submit-review.server.ts'
import { reviewText } from '#app/text/import.ts'
import { ui } from '#app/text/ui.ts'
import { findImport } from '#db/queries/imports.ts'
import { readReview } from './read-review.server.ts'
import { Review } from './review.tsx'
import { toldChanges } from './told-changes.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'importReport')
  const { searchParams } = new URL(args.request.url)
  const importId = args.params.import ?? ''
  const asked = { dossierId: dossier.id, importId, page: Number(searchParams.get('pagina')) || 1 }
  const review = isUuid(importId) ? await readReview(args.context.db, asked) : undefined
  if (!review) throw notFound()
  return { slug: dossier.slug, nonce: crypto.randomUUID(), ...review }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'importReport')
  const { db } = args.context
  const importId = args.params.import ?? ''
  if (!isUuid(importId) || !(await findImport(db, dossier.id, importId))) throw notFound()
  const form = await readForm(args.request)
  const answer = await submitReviewPage(db, { dossierId: dossier.id, importId, personId: viewer.id, form })
  if (!answer) throw new Response(null, { status: 400 })
  if (answer.ok) return redirect(reviewPlace(new URL(args.request.url).pathname, answer), 303)
  return data({ ...answer, changes: toldChanges(answer.changes, viewer.id) }, { status: answer.status })
}

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <Review page={page} refused={refused} />
}

export const meta: MetaFunction = () => [{ title: `${reviewText.title} - ${ui.product}` }]
