import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireViewer } from '#app/auth/access.server.ts'
import { measureProgress } from '#app/services/progress/progress.ts'
import { dossiersText } from '#app/text/dossiers.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { countWeighedActions } from '#db/queries/dossier-progress.ts'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'
import { DossierCard } from './dossier-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { id: personId, name, isAdmin, isContact } = await requireViewer(args)
  const { db } = args.context
  const [dossiers, counts] = await Promise.all([
    listDossiersFor(db, personId),
    countWeighedActions(db, personId),
  ])
  return {
    viewer: { name, isAdmin, isContact },
    dossiers: dossiers.map(({ id, slug, title, description, role, is_fictitious }) => {
      const mine = counts.filter(({ dossier_id }) => dossier_id === id)
      const actions = mine.flatMap(({ n, ...action }) => Array.from({ length: n }, () => action))
      const line = { slug, title, description, role, isFictitious: is_fictitious }
      // How far a dossier is, is content: who may not read it is not told.
      const isReadable = may(role, 'readDossier')
      return { ...line, isReadable, progress: isReadable ? measureProgress(actions) : undefined }
    }),
  }
}

export default function DossiersPage() {
  const { viewer, dossiers } = useLoaderData<typeof loader>()
  const toAdmin = <LinkButton href="/beheer">{dossiersText.toAdmin}</LinkButton>
  return (
    <PageShell account={viewer} search={false}>
      <PageHead title={dossiersText.title} sub={dossiersText.sub}>
        {viewer.isAdmin && dossiers.length > 0 ? toAdmin : null}
      </PageHead>
      {dossiers.length > 0 ? (
        <Columns>
          {dossiers.map((dossier) => (
            <DossierCard key={dossier.slug} dossier={dossier} />
          ))}
        </Columns>
      ) : (
        <Panel variant="quiet">
          <EmptyState title={dossiersText.empty.title} step={viewer.isAdmin ? toAdmin : undefined}>
            {viewer.isAdmin ? dossiersText.empty.admin : dossiersText.empty.other}
          </EmptyState>
        </Panel>
      )}
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${dossiersText.title} - ${ui.product}` }]
