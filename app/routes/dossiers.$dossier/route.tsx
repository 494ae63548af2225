import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { requireDossier } from '#app/auth/access.server.ts'
import { keptHeaders } from '#app/http/conditional.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { visitAt } from '#app/services/visits/visit.ts'
import { errorWords, unexpectedError } from '#app/text/errors.ts'
import { dossierErrors, navigation } from '#app/text/navigation.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { updateVisit } from '#db/queries/visits.ts'
import { liveFrom } from './live-pages.ts'
import { dossierNavigation } from './navigation.ts'

/** The frame of every page of a dossier. It protects nothing: each page guards itself. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args)
  const now = new Date()
  if (visitAt(dossier, now).isNew && !isAskedByScript(args.request))
    await updateVisit(args.context.db, { dossier_id: dossier.id, person_id: viewer.id }, now)
  const { slug, title, role, is_fictitious, action_count, seq } = dossier
  return {
    account: { name: viewer.name, isContact: viewer.isContact },
    slug,
    title,
    role,
    is_fictitious,
    seq,
    counts: { actions: action_count },
  }
}

/** A page that keeps itself up to date is no visit: perhaps nobody looks. */
const isAskedByScript = (request: Request) => request.headers.get('Sec-Fetch-Dest') === 'empty'

export default function DossierLayout() {
  return (
    <Frame dossier={useLoaderData<typeof loader>()}>
      <Outlet />
    </Frame>
  )
}

function Frame({ dossier, children }: { dossier: Awaited<ReturnType<typeof loader>>; children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <PageShell
      account={dossier.account}
      search={false}
      navigation={dossierNavigation({ ...dossier, pathname })}
      live={liveFrom({ ...dossier, pathname })}
      banner={dossier.is_fictitious ? navigation.fictitious : undefined}
    >
      {children}
    </PageShell>
  )
}

/** Also for a page below that throws a 304: its headers come out here. */
export const headers = keptHeaders

/** Keeps the frame when only the page inside it failed. */
export function ErrorBoundary() {
  const dossier = useRouteLoaderData<typeof loader>('routes/dossiers.$dossier')
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  const { title, detail } = wordsFor(useRouteError())
  const page = (
    <>
      <PageHead title={title} sub={detail} />
      <LinkButton href={dossier ? `/dossiers/${dossier.slug}` : '/dossiers'}>
        {dossier ? dossierErrors.toOverview : dossierErrors.toDossiers}
      </LinkButton>
    </>
  )
  if (dossier) return <Frame dossier={dossier}>{page}</Frame>
  return (
    <PageShell account={account} search={false}>
      {page}
    </PageShell>
  )
}

function wordsFor(error: unknown): { title: string; detail: string } {
  if (!isRouteErrorResponse(error)) return unexpectedError
  const { status } = error
  const own = status === 403 || status === 404 ? dossierErrors[status] : undefined
  return own ?? errorWords[status] ?? unexpectedError
}
