import { REMARKS } from './example-comments-story.ts'
import { at, type Moment, type Owner, plan, type Told } from './example-moments.ts'
import { ALIGNMENTS } from './example-partners-story.ts'

const owned = (owner: Owner, inDays: number, certainty: 'fixed' | 'aim' = 'aim'): Told => ({
  type: 'assign',
  owner,
  certainty,
  inDays,
})
const link = (title: string, path: string): Told => ({
  type: 'addLink',
  title,
  url: `https://duinmeer.example/${path}`,
})

/** A plan, one or more milestones, laid before the partners and started. */
function begin(
  from: number,
  action: number,
  by: Owner,
  text: string,
  milestones: [string, number][],
): Moment[] {
  return [
    at(from, action, by, plan(text)),
    ...milestones.map(([title, inDays], index) =>
      at(from - 1 - index * 0.1, action, by, { type: 'milestone', title, inDays }),
    ),
    at(from - 2, action, by, { type: 'submitPlan' }),
    at(from - 4, action, by, { type: 'start' }),
  ]
}

/** Every state of the process, and what leads to it. All of it is invented. */
const ACTIONS: Moment[] = [
  // 1 In uitvoering, op koers
  at(96, 1, 'coordinator', owned('member', 45, 'fixed')),
  at(96, 1, 'coordinator', { type: 'describe', title: 'Eén meldpunt voor signalen uit de haven', weight: 4 }),
  ...begin(
    88,
    1,
    'member',
    '## Wat wij gaan doen\n\nEén telefoonnummer en één formulier, bemand door de Waterdienst Meren.\n\n- proef in de noordhaven\n- daarna alle drie de havens',
    [
      ['Afspraken met de Waterdienst Meren', -40],
      ['Proef in de noordhaven', -5],
      ['Meldpunt open voor alle havens', 40],
    ],
  ),
  at(60, 1, 'member', {
    type: 'reportProgress',
    health: 'attention',
    report: 'De Waterdienst zoekt nog iemand voor de avonddienst.',
  }),
  at(42, 1, 'member', { type: 'completeMilestone', milestone: 1 }),
  at(41, 1, 'member', link('Afsprakenlijst met de Waterdienst Meren', 'afspraken')),
  at(
    20,
    1,
    'member',
    plan(
      '## Wat wij gaan doen\n\nEén telefoonnummer en één formulier, bemand door de Waterdienst Meren, ook in de avond.\n\n- proef in de noordhaven\n- daarna alle drie de havens\n- terugkoppeling aan de melder binnen een week',
    ),
  ),
  at(6, 1, 'member', { type: 'completeMilestone', milestone: 2 }),
  at(6, 1, 'member', {
    type: 'reportProgress',
    health: 'onTrack',
    report: 'De proef leverde **31 signalen** op, waarvan 12 nieuw. Havenmeesters zijn tevreden.',
  }),
  at(5, 1, 'adviser', {
    type: 'comment',
    body: 'Mooi resultaat. Kan de terugkoppeling ook naar de wijkraad?',
  }),
  // 2 Opgeleverd: wacht op aanvaarding
  at(95, 2, 'coordinator', owned('fenna', -3)),
  at(95, 2, 'coordinator', { type: 'describe', title: 'Dezelfde vragen bij elke ligplaats', weight: 2 }),
  ...begin(80, 2, 'fenna', 'Een vragenlijst die alle havens gebruiken, getoetst door een jurist.', [
    ['Vragenlijst getoetst', -30],
    ['Alle havens gebruiken de lijst', -4],
  ]),
  at(33, 2, 'fenna', { type: 'completeMilestone', milestone: 1 }),
  at(9, 2, 'fenna', { type: 'completeMilestone', milestone: 2 }),
  at(8, 2, 'fenna', link('De vragenlijst', 'vragenlijst')),
  at(8, 2, 'fenna', {
    type: 'reportProgress',
    health: 'onTrack',
    report: 'Alle drie de havens werken met de lijst.',
  }),
  at(3, 2, 'fenna', { type: 'deliver' }),
  // 3 Geblokkeerd
  at(94, 3, 'coordinator', owned('member', 20)),
  at(94, 3, 'coordinator', { type: 'describe', title: 'Gezamenlijk beeld van de haven', weight: 5 }),
  ...begin(76, 3, 'member', 'Elk kwartaal leggen wij leegstand, eigendom en gebruik naast elkaar.', [
    ['Eerste beeld', -20],
    ['Beeld besproken in de stuurgroep', 15],
  ]),
  at(43, 3, 'member', {
    type: 'reportProgress',
    health: 'stuck',
    report: 'Wij krijgen de eigendomsgegevens niet.',
  }),
  at(41, 3, 'member', {
    type: 'block',
    reason: 'Er is nog geen grondslag om eigendomsgegevens te delen.',
    unblocker: 'Kustplatform Merenkust',
  }),
  at(30, 3, 'coordinator', {
    type: 'comment',
    body: 'Ik heb het Kustplatform gevraagd om een juridische toets. Antwoord volgt.',
  }),
  // 4 Afgerond
  at(93, 4, 'coordinator', owned('samira', -25)),
  at(93, 4, 'coordinator', { type: 'describe', title: 'Twee havenavonden per jaar', weight: 1 }),
  ...begin(90, 4, 'samira', 'Twee avonden, in het voorjaar en het najaar, telkens in een andere haven.', [
    ['Voorjaarsavond', -60],
    ['Najaarsavond', -28],
  ]),
  at(58, 4, 'samira', { type: 'completeMilestone', milestone: 1 }),
  at(27, 4, 'samira', { type: 'completeMilestone', milestone: 2 }),
  at(27, 4, 'samira', link('Verslag van de najaarsavond', 'havenavond')),
  at(26, 4, 'samira', { type: 'deliver' }),
  at(24, 4, 'chair', { type: 'sendBack', reason: 'Het verslag van de voorjaarsavond ontbreekt nog.' }),
  at(22, 4, 'samira', link('Verslag van de voorjaarsavond', 'havenavond-voorjaar')),
  at(21, 4, 'samira', { type: 'deliver' }),
  at(19, 4, 'chair', { type: 'accept' }),
  // 5 Besluit gevraagd
  at(92, 5, 'coordinator', owned('joris', 30)),
  at(92, 5, 'coordinator', {
    type: 'describe',
    title: 'Ondernemersloket leert signalen herkennen',
    weight: 2,
  }),
  ...begin(70, 5, 'joris', 'Een training van twee dagdelen, elk jaar herhaald.', [
    ['Training ingekocht', 25],
  ]),
  at(4, 5, 'joris', {
    type: 'reportProgress',
    health: 'attention',
    report: 'De offerte is hoger dan begroot.',
  }),
  at(2, 5, 'joris', {
    type: 'requestDecision',
    question: 'Mag de training 8.000 euro meer kosten dan begroot?',
  }),
  // 6 Belegd, de datum hangt af van iets anders
  at(91, 6, 'coordinator', {
    type: 'assign',
    owner: 'chair',
    certainty: 'dependent',
    dependsOn: 'de vergaderplanning van de raad',
  }),
  at(91, 6, 'coordinator', { type: 'describe', title: 'Jaarlijks gesprek in de raad', weight: 1 }),
  // 7 Gereed
  at(90, 7, 'coordinator', owned('member', 120)),
  at(90, 7, 'coordinator', { type: 'describe', title: 'Havenconvenant met de partners', weight: 5 }),
  at(
    14,
    7,
    'member',
    plan('Een convenant met drie partners: wie doet wat, wie betaalt wat, hoe delen wij signalen.'),
  ),
  at(13, 7, 'member', { type: 'submitPlan' }),
  // 8 Overgedragen
  at(89, 8, 'coordinator', owned('fenna', 90)),
  at(89, 8, 'coordinator', { type: 'describe', title: 'Leerlijn voor havenmeesters', weight: 2 }),
  at(50, 8, 'fenna', plan('De stichting heeft al een cursus; die breiden wij uit.')),
  at(35, 8, 'coordinator', {
    type: 'transfer',
    party: 'Stichting Schoon Schip',
    reason: 'De stichting heeft al een cursus en neemt de leerlijn over.',
  }),
  // 9 Vervallen
  at(88, 9, 'coordinator', owned('samira', 60)),
  at(88, 9, 'coordinator', { type: 'describe', title: 'Onderzoek naar cameratoezicht', weight: 3 }),
  at(62, 9, 'samira', plan('Eerst de bewoners vragen, dan pas onderzoeken.')),
  at(48, 9, 'chair', {
    type: 'withdraw',
    reason: 'Bewoners willen geen camera’s; de raad heeft het onderzoek geschrapt.',
  }),
  // 10 en 11 gaan verder bij de partners; 11 zonder afgesproken datum; 12 blijft zoals het uit het rapport kwam
  at(87, 10, 'coordinator', {
    type: 'describe',
    title: 'Overdrachtsgesprek bij een nieuwe eigenaar',
    weight: 1,
  }),
  at(40, 11, 'coordinator', { type: 'assign', owner: 'joris', certainty: 'notAgreed' }),
  at(40, 11, 'coordinator', { type: 'describe', title: 'Havens in de omgevingsvisie', weight: 3 }),
]

export const STORY: readonly Moment[] = [...ACTIONS, ...ALIGNMENTS, ...REMARKS]
