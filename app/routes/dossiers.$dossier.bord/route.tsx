import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { keptFor, keptHeaders, throwIfUnchanged } from '#app/http/conditional.server.ts'
import { weakEtag } from '#app/http/etag.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { readUnlessRendered } from '#app/http/rendered-pages.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { visitAt } from '#app/services/visits/visit.ts'
import { actionNumber, boardText } from '#app/text/board.ts'
import { toDay } from '#app/text/dates.ts'
import { ui } from '#app/text/ui.ts'
import { Board } from '#app/ui/board/board.tsx'
import { NoActions } from '#app/ui/no-actions.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { BoardChips, BoardHead } from './board-head.tsx'
import { readBoardPage } from './board-page.server.ts'
import { boardOf } from './columns.ts'
import { FilterForm } from './filter-form.tsx'
import { parseFilters } from './filters.ts'
import { moveCard } from './move.server.ts'
import { NothingFound } from './nothing-found.tsx'
import { RefusedMove } from './refused-move.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const { dossier, viewer } = access
  const { pathname, search, searchParams } = new URL(args.request.url)
  const now = new Date()
  const { since } = visitAt(dossier, now)
  const shown = [
    dossier.slug,
    dossier.title,
    dossier.is_fictitious,
    dossier.hash,
    dossier.names,
    since?.getTime(),
    search,
  ]
  const etag = weakEtag('bord', viewer.id, viewer.name, dossier.role, toDay(now), ...shown)
  throwIfUnchanged(args.request, etag)
  const filters = parseFilters(searchParams)
  const moved = Number(searchParams.get('gezet')) || undefined
  const asked = { filters, since, now, back: pathname + search, moved }
  const read = async () => unstreamed({ page: await readBoardPage(args.context.db, access, asked) })
  return data(await readUnlessRendered(args.context, etag, read), { headers: keptFor(etag) })
}

export async function action(args: ActionFunctionArgs) {
  const { dossier, viewer } = await requireDossier(args)
  const form = await readForm(args.request)
  const given = form.get('intent') === 'verplaats' ? form.get('stap') : null
  const answer = await moveCard(args.context.db, dossier.id, viewer.id, given)
  if (!answer.ok) return data(answer, { status: answer.status, headers: { 'Cache-Control': 'no-store' } })
  const { pathname, searchParams } = new URL(args.request.url)
  searchParams.set('gezet', String(answer.number))
  return redirect(`${pathname}?${searchParams}#${actionNumber(answer.number)}`, 303)
}

export default function BoardPage() {
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <BoardHead {...page} />
      {page.moved ? (
        <Notice kind="ok">{boardText.moved(actionNumber(page.moved.number), page.moved.state)}</Notice>
      ) : null}
      {answer?.ok === false ? <RefusedMove answer={answer} cards={page.cards} /> : null}
      {page.total === 0 ? (
        <NoActions role={page.role} title={boardText.empty.title} />
      ) : (
        <>
          <div className="board-filters">
            <BoardChips {...page} />
            <FilterForm {...page} />
          </div>
          {page.hidden > 0 ? <Notice>{boardText.hidden(page.hidden)}</Notice> : null}
          {page.cards.length === 0 ? (
            <NothingFound />
          ) : (
            <Board {...boardOf(page.cards, answer?.ok === false ? answer : undefined)} />
          )}
        </>
      )}
    </>
  )
}

export const headers = keptHeaders
export const meta: MetaFunction = () => [{ title: `${boardText.title} - ${ui.product}` }]
