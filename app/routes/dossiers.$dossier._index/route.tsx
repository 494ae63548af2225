import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { unstreamed } from '#app/http/unstreamed.server.ts'
import { visitAt } from '#app/services/visits/visit.ts'
import { overviewText } from '#app/text/overview.ts'
import { ui } from '#app/text/ui.ts'
import { Split } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ProgressMeters } from '#app/ui/progress-meters.tsx'
import { AboutPanel } from './about-panel.tsx'
import { AttentionPanel } from './attention-panel.tsx'
import { ChangesPanel } from './changes-panel.tsx'
import { EmptyOverview } from './empty-overview.tsx'
import { HeldUpPanel } from './held-up-panel.tsx'
import { readOverview } from './overview-page.server.ts'
import { PhaseStrip } from './phase-strip.tsx'
import { StandingPanel } from './standing-panel.tsx'
import { WaitingPanel } from './waiting-panel.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args)
  const now = new Date()
  const { since } = visitAt(access.dossier, now)
  return data(unstreamed({ overview: await readOverview(args.context.db, access, { since, now }) }))
}

export default function OverviewPage() {
  const { overview } = useLoaderData<typeof loader>()
  const { dossier, actions, progress } = overview
  return (
    <>
      <PageHead title={dossier.title} sub={dossier.description}>
        {actions.length > 0 ? <ProgressMeters progress={progress} /> : null}
      </PageHead>
      {actions.length === 0 ? (
        <EmptyOverview {...overview} />
      ) : (
        <>
          <PhaseStrip {...overview} />
          <Split
            aside={
              <>
                <ChangesPanel {...overview} />
                <AboutPanel {...overview} />
              </>
            }
          >
            <WaitingPanel {...overview} />
            <HeldUpPanel {...overview} />
            <AttentionPanel {...overview} />
            <StandingPanel {...overview} />
          </Split>
        </>
      )}
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${overviewText.title} - ${ui.product}` }]
