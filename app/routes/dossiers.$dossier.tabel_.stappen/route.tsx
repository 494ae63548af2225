import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { withChoice } from '#app/http/action-list/choice.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { eventLabels } from '#app/text/actions.ts'
import { bulkText } from '#app/text/bulk.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { BulkForm } from './bulk-form.tsx'
import { type BulkRow, readBulkPage } from './bulk-page.server.ts'
import { BulkResult } from './bulk-result.tsx'
import type { Seen } from './chosen.ts'
import { countAble } from './count-able.ts'
import { performBulk } from './perform.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { type, ...page } = await readBulkPage(
    args.context.db,
    access,
    new URL(args.request.url).searchParams,
  )
  if (!type || page.choice.missing.length > 0) throw redirect(withChoice(page.back, page.choice))
  return { ...page, type }
}

export async function action(args: ActionFunctionArgs) {
  const { dossier, viewer } = await requireDossier(args)
  const answer = await performBulk(args.context.db, dossier.id, viewer.id, await readForm(args.request))
  return data(answer, { status: answer.status, headers: { 'Cache-Control': 'no-store' } })
}

export default function BulkPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { rows, back } = page
  const { button, does } = eventLabels[page.type]
  return (
    <>
      <PageHead
        title={button}
        sub={answer?.results ? does : `${bulkText.subject(countAble(rows), rows.length)}. ${does}`}
        breadcrumb={[{ label: bulkText.table, href: back }, { label: button }]}
      />
      {answer?.results ? (
        <BulkResult page={page} values={answer.values} results={answer.results} />
      ) : (
        <BulkForm
          page={page}
          rows={asPosted(rows, answer?.seen)}
          values={answer?.values}
          errors={answer?.errors}
        />
      )}
    </>
  )
}

/** A form that was refused comes back for the same actions, at the same versions. */
function asPosted(rows: readonly BulkRow[], seen: readonly Seen[] | undefined): BulkRow[] {
  const versions = new Map((seen ?? []).map(({ number, version }) => [number, version]))
  if (versions.size === 0) return [...rows]
  return rows
    .filter(({ number }) => versions.has(number))
    .map((row) => ({ ...row, seenVersion: versions.get(row.number) ?? row.version }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? eventLabels[page.type].button : bulkText.table} - ${ui.product}` },
]
