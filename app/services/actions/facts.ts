import type { ActionRow } from '#db/queries/actions.ts'
import type { ActionItem } from '#workflows/action-item/advance.ts'
import type { ActionFacts } from '#workflows/action-item/facts.ts'

/** The columns that hold what the machine knows; a list that asks for steps selects at least these. */
export type FactRow = Pick<ActionRow, 'state' | keyof ReturnType<typeof factColumns>>

/** Promise: the row as the machine sees it. */
export function toItem(row: FactRow): ActionItem {
  return {
    state: row.state,
    facts: {
      ownerId: row.owner_id,
      certainty: row.certainty,
      targetOn: row.target_on,
      planVersion: row.plan_version,
      materialVersion: row.material_version,
      milestoneCount: row.milestone_count,
      openMilestones: row.open_milestones,
      evidenceCount: row.evidence_count,
      evidenceNumber: row.evidence_number,
      health: row.health,
      returnState: row.return_state,
      openAlignments: row.open_alignments,
    },
  }
}

/** Promise: the columns that hold what the machine knows. */
export function toColumns({ state, facts }: ActionItem) {
  return {
    state,
    ...factColumns(facts),
  } satisfies Partial<ActionRow>
}

function factColumns(facts: ActionFacts) {
  return {
    owner_id: facts.ownerId,
    certainty: facts.certainty,
    target_on: facts.targetOn,
    plan_version: facts.planVersion,
    material_version: facts.materialVersion,
    milestone_count: facts.milestoneCount,
    open_milestones: facts.openMilestones,
    evidence_count: facts.evidenceCount,
    evidence_number: facts.evidenceNumber,
    health: facts.health,
    return_state: facts.returnState,
    open_alignments: facts.openAlignments,
  }
}
