import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import type { ActionState, Certainty, Health, Term } from '#workflows/action-item/states.ts'

export type ActionSketch = {
  title?: string
  body?: string
  themes?: string[]
  term?: Term | null
  state?: ActionState
  owner_id?: string | null
  certainty?: Certainty
  target_on?: string | null
  health?: Health | null
  weight?: number
  substantive_at?: Date
}

/** Promise: actions as the sketches say, with numbers from 1, for tests that only read. No events. */
export async function createActionRows(
  db: Kysely<Database>,
  dossierId: string,
  sketches: readonly ActionSketch[],
): Promise<{ id: string; number: number; version: number }[]> {
  const report = { title: 'Rapport', filename: 'rapport.txt', format: 'text' as const, body: 'Rapport' }
  const { id: report_id } = await db
    .insertInto('reports')
    .values({ dossier_id: dossierId, uploaded_by: null, sha256: dossierId.padEnd(64, '0'), ...report })
    .returning('id')
    .executeTakeFirstOrThrow()
  const recommendations = await db
    .insertInto('recommendations')
    .values(
      sketches.map(({ title, body = `${title};`, themes = [], term = null }, i) => ({
        ...{ dossier_id: dossierId, report_id, number: i + 1, body, themes, term },
        ...{ chapter: '7', start_offset: null, end_offset: null },
      })),
    )
    .returning(['id', 'number'])
    .execute()
  const ids = new Map(recommendations.map(({ id, number }) => [number, id]))
  return db
    .insertInto('actions')
    .values(sketches.map((sketch, i) => actionRow(dossierId, ids.get(i + 1) ?? '', i + 1, sketch)))
    .returning(['id', 'number', 'version'])
    .execute()
}

function actionRow(dossier_id: string, recommendation_id: string, number: number, sketch: ActionSketch) {
  const { title = `Actie ${number}`, state = 'draft', owner_id = null, term = null } = sketch
  const { health = null, weight = 1, target_on = null, substantive_at = new Date() } = sketch
  const certainty = owner_id === null ? null : (sketch.certainty ?? (target_on ? 'aim' : 'notAgreed'))
  const paused = state === 'blocked' || state === 'awaitingDecision'
  return {
    ...{ dossier_id, recommendation_id, number, title, state, owner_id, term, health, weight, target_on },
    ...{ certainty, depends_on: certainty === 'dependent' ? 'iets anders' : null, substantive_at },
    ...{ workflow_version: 1, return_state: paused ? ('inProgress' as const) : null },
    ...{ state_note: null, state_party: null },
  }
}
