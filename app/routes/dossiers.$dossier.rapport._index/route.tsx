import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { keptFor, keptHeaders, throwIfUnchanged } from '#app/http/conditional.server.ts'
import { weakEtag } from '#app/http/etag.server.ts'
import { formatDate } from '#app/text/dates.ts'
import { reportText as words } from '#app/text/report.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { EmptyReport } from './empty-report.tsx'
import { OpenImports } from './open-imports.tsx'
import { readReportPage } from './read-page.server.ts'
import { ReportChooser } from './report-chooser.tsx'
import { ReportReader } from './report-reader.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'readReport')
  const { search, searchParams } = new URL(args.request.url)
  const { slug, title, role, hash, names } = dossier
  const etag = weakEtag('rapport', viewer.id, viewer.name, role, slug, title, hash, names, search)
  throwIfUnchanged(args.request, etag)
  const page = await readReportPage(args.context.db, { dossierId: dossier.id, role, search: searchParams })
  return data({ slug, ...page }, { headers: keptFor(etag) })
}

export default function ReportPage() {
  const { slug, canImport, reports, openImports, report, recommendations } = useLoaderData<typeof loader>()
  const base = `/dossiers/${slug}`
  const importHref = `${base}/rapport/importeren`
  if (!report)
    return (
      <>
        <PageHead title={words.title} />
        <OpenImports imports={openImports} href={importHref} />
        <EmptyReport importHref={canImport ? importHref : undefined} />
      </>
    )
  return (
    <>
      <PageHead title={report.title} sub={words.source(report.filename, formatDate(report.created_at))}>
        {canImport ? (
          <LinkButton href={importHref} icon="upload">
            {words.add}
          </LinkButton>
        ) : null}
      </PageHead>
      <OpenImports imports={openImports} href={importHref} />
      <ReportChooser reports={reports} current={report.id} />
      <ReportReader base={base} report={report} recommendations={recommendations} />
    </>
  )
}

export const headers = keptHeaders
export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
