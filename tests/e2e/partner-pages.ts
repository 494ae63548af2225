import { follow, inOrder, press } from './page-states.ts'
import { type Visit, visit } from './visit.ts'

const dossier = '/dossiers/voorbeeld'

/** What the dossier's own people see of the partners. */
const own: Visit[] = [
  visit('alignment', 'dossiers.$dossier.afstemming._index', `${dossier}/afstemming`),
  visit(
    'alignment, by partner',
    'dossiers.$dossier.afstemming._index',
    `${dossier}/afstemming?sorteer=partner`,
  ),
  visit('alignment with one partner', 'dossiers.$dossier.afstemming.$organisatie', `${dossier}/afstemming`, {
    act: follow(/^Waterdienst$/),
  }),
  visit('partners', 'dossiers.$dossier.partners', `${dossier}/partners`),
  visit('a partner', 'dossiers.$dossier.partners_.$organisatie', `${dossier}/partners`, {
    act: follow(/Waterdienst/),
  }),
  visit('a partner, errors', 'dossiers.$dossier.partners_.$organisatie', `${dossier}/partners`, {
    act: inOrder(follow(/Waterdienst/), press('Contactpersoon toevoegen')),
    status: 400,
  }),
  visit('add a partner', 'dossiers.$dossier.partners_.toevoegen', `${dossier}/partners/toevoegen`),
  visit('add a partner, errors', 'dossiers.$dossier.partners_.toevoegen', `${dossier}/partners/toevoegen`, {
    act: press('Toevoegen'),
    status: 400,
  }),
].map((visit) => ({ ...visit, as: 'coordinator' as const }))

/** What a partner sees. */
const theirs: Visit[] = [
  visit('my alignments', 'afstemmingen._index', '/afstemmingen', { as: 'partner' }),
  visit('an alignment, of its partner', 'afstemmingen.$id', '/afstemmingen', {
    as: 'partner',
    act: follow(/^A1 /),
  }),
  visit('a personal link that does not work', 'antwoord.$token', '/antwoord/x', { status: 410 }),
]

export const partnerVisits: Visit[] = [...own, ...theirs]
