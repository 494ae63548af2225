import type { OrganisationValues } from '../organisations/organisations.server.ts'

/**
 * The partners that the report names (chapters 2, 3 and 5), as it names them; no person answers for them, nothing is
 * asked of them. TOOI: standaarden.overheid.nl/tooi.
 */
export const REPORT_PARTNERS: readonly OrganisationValues[] = [
  { name: 'Ministerie van Veiligheid en Justitie', shortName: 'VenJ', kind: 'ministry' },
  {
    name: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    shortName: 'BZK',
    kind: 'ministry',
    tooiUri: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1034',
  },
  { name: 'Bureau Regioburgemeesters', shortName: 'Regioburgemeesters', kind: 'safetyRegion' },
  { name: 'Het CCV', shortName: 'CCV', kind: 'knowledge' },
  { name: 'Landelijk Informatie en Expertise Centrum', shortName: 'LIEC', kind: 'cooperation' },
  { name: 'Regionale Informatie en Expertise Centra', shortName: "RIEC's", kind: 'cooperation' },
  { name: 'Openbaar Ministerie', shortName: 'OM', kind: 'enforcement' },
  { name: 'Politie', shortName: 'Politie', kind: 'enforcement' },
  { name: 'Belastingdienst', shortName: 'Belastingdienst', kind: 'enforcement' },
  { name: 'Nederlands Genootschap van Burgemeesters', shortName: 'NGB', kind: 'association' },
  { name: 'Wethoudersvereniging', shortName: 'Wethoudersvereniging', kind: 'association' },
  { name: 'Nederlandse Vereniging voor Raadsleden', shortName: 'NVvR', kind: 'association' },
]
