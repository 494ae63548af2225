import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { insertEvent } from '#db/queries/events.ts'
import { WORKFLOW_VERSION } from '#workflows/action-item/machine.ts'
import type { Term } from '#workflows/action-item/states.ts'
import { ROLES, type Role } from '#workflows/roles.ts'
import { createMember } from './people.ts'

let count = 0

/** A dossier with an empty log. */
export async function createDossier(
  db: Kysely<Database>,
  values: { slug?: string; title?: string; is_fictitious?: boolean } = {},
): Promise<{ id: string; slug: string }> {
  count += 1
  const {
    slug = `dossier-${process.pid}-${count}`,
    title = `Dossier ${count}`,
    is_fictitious = false,
  } = values
  const dossier = await db
    .insertInto('dossiers')
    .values({ slug, title, is_fictitious })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
  await db.insertInto('dossier_heads').values({ dossier_id: dossier.id }).execute()
  return dossier
}

export type Cast = Record<Role, Awaited<ReturnType<typeof createMember>>>

/** A dossier with one person in each role. */
export async function createCast(db: Kysely<Database>, values: Parameters<typeof createDossier>[1] = {}) {
  const dossier = await createDossier(db, values)
  const cast = {} as Cast
  for (const role of ROLES)
    cast[role] = await createMember(db, dossier.id, role, { name: `${role} ${dossier.slug}` })
  return { dossier, cast }
}

/** An action in draft, with its report, its recommendation and the event that made it. */
export async function createAction(
  db: Kysely<Database>,
  dossierId: string,
  values: { title?: string; term?: Term | null } = {},
): Promise<{ id: string; number: number; version: number }> {
  const { title = 'Delen van best practices', term = 'short' } = values
  const at = new Date()
  return db.transaction().execute(async (trx) => {
    const report_id = await reportOf(trx, dossierId)
    const { n } = await trx
      .selectFrom('actions')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('dossier_id', '=', dossierId)
      .executeTakeFirstOrThrow()
    const number = n + 1
    const source = { chapter: '7 Aanbevelingen', start_offset: null, end_offset: null }
    const recommendation = await trx
      .insertInto('recommendations')
      .values({ dossier_id: dossierId, report_id, number, body: `${title};`, term, ...source })
      .returning('id')
      .executeTakeFirstOrThrow()
    const action = await trx
      .insertInto('actions')
      .values({
        dossier_id: dossierId,
        recommendation_id: recommendation.id,
        number,
        title,
        term,
        state: 'draft',
        workflow_version: WORKFLOW_VERSION,
        ...{ return_state: null, owner_id: null, certainty: null, target_on: null, depends_on: null },
        ...{ health: null, state_note: null, state_party: null },
      })
      .returning(['id', 'number', 'version'])
      .executeTakeFirstOrThrow()
    await insertEvent(trx, {
      dossier_id: dossierId,
      action_id: action.id,
      subject: 'action',
      subject_id: action.id,
      type: 'create',
      state_before: null,
      state_after: 'draft',
      version: 1,
      actor_id: null,
      at,
      payload: { recommendationId: recommendation.id },
    })
    return action
  })
}

async function reportOf(db: Kysely<Database>, dossierId: string): Promise<string> {
  const known = await db
    .selectFrom('reports')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  if (known) return known.id
  const body = `Rapport van ${dossierId}`
  const sha256 = createHash('sha256').update(body).digest('hex')
  const report = { title: 'Rapport', filename: 'rapport.txt', format: 'text' as const, sha256, body }
  const { id } = await db
    .insertInto('reports')
    .values({ dossier_id: dossierId, uploaded_by: null, ...report })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
