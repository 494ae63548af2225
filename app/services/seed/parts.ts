import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Database } from '#db/database.ts'
import type { NewEvent } from '#db/queries/events.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'

type Happened = Pick<NewEvent, 'action_id' | 'actor_id' | 'at'> & { event: ActionEvent }
type Parts = {
  plans: Insertable<Database['plan_versions']>[]
  milestones: Insertable<Database['milestones']>[]
  evidence: Insertable<Database['evidence']>[]
  updates: Insertable<Database['progress_updates']>[]
}

/** Promise: the rows that these events of one action leave beside it, as the one service would have left them. */
export function partsOf(happened: readonly Happened[]): Parts {
  const parts: Parts = { plans: [], milestones: [], evidence: [], updates: [] }
  for (const { event, action_id, actor_id, at } of happened) {
    const own = { action_id: action_id ?? '', created_at: at }
    if (event.type === 'savePlan') {
      const sha256 = createHash('sha256').update(event.plan).digest('hex')
      parts.plans.push({
        ...own,
        number: parts.plans.length + 1,
        body: event.plan,
        sha256,
        author_id: actor_id,
      })
    }
    if (event.type === 'addMilestone') {
      const target = {
        certainty: event.certainty,
        target_on: event.targetOn ?? null,
        depends_on: event.dependsOn ?? null,
      }
      const open = { state: 'open' as const, closed_at: null }
      parts.milestones.push({
        ...own,
        number: parts.milestones.length + 1,
        title: event.title,
        ...target,
        ...open,
      })
    }
    if (event.type === 'completeMilestone') {
      const milestone = parts.milestones.find(({ number }) => number === event.milestone)
      if (milestone) Object.assign(milestone, { state: 'done', closed_at: at })
    }
    if (event.type === 'addLink') {
      const link = {
        kind: 'link' as const,
        title: event.title,
        url: event.url,
        file_id: null,
        removed_at: null,
      }
      parts.evidence.push({ ...own, number: parts.evidence.length + 1, ...link, created_by: actor_id })
    }
    if (event.type === 'reportProgress')
      parts.updates.push({ ...own, health: event.health, body: event.report, author_id: actor_id })
  }
  return parts
}
