import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { eventLabels } from '#app/text/actions.ts'
import { bulkText } from '#app/text/bulk.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { BulkForm } from './bulk-form.tsx'
import { type BulkRow, readBulkPage } from './bulk-page.server.ts'
import { BulkResult } from './bulk-result.tsx'
import type { Seen } from './chosen.ts'
import { performBulk } from './perform.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const page = await readBulkPage(args.context.db, access, new URL(args.request.url).searchParams)
  return data(page, { status: page.type && page.rows.length > 0 ? 200 : 400 })
}

export async function action(args: ActionFunctionArgs) {
  const { dossier, viewer } = await requireDossier(args)
  const answer = await performBulk(args.context.db, dossier.id, viewer.id, await readForm(args.request))
  return data(answer, { status: answer.status, headers: { 'Cache-Control': 'no-store' } })
}

export default function BulkPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { type, rows, back } = page
  if (!type || rows.length === 0) return <NothingChosen back={back} />
  const able = rows.filter((row) => row.standing.can === 'yes').length
  return (
    <>
      <PageHead
        title={eventLabels[type].button}
        sub={answer?.results ? eventLabels[type].does : bulkText.subject(able, rows.length)}
        breadcrumb={[{ label: bulkText.table, href: back }, { label: eventLabels[type].button }]}
      />
      {answer?.results ? (
        <BulkResult page={{ ...page, type }} values={answer.values} results={answer.results} />
      ) : (
        <BulkForm
          page={{ ...page, type }}
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

function NothingChosen({ back }: { back: string }) {
  const { title, detail } = bulkText.nothingChosen
  return (
    <>
      <PageHead title={title} breadcrumb={[{ label: bulkText.table, href: back }, { label: title }]} />
      <Panel variant="quiet">
        <EmptyState title={detail} step={<LinkButton href={back}>{bulkText.back}</LinkButton>} />
      </Panel>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.type ? eventLabels[page.type].button : bulkText.nothingChosen.title} - ${ui.product}` },
]
