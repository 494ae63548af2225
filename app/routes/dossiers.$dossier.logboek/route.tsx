import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { logText } from '#app/text/log.ts'
import { ui } from '#app/text/ui.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { LogFilterForm } from './filter-form.tsx'
import { logHref } from './filters.ts'
import { LogDays } from './log-days.tsx'
import { readLogPage } from './log-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args, 'readLog')
  const page = await readLogPage(args.context.db, access, new URL(args.request.url).searchParams)
  return data(unstreamed({ page }), { status: Object.keys(page.errors).length > 0 ? 400 : 200 })
}

export default function LogPage() {
  const { page } = useLoaderData<typeof loader>()
  const { dossier, errors, filters, rows, olderThan } = page
  const words = logText.nothingFound
  return (
    <>
      <PageHead title={logText.title} sub={logText.sub(dossier.seq)} />
      <ErrorSummary errors={errorList(errors, { van: logText.from, tot: logText.to })} />
      <LogFilterForm {...page} />
      {Object.keys(errors).length > 0 ? null : rows.length === 0 ? (
        <Panel variant="quiet">
          <EmptyState title={words.title}>{words.detail}</EmptyState>
        </Panel>
      ) : (
        <LogDays {...page} />
      )}
      <ButtonGroup>
        {filters.voor ? (
          <LinkButton href={logHref({ ...filters, voor: undefined })}>{logText.newest}</LinkButton>
        ) : null}
        {olderThan ? (
          <LinkButton href={logHref({ ...filters, voor: olderThan })}>{logText.older}</LinkButton>
        ) : null}
      </ButtonGroup>
      <Panel id="keten" title={logText.chain.title}>
        <p>{logText.chain.detail}</p>
        <p>
          {logText.chain.head} <code className="fingerprint">{dossier.hash}</code>{' '}
          {`(${logText.number(dossier.seq)})`}
        </p>
      </Panel>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${logText.title} - ${ui.product}` }]
