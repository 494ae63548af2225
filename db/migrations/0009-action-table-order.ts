import { type Kysely, sql } from 'kysely'

/**
 * Every key that the table sorts by has an index, in both directions: one that is walked either way, and a second one
 * where empty values stand last in both.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const state = `array_position(array['draft', 'assigned', 'aligning', 'ready', 'inProgress', 'awaitingDecision',
    'blocked', 'delivered', 'completed', 'transferred', 'withdrawn'], state)`
  const keys = {
    actions_by_phase: `((array[1, 1, 2, 2, 3, 3, 3, 4, 5, 5, 5])[${state}]), number`,
    actions_by_weight: 'weight, number',
    actions_by_state_since: 'state_since, number',
    actions_by_term_last:
      "(array_position(array['short', 'medium', 'long'], term)) desc nulls last, number desc",
    actions_by_health_last:
      "(array_position(array['onTrack', 'attention', 'stuck'], health)) desc nulls last, number desc",
  }
  for (const [name, key] of Object.entries(keys))
    await sql`create index ${sql.id(name)} on actions (dossier_id, ${sql.raw(key)})`.execute(db)
}
