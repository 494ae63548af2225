import type { Involvement } from '#workflows/alignment/states.ts'
import { type Aligning, at, type Moment, type Partner, plan, type Told } from './example-moments.ts'

const on = (partner: Partner, involvement: Involvement, inDays: number): Told => ({
  type: 'partner',
  partner,
  involvement,
  inDays,
})
const answer = (partner: Partner, as: Aligning): Told => ({ type: 'align', partner, as })

/** What the partners did. All of it is invented too. */
export const ALIGNMENTS: Moment[] = [
  // 1 Akkoord, na een inhoudelijke wijziging opnieuw bevestigd
  at(87.5, 1, 'coordinator', on('waterdienst', 'decides', -70)),
  at(85, 1, 'partner', answer('waterdienst', { type: 'agree' })),
  at(19, 1, 'partner', answer('waterdienst', { type: 'confirm' })),
  at(18, 1, 'member', { type: 'start' }),
  // 7 Gereed: de een akkoord, de ander niet; de voorzitter besloot
  at(13.8, 7, 'coordinator', on('waterdienst', 'decides', 10)),
  at(13.7, 7, 'coordinator', on('kustplatform', 'decides', 10)),
  at(10, 7, 'partner', answer('waterdienst', { type: 'agree' })),
  at(
    9,
    7,
    'kustplatform',
    answer('kustplatform', { type: 'object', reason: 'Wie betaalt, is voor ons nog niet duidelijk genoeg.' }),
  ),
  at(
    3,
    7,
    'chair',
    answer('kustplatform', {
      type: 'override',
      reason:
        'De verdeling van de kosten regelen wij in het convenant zelf; het plan kan niet langer wachten.',
    }),
  ),
  // 11 In afstemming: een met voorwaarden, een met een vraag, een die zweeg
  at(
    30,
    11,
    'joris',
    plan('Per haven een kaart met functies, in drie gesprekken met eigenaren en bewoners.'),
  ),
  at(29.8, 11, 'joris', { type: 'milestone', title: 'Drie gesprekken gevoerd', inDays: 60 }),
  at(29.6, 11, 'coordinator', on('waterdienst', 'decides', 14)),
  at(29.5, 11, 'coordinator', on('kustplatform', 'decides', 14)),
  at(29.4, 11, 'coordinator', on('stichting', 'consulted', -5)),
  at(29, 11, 'joris', { type: 'submitPlan' }),
  at(
    22,
    11,
    'kustplatform',
    answer('kustplatform', { type: 'askQuestion', question: 'Gaat de kaart ook over de jachthavens?' }),
  ),
  at(
    20,
    11,
    'partner',
    answer('waterdienst', {
      type: 'agreeWithConditions',
      conditions: ['De vaargeul blijft vrij.', 'Wij lezen de kaart mee voordat de raad hem ziet.'],
    }),
  ),
  at(
    10,
    11,
    'joris',
    answer('waterdienst', {
      type: 'meetCondition',
      condition: 1,
      reason: 'De vaargeul staat als vrij op de kaart.',
    }),
  ),
  at(4, 11, 'coordinator', answer('stichting', { type: 'passTerm' })),
  // 10 In afstemming: het plan veranderde; opnieuw te bevestigen, hogerop gelegd, en een die geen mening heeft
  at(33, 10, 'coordinator', { type: 'assign', owner: 'fenna', certainty: 'aim', inDays: 75 }),
  at(
    32,
    10,
    'fenna',
    plan(
      'Binnen een maand na een eigendomswissel voeren wij een gesprek over gebruik, toezicht en afspraken.',
    ),
  ),
  at(31.8, 10, 'fenna', { type: 'milestone', title: 'Gespreksleidraad klaar', inDays: 30 }),
  at(31.6, 10, 'coordinator', on('waterdienst', 'decides', 10)),
  at(31.5, 10, 'coordinator', on('kustplatform', 'decides', 10)),
  at(31.4, 10, 'coordinator', on('stichting', 'consulted', 10)),
  at(31, 10, 'fenna', { type: 'submitPlan' }),
  at(27, 10, 'partner', answer('waterdienst', { type: 'agree' })),
  at(6.5, 10, 'fenna', {
    type: 'savePlan',
    plan: 'Binnen twee weken na een eigendomswissel voeren wij een gesprek over gebruik, toezicht en afspraken, samen met de Waterdienst.',
    change: 'material',
  }),
  at(
    5,
    10,
    'stichting',
    answer('stichting', { type: 'abstain', remark: 'Wij gaan niet over eigendom van panden.' }),
  ),
  at(
    3,
    10,
    'coordinator',
    answer('kustplatform', {
      type: 'escalate',
      party: 'de directeur van het Kustplatform',
      reason: 'Na een maand en twee telefoontjes is er nog geen antwoord.',
    }),
  ),
  // 3 en 12: een die alleen meeleest, en een die pas gevraagd wordt als het plan er ligt
  at(75, 3, 'coordinator', on('waterdienst', 'informed', 30)),
  at(60, 12, 'coordinator', on('stichting', 'consulted', 30)),
]
