import { follow, inOrder, press, unfold, write } from './page-states.ts'
import { type Visit, visit } from './visit.ts'

const dossier = '/dossiers/voorbeeld'

const one = 'dossiers.$dossier.acties.$nummer_.afstemming.$id'
const changing = 'dossiers.$dossier.partners_.$organisatie_.wijzigen'
const toChange = inOrder(follow(/Waterdienst/), follow('Gegevens wijzigen'))

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
  visit('change a partner', changing, `${dossier}/partners`, { act: toChange }),
  visit('change a partner, errors', changing, `${dossier}/partners`, {
    act: inOrder(toChange, write('Naam', ''), press('Bewaren')),
    status: 400,
  }),
  visit('one alignment', one, `${dossier}/acties/11`, { act: follow(/^Waterdienst$/) }),
  visit('one alignment, a text that changed', one, `${dossier}/acties/10`, { act: follow(/^Waterdienst$/) }),
  visit('one alignment, a step', one, `${dossier}/acties/11`, {
    act: inOrder(follow(/^Kustplatform$/), follow('Betrokkenheid wijzigen')),
  }),
  visit('one alignment, an answer recorded, errors', one, `${dossier}/acties/11`, {
    act: inOrder(
      follow(/^Kustplatform$/),
      follow('Partner is akkoord mits'),
      press('Partner is akkoord mits'),
    ),
    status: 400,
  }),
  visit('one alignment, a remark, errors', one, `${dossier}/acties/11`, {
    act: inOrder(follow(/^Kustplatform$/), press('Plaatsen: zichtbaar voor Kustplatform')),
    status: 400,
  }),
  visit('an action, all that was said', 'dossiers.$dossier.acties.$nummer', `${dossier}/acties/11`, {
    act: inOrder(
      unfold('Afgehandeld: Nora Duin'),
      unfold('bewerkt, was'),
      unfold('Breng onder de aandacht'),
      (page) => page.getByLabel('Wij en alle partners').check(),
      unfold('Ook bij mensen van de partners'),
    ),
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
  visit('an alignment, a remark, errors', 'afstemmingen.$id', '/afstemmingen', {
    as: 'partner',
    act: inOrder(follow(/^A11 /), press('Plaatsen: zichtbaar voor het dossierteam')),
    status: 400,
  }),
  visit('an alignment, to confirm', 'afstemmingen.$id', '/afstemmingen', {
    as: 'partner',
    act: follow(/^A10 /),
  }),
  visit('a personal link that does not work', 'antwoord.$token', '/antwoord/x', { status: 410 }),
]

export const partnerVisits: Visit[] = [...own, ...theirs]
