import type { ActionState } from '#workflows/action-item/states.ts'
import type { AlignmentEventType, AnswerType } from '#workflows/alignment/events.ts'
import type { AlignmentGate } from '#workflows/alignment/guards.ts'
import type { AlignmentState } from '#workflows/alignment/states.ts'
import { stateLabels } from './actions.ts'
import { alignmentEventLabels, alignmentGateTexts, alignmentStateLabels } from './alignments.ts'

/** What someone reads when a step of an alignment did not happen. */
export const alignmentAnswers = {
  stale:
    'Deze afstemming is gewijzigd nadat u de pagina opende. Er is nog niets opgeslagen. Bekijk wat er is gewijzigd; klopt uw invoer nog, verstuur die dan opnieuw.',
  notInState: (state: AlignmentState, action: ActionState) =>
    `Dit kan nu niet: de afstemming staat op ‘${alignmentStateLabels[state]}’ en de actie op ‘${stateLabels[action]}’. Er is niets gewijzigd.`,
  unreachable: 'Deze partner heeft nog geen contactpersoon. Voeg er eerst een toe bij Partners.',
}

/** Promise: everything that is missing for a step, in one sentence. */
export const unmetAlignment = (unmet: readonly AlignmentGate[]): string =>
  unmet.length === 0
    ? 'Dit kan nu niet.'
    : `Kan nu niet: ${unmet.map((gate) => alignmentGateTexts[gate]).join('; ')}.`

/** Who records an answer does not give it. */
const recordButtons: Record<AnswerType, string> = {
  agree: 'Partner is akkoord',
  agreeWithConditions: 'Partner is akkoord mits',
  object: 'Partner is niet akkoord',
  abstain: 'Partner ziet af',
  confirm: 'Partner bevestigt',
}

/** Promise: the button of a step, as the dossier's own people press it. */
export const stepButton = (type: AlignmentEventType): string =>
  type in recordButtons ? recordButtons[type as AnswerType] : alignmentEventLabels[type].button

/** Words of the page of one alignment, for the dossier's own people. */
export const alignmentPage = {
  matrix: 'Afstemming',
  title: (partner: string, title: string) => `${partner}: ${title}`,
  standing: 'Waar staat het',
  facts: {
    partner: 'Partner',
    involvement: 'Rol',
    state: 'Stand',
    presented: 'Voorgelegd',
    answerBy: 'Antwoord voor',
    answered: 'Antwoord op',
    party: 'Ligt nu bij',
  },
  version: (number: number) => `versie ${number}`,
  versionOn: (number: number, date: string) => `versie ${number}, ${date}`,
  notPresented: 'nog niet voorgelegd',
  noAnswer: 'nog geen antwoord',
  noTerm: 'geen dag afgesproken',
  difference: (from: number, to: number) => `Verschil tussen versie ${from} en versie ${to}`,
  overridden: 'De voorzitter besloot verder te gaan zonder dit akkoord.',
  released: 'Deze partner is van de actie gehaald. De actie wacht er niet meer op.',
  nowTitle: 'Wat kan nu',
  noSteps: 'Er is hier geen stap voor u.',
  recordTitle: 'Antwoord vastleggen',
  recordIntro:
    'Kreeg u het antwoord telefonisch, per brief of e-mail, of in een overleg? Leg het hier vast. Er komt bij te staan dat u het vastlegde; de partner kan het verbeteren.',
  recordNotYet: 'Vastleggen kan zodra het plan aan deze partner is voorgelegd.',
  onVersion: (number: number) => `Dit antwoord geldt voor versie ${number} van het plan.`,
  actionNotThere: (state: ActionState) => `Kan nog niet: de actie staat op ‘${stateLabels[state]}’.`,
  answersTitle: 'Antwoorden',
  noAnswers: 'Er is nog geen antwoord gegeven.',
  confirmed: 'Eerder antwoord bevestigd',
  respondent: (name: string, title: string) => `${name}, ${title}`,
  recordedBy: (channel: string, name: string) => `${channel}, vastgelegd door ${name}`,
  proof: (proof: string) => `Na te lezen: ${proof}`,
  inForce: 'geldt nu',
  conditionsTitle: 'Voorwaarden',
  condition: (number: number) => `Voorwaarde ${number}`,
  owner: (name: string) => `belegd bij ${name}`,
  noOwner: 'nog niet belegd',
  note: (note: string) => `“${note}”`,
  closedOn: (date: string) => `op ${date}`,
  forCondition: (button: string, number: number) => `${button}: voorwaarde ${number}`,
  historyTitle: 'Geschiedenis',
  meanwhile: (done: string, who: string, when: string) => `${done} Door ${who} op ${when}.`,
  planNow: 'Versie van het plan',
  cancel: 'Annuleren',
  back: 'Terug naar de actie',
  notFound: {
    title: 'Deze afstemming is er niet',
    detail: 'Op deze actie staat geen afstemming met dit adres. Misschien klopt het adres niet.',
  },
} as const

/** The personal links of who answers for the partner. */
export const linksPanel = {
  title: 'Persoonlijke links',
  intro: 'Hiermee lezen zij het plan en antwoorden zij, zonder account.',
  none: 'nog geen link',
  open: (sent: string, until: string) => `verstuurd ${sent}, geldig tot en met ${until}`,
  used: (date: string) => `gebruikt op ${date}`,
  revoked: (date: string) => `ingetrokken op ${date}`,
  expired: (date: string) => `verlopen op ${date}`,
  revoke: 'Intrekken',
  revokeOf: (name: string) => `Intrekken: de link van ${name}`,
  send: 'Nieuwe link sturen',
  sendTo: (name: string) => `Nieuwe link sturen aan ${name}`,
  done: {
    sendLink: 'De nieuwe link is onderweg. Een eerdere link werkt niet meer.',
    revokeLink: 'De link is ingetrokken en werkt niet meer.',
  },
} as const
