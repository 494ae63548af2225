import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { submitUpload } from '#app/services/import/submit-upload.server.ts'
import { uploadText as words } from '#app/text/import.ts'
import { reportText } from '#app/text/report.ts'
import { ui } from '#app/text/ui.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Split } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listImports } from '#db/queries/imports.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { SameFile } from './same-file.tsx'
import { UploadForm } from './upload-form.tsx'
import { WhatHappens } from './what-happens.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'importReport')
  return { slug: dossier.slug, imports: await listImports(args.context.db, dossier.id) }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'importReport')
  const upload = { dossierId: dossier.id, personId: viewer.id, request: args.request }
  const answer = await submitUpload(args.context.db, upload)
  if (answer.ok) return redirect(`/dossiers/${dossier.slug}/rapport/importeren/${answer.importId}`, 303)
  return data(answer, { status: answer.status })
}

export default function UploadPage() {
  const { slug, imports } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const base = `/dossiers/${slug}/rapport`
  const error = refused?.error
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: reportText.title, href: base }, { label: words.title }]}
      />
      {error ? <ErrorSummary errors={[{ field: 'file', message: error }]} /> : null}
      {refused?.known ? <SameFile known={refused.known} base={base} /> : null}
      <Split aside={<WhatHappens />}>
        <UploadForm error={error} />
        <EarlierImports imports={imports} base={base} />
      </Split>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
