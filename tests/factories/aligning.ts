import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import type { Involvement } from '#workflows/alignment/states.ts'
import { createAction, createCast } from './dossiers.ts'
import { createOrganisation, putPartner, type TestOrganisation } from './partners.ts'
import { act } from './steps.ts'

/**
 * A dossier with a cast, the named partners, and `count` actions whose plan lies with all of them; answers with the
 * alignments of each action by the partner's name.
 */
export async function createAligning(
  db: Kysely<Database>,
  names: readonly string[],
  { count = 1, involvement = 'decides' }: { count?: number; involvement?: Involvement } = {},
) {
  const { dossier, cast } = await createCast(db)
  const partners: TestOrganisation[] = []
  for (const short_name of names) partners.push(await createOrganisation(db, dossier.id, { short_name }))
  const actions = []
  for (let n = 0; n < count; n += 1) {
    const { id } = await createAction(db, dossier.id)
    const assigned = { ownerId: cast.member.id, certainty: 'aim', targetOn: '2027-03-01' } as const
    await act(db, id, cast.coordinator.id, { type: 'assign', ...assigned })
    await act(db, id, cast.member.id, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
    await act(db, id, cast.member.id, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
    const alignments: Record<string, string> = {}
    for (const partner of partners) {
      const on = { actionId: id, personId: cast.coordinator.id, organisationId: partner.id }
      alignments[partner.short_name] = await putPartner(db, on, involvement)
    }
    await act(db, id, cast.member.id, { type: 'submitPlan' })
    actions.push({ id, alignments })
  }
  return { dossier, cast, partners, actions }
}
