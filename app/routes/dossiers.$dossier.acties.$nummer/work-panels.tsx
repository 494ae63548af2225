import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { Panel } from '#app/ui/panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { MilestonesPanel } from './milestones-panel.tsx'
import type { ActionPageData } from './page-data.server.ts'
import { PartnersPanel } from './partners-panel.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { ProgressPanel } from './progress-panel.tsx'

/** The work on an action; before anybody owns it, one sentence instead of four empty panels. */
export function WorkPanels({ page, refused }: { page: ActionPageData; refused?: RefusedForm }) {
  const { action, updates, partners } = page
  const isBare =
    action.plan_version +
      action.milestone_count +
      action.evidence_number +
      updates.length +
      partners.length ===
    0
  if (action.owner_id === null && isBare) {
    return action.state !== 'draft' ? null : (
      <Panel variant="quiet">
        <p className="muted">{actionPage.later}</p>
      </Panel>
    )
  }
  return (
    <>
      <PartnersPanel page={page} refused={refused} />
      <PlanPanel {...page} />
      <MilestonesPanel {...page} />
      <EvidencePanel {...page} />
      <ProgressPanel page={page} refused={refused} />
    </>
  )
}
