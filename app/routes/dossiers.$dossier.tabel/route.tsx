import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { isNarrowed, toAddress } from '#app/http/action-list/address.ts'
import { readChoice } from '#app/http/action-list/choice.ts'
import { readView } from '#app/http/action-list/params.ts'
import { keptFor, keptHeaders, throwIfUnchanged } from '#app/http/conditional.server.ts'
import { weakEtag } from '#app/http/etag.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { toDay } from '#app/text/dates.ts'
import { tableText } from '#app/text/table.ts'
import { ui } from '#app/text/ui.ts'
import { NoActions } from '#app/ui/no-actions.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { listSavedViews } from '#db/queries/saved-views.ts'
import { ActionTable } from './action-table.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ChoiceErrors } from './choice-errors.tsx'
import { FileLinks } from './file-links.tsx'
import { FilterForm } from './filter-form.tsx'
import { changeViews } from './saved-views.server.ts'
import { SavedViews } from './saved-views.tsx'
import { EmptyTable, Ignored } from './table-notices.tsx'
import { readTablePage, type TablePage as TablePageData } from './table-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { dossier, viewer } = access
  const { pathname, search, searchParams } = new URL(args.request.url)
  const { view, ignored } = readView(searchParams)
  if (ignored.length === 0 && [...searchParams.values()].includes(''))
    throw redirect(toAddress(pathname, view))
  const { db } = args.context
  const now = new Date()
  const savedViews = await listSavedViews(db, { dossier_id: dossier.id, person_id: viewer.id })
  const shown = [dossier.slug, dossier.title, dossier.hash, dossier.names, search, JSON.stringify(savedViews)]
  const etag = weakEtag('tabel', viewer.id, viewer.name, dossier.role, toDay(now), ...shown)
  throwIfUnchanged(args.request, etag)
  const selectAll = searchParams.has('selecteer')
  const choice = readChoice(searchParams)
  const page = await readTablePage(db, access, { view, ignored, savedViews, selectAll, choice, now })
  return data(page, { status: choice.missing.length > 0 ? 400 : 200, headers: keptFor(etag) })
}

export async function action(args: ActionFunctionArgs) {
  const { dossier, viewer } = await requireDossier(args, 'saveView')
  const place = { dossier_id: dossier.id, person_id: viewer.id }
  const answer = await changeViews(args.context.db, place, await readForm(args.request))
  if (!answer.ok) return data(answer, { status: answer.status, headers: { 'Cache-Control': 'no-store' } })
  return redirect(`/dossiers/${dossier.slug}/tabel${answer.query && `?${answer.query}`}`, 303)
}

export default function TablePage() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const found = isNarrowed(page.view) ? tableText.foundOf(page.total, page.all) : tableText.found(page.total)
  return (
    <>
      <ChoiceErrors {...page} />
      <PageHead title={tableText.title} sub={found}>
        {page.total > 0 ? <FileLinks {...page} /> : null}
      </PageHead>
      <Ignored names={page.ignored} />
      {page.all === 0 ? (
        <NoActions role={page.role} title={tableText.emptyTitle} />
      ) : (
        <Actions page={page} refused={refused} />
      )}
    </>
  )
}

type ActionsProps = { page: TablePageData; refused: Parameters<typeof SavedViews>[0]['refused'] }

/** The filters, and the actions that they leave. */
function Actions({ page, refused }: ActionsProps) {
  return (
    <>
      <SavedViews page={page} refused={refused} />
      <FilterForm {...page} />
      {page.rows.length === 0 ? (
        <EmptyTable {...page} />
      ) : (
        <>
          <ActionTable {...page} />
          <BulkBar {...page} />
          <Pagination page={page.view.pagina} pages={page.pages} href={pageHref(page)} />
        </>
      )}
    </>
  )
}

const pageHref =
  ({ base, view }: TablePageData) =>
  (pagina: number) =>
    toAddress(`${base}/tabel`, { ...view, pagina })

export const headers = keptHeaders
export const meta: MetaFunction = () => [{ title: `${tableText.title} - ${ui.product}` }]
