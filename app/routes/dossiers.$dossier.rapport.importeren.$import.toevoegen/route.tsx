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
import { addedPlace, reviewPlace } from '#app/services/import/review-place.ts'
import { submitImportForm } from '#app/services/import/submit-form.server.ts'
import { reviewText, addText as words } from '#app/text/import.ts'
import { ui } from '#app/text/ui.ts'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { findImport } from '#db/queries/imports.ts'
import { AddForm } from './add-form.tsx'
import { AddHead } from './add-head.tsx'
import { readAddPage } from './read-page.server.ts'
import { SourceText } from './source-text.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'importReport')
  const importId = args.params.import ?? ''
  const page = isUuid(importId) ? await readAddPage(args.context.db, dossier.id, importId) : undefined
  if (!page) throw notFound()
  const { searchParams } = new URL(args.request.url)
  const added = { position: Number(searchParams.get('toegevoegd')), place: searchParams.get('plaats') }
  return { slug: dossier.slug, nonce: crypto.randomUUID(), added, ...page }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'importReport')
  const { db } = args.context
  const importId = args.params.import ?? ''
  if (!isUuid(importId) || !(await findImport(db, dossier.id, importId))) throw notFound()
  const form = await readForm(args.request)
  const answer = await submitImportForm(db, { importId, personId: viewer.id, form })
  if (answer?.type !== 'addItem') throw new Response(null, { status: 400 })
  if (!answer.ok) return data(answer, { status: answer.status })
  const review = `/dossiers/${dossier.slug}/rapport/importeren/${importId}`
  const goesBack = form.get('next') === 'review'
  return redirect(goesBack ? reviewPlace(review, answer) : addedPlace(`${review}/toevoegen`, answer), 303)
}

export default function AddPage() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <AddHead page={page} />
      {refused ? (
        <ErrorSummary errors={errorList(refused.errors, { text: words.text, term: reviewText.term })} />
      ) : null}
      <div className="report-page report-page--add">
        <AddForm page={page} refused={refused} />
        <SourceText page={page} />
      </div>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
