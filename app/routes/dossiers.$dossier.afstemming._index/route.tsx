import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { keptFor, keptHeaders, throwIfUnchanged } from '#app/http/conditional.server.ts'
import { weakEtag } from '#app/http/etag.server.ts'
import { readUnlessRendered } from '#app/http/rendered-pages.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { matrixText } from '#app/text/alignment-matrix.ts'
import { toDay } from '#app/text/dates.ts'
import { heldUpSentence, heldUpText } from '#app/text/held-up.ts'
import { plannerText } from '#app/text/planner.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { EmptyMatrix } from './empty-matrix.tsx'
import { Legend } from './legend.tsx'
import { Matrix } from './matrix.tsx'
import { type MatrixPage, readMatrix } from './matrix-page.server.ts'
import { parseSort, SORTS } from './sort.ts'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args, 'readAlignments')
  const { dossier, viewer } = access
  const sort = parseSort(new URL(args.request.url).searchParams)
  const today = toDay(new Date())
  const shown = [dossier.slug, dossier.title, dossier.is_fictitious, dossier.hash, dossier.names, sort]
  const etag = weakEtag('afstemming', viewer.id, viewer.name, dossier.role, today, ...shown)
  throwIfUnchanged(args.request, etag)
  const read = async () => unstreamed({ page: await readMatrix(args.context.db, access, { sort, today }) })
  return data(await readUnlessRendered(args.context, etag, read), { headers: keptFor(etag) })
}

export default function AlignmentMatrixPage() {
  const { page } = useLoaderData<typeof loader>()
  const { rows, sort, hidden } = page
  if (rows.length === 0)
    return (
      <>
        <PageHead title={matrixText.title} />
        <EmptyMatrix {...page} />
      </>
    )
  const chips = SORTS.map((key) => ({
    label: matrixText.sort[key],
    href: key === 'blokkade' ? 'afstemming' : `?sorteer=${key}`,
    current: key === sort,
  }))
  return (
    <>
      <PageHead title={matrixText.title} sub={matrixText.sub[sort]}>
        <LinkButton href="planner">{plannerText.fromMatrix}</LinkButton>
      </PageHead>
      <div className="board-filters">
        <Chips label={matrixText.sorts} chips={chips} />
      </div>
      {hidden > 0 ? <Notice>{matrixText.hidden(hidden)}</Notice> : null}
      <Panel>
        <Matrix {...page} />
        <Legend />
      </Panel>
      <HeldUp {...page} />
    </>
  )
}

function HeldUp({ heldUp }: MatrixPage) {
  return (
    <Panel id="ophouden" title={heldUpText.title}>
      {heldUp.length === 0 ? <p>{heldUpText.none}</p> : null}
      <ul className="plain-list">
        {heldUp.map((held) => (
          <li key={`${held.organisationId} ${held.obstacle}`}>
            <a href={`afstemming/${held.organisationId}`}>{heldUpSentence(held)}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export const headers = keptHeaders
export const meta: MetaFunction = () => [{ title: `${matrixText.title} - ${ui.product}` }]
