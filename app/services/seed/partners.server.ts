import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { listOrganisations } from '#db/queries/organisations.ts'
import {
  addOrganisation,
  type OrganisationValues,
  type PartnerDesk,
} from '../organisations/organisations.server.ts'

/** Promise: these organisations stand in the dossier, once; the id of each by its short name. */
export async function seedPartners(
  db: Kysely<Database>,
  desk: PartnerDesk,
  partners: readonly OrganisationValues[],
): Promise<Map<string, string>> {
  const known = await listOrganisations(db, desk.dossierId)
  const ids = new Map(known.map(({ short_name, id }) => [short_name, id]))
  for (const partner of partners) {
    if (ids.has(partner.shortName)) continue
    const added = await addOrganisation(db, desk, partner)
    if (added.ok) ids.set(partner.shortName, added.id)
  }
  return ids
}
