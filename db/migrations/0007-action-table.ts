import { type Kysely, sql } from 'kysely'

/**
 * The table sorts and pages inside one dossier: per sort key an index that ends in the action's number, so that a page
 * of 50 costs the same among 2,000 actions and among 20,000. And two for words in a title or a recommendation.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index actions_target_index`.execute(db)
  const keys = {
    title: 'lower(title) collate "C"',
    term: "array_position(array['short', 'medium', 'long'], term)",
    state: `array_position(array['draft', 'assigned', 'aligning', 'ready', 'inProgress', 'awaitingDecision',
      'blocked', 'delivered', 'completed', 'transferred', 'withdrawn'], state)`,
    health: "array_position(array['onTrack', 'attention', 'stuck'], health)",
    owner: 'owner_id',
    target: 'target_on',
    substantive: 'substantive_at',
  }
  for (const [name, key] of Object.entries(keys))
    await sql`create index ${sql.id(`actions_by_${name}`)} on actions (dossier_id, (${sql.raw(key)}), number)`.execute(
      db,
    )
  await sql`create index actions_by_target_last on actions (dossier_id, target_on desc nulls last, number desc)`.execute(
    db,
  )
  await sql`create index actions_words on actions using gin (to_tsvector('dutch', title))`.execute(db)
  await sql`create index recommendations_words on recommendations using gin (to_tsvector('dutch', body))`.execute(
    db,
  )
}
