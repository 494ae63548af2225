import type { Kysely } from 'kysely'
import { addPartner } from '#app/services/alignments/add-partner.server.ts'
import { type AlignmentChange, changeAlignment } from '#app/services/alignments/change-alignment.server.ts'
import type { Database } from '#db/database.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'
import type { Involvement } from '#workflows/alignment/states.ts'
import { createPerson } from './people.ts'

let count = 0

/** A partner organisation with one person who answers for it. */
export async function createOrganisation(
  db: Kysely<Database>,
  dossierId: string,
  values: { short_name?: string; name?: string; contact?: string | null } = {},
) {
  count += 1
  const { short_name = `P${count}`, name = `Partner ${short_name}` } = values
  const { id } = await db
    .insertInto('organisations')
    .values({
      dossier_id: dossierId,
      name,
      short_name,
      kind: 'cooperation',
      tooi_uri: null,
      email_domain: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const contact = await createPerson(db, { name: values.contact ?? `Contact van ${short_name}` })
  if (values.contact !== null)
    await db
      .insertInto('contacts')
      .values({
        dossier_id: dossierId,
        organisation_id: id,
        person_id: contact.id,
        function_title: 'adviseur',
      })
      .execute()
  return { id, short_name, contact }
}

export type TestOrganisation = Awaited<ReturnType<typeof createOrganisation>>

/** The organisation stands on the action; answers with the alignment's id. */
export async function putPartner(
  db: Kysely<Database>,
  on: { actionId: string; personId: string; organisationId: string },
  involvement: Involvement = 'decides',
  answerBy = '2099-01-01',
): Promise<string> {
  const added = await addPartner(db, { ...on, involvement, answerBy })
  if (!added.ok) throw new Error(`partner not added: ${added.problem}`)
  return added.id
}

/** The plan that lies with the partner now, as an answer names it. */
export async function planSeen(db: Kysely<Database>, alignmentId: string) {
  const plan = await db
    .selectFrom('alignments')
    .innerJoin('plan_versions', 'plan_versions.action_id', 'alignments.action_id')
    .select(['plan_versions.number as planVersion', 'plan_versions.sha256 as planHash'])
    .where('alignments.id', '=', alignmentId)
    .orderBy('plan_versions.number', 'desc')
    .executeTakeFirstOrThrow()
  return plan
}

export const respondent = {
  respondentName: 'Jan de Vries',
  respondentFunction: 'adviseur',
  capacity: 'organisation',
  channel: 'account',
} as const

/** The event happens to the alignment as it stands now; answers with what the service said. */
export async function align(
  db: Kysely<Database>,
  alignmentId: string,
  personId: string | null,
  event: AlignmentEvent,
  more: Partial<AlignmentChange> = {},
) {
  const { version } = await db
    .selectFrom('alignments')
    .select('version')
    .where('id', '=', alignmentId)
    .executeTakeFirstOrThrow()
  return changeAlignment(db, { alignmentId, personId, event, expectedVersion: version, ...more })
}

/** The partner agrees with the newest plan. */
export async function agree(db: Kysely<Database>, alignmentId: string, personId: string) {
  const seen = await planSeen(db, alignmentId)
  return align(db, alignmentId, personId, { type: 'agree', ...seen, ...respondent })
}
