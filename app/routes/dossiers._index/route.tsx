import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireViewer } from '#app/auth/access.server.ts'
import { dossiersText } from '#app/text/dossiers.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { DossierCard } from './dossier-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { id, name, isAdmin } = await requireViewer(args)
  return { viewer: { name, isAdmin }, dossiers: await listDossiersFor(args.context.db, id) }
}

export default function DossiersPage() {
  const { viewer, dossiers } = useLoaderData<typeof loader>()
  return (
    <PageShell account={viewer}>
      <PageHead title={dossiersText.title} sub={dossiersText.sub} />
      {dossiers.length > 0 ? (
        <Columns>
          {dossiers.map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} />
          ))}
        </Columns>
      ) : (
        <Panel variant="quiet">
          <NoDossiers isAdmin={viewer.isAdmin} />
        </Panel>
      )}
    </PageShell>
  )
}

function NoDossiers({ isAdmin }: { isAdmin: boolean }) {
  const words = dossiersText.empty
  const step = isAdmin ? <LinkButton href="/beheer">{words.toAdmin}</LinkButton> : undefined
  return (
    <EmptyState title={words.title} step={step}>
      {isAdmin ? words.admin : words.other}
    </EmptyState>
  )
}

export const meta: MetaFunction = () => [{ title: `${dossiersText.title} - ${ui.product}` }]
