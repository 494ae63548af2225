import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { findDossierId } from '#db/queries/dossiers.ts'
import { ROLES } from '#workflows/roles.ts'
import { createDossier } from '../dossiers/create-dossier.server.ts'
import type { DemoPeople } from './accounts.server.ts'
import { seedImport } from './import.server.ts'
import { seedPartners } from './partners.server.ts'
import { REPORT_PARTNERS } from './report-partners.ts'

const slug = 'aanpak-ondermijning'
const filename = 'aanpak-ondermijning.txt'
const report = new URL(`../../../db/seed/reports/${filename}`, import.meta.url)

/** What the report says of itself, and of the committee (chapter 2). Nothing else: these people are real. */
const facts = {
  slug,
  title: 'Aanpak ondermijning',
  description:
    'Verkenning van de rol van de VNG bij de aanpak van ondermijning: acht aanbevelingen, vijf voor de korte en drie voor de middellange termijn.',
  committee: [
    'Subcommissie Ondermijning van de Commissie Bestuur en Veiligheid.',
    'Voorzitter: Anton Ederveen (burgemeester van Valkenswaard).',
    'Leden: Jan Hamming (burgemeester Heusden), Rianne Donders – Van Leest (burgemeester Roermond), Ingeborg Hoogveld (raadslid Rotterdam), Theo Schouten (burgemeester Oldenzaal) en Jan Nauta (gemeentesecretaris Leiden).',
    'Beleidsadviseur van de VNG: Iris Koopmans – Van Diest.',
    'Adviserende leden: Roelant Schenk (Bureau Regioburgemeesters), Karel Schuurman en Henny Schilder (beiden LIEC).',
  ].join('\n'),
}

/**
 * Promise: the dossier of the VNG's report stands as the report has it, imported by the same steps that a coordinator
 * takes: its recommendations verbatim, each an action in draft. What a broken-off start left is finished.
 */
export async function seedReport(db: Kysely<Database>, people: DemoPeople): Promise<void> {
  const members = ROLES.map((role) => ({ personId: people[role], role }))
  const dossierId =
    (await findDossierId(db, slug)) ?? (await createDossier(db, { ...facts, members, actorId: null }))?.id
  if (!dossierId) return // another process made it meanwhile, and goes on
  await seedImport(db, { dossierId, personId: people.coordinator, report, filename })
  await seedPartners(db, { dossierId, actorId: people.coordinator }, REPORT_PARTNERS)
}
