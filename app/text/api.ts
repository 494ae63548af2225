import type { ActionState } from '#workflows/action-item/states.ts'
import { stateLabels } from './actions.ts'

/** Titles and sentences of the answers that are no success. A client shows `detail` to a person as it stands. */
export const apiProblems = {
  badRequest: { title: 'Dit verzoek klopt niet', detail: 'Bij elk onderdeel dat niet klopt staat waarom.' },
  unreadableJson: {
    title: 'De inhoud is niet te lezen',
    detail: 'Stuur één JSON-object met ten minste het veld type.',
  },
  unauthorized: {
    title: 'Niet aangemeld',
    detail: 'Stuur een API-sleutel mee (Authorization: Bearer …). U maakt die onder Account.',
  },
  invalidKey: { title: 'Deze sleutel werkt niet', detail: 'De API-sleutel bestaat niet of is ingetrokken.' },
  foreignOrigin: {
    title: 'Dit verzoek komt van een andere website',
    detail: 'Wijzigen met een sessie kan alleen vanuit Aanjager zelf. Gebruik anders een API-sleutel.',
  },
  originNeeded: {
    title: 'Dit verzoek zegt niet waar het vandaan komt',
    detail:
      'Wijzigen met een sessie kan alleen vanuit Aanjager zelf, met het adres ervan in de kop Origin. Gebruik anders een API-sleutel.',
  },
  forbidden: { title: 'Deze stap is niet aan u', detail: 'Uw rol in dit dossier staat deze stap niet toe.' },
  notFound: { title: 'Niet gevonden', detail: 'Dit adres bestaat niet, of is niet voor u bedoeld.' },
  noSuchPage: { title: 'Deze bladzijde is er niet', detail: 'De lijst heeft minder bladzijden.' },
  methodNotAllowed: {
    title: 'Deze methode kan hier niet',
    detail: 'In de kop Allow staat welke methoden hier wel kunnen.',
  },
  unmetGates: { title: 'Deze stap kan nog niet', detail: '' },
  notInState: { title: 'Deze stap kan nu niet', detail: '' },
  keyReused: {
    title: 'Deze Idempotency-Key is al gebruikt',
    detail: 'Er was al een ander verzoek met deze sleutel. Er is niets gewijzigd. Kies een nieuwe sleutel.',
  },
  stale: {
    title: 'Intussen gewijzigd',
    detail: 'Dit is gewijzigd na de versie in If-Match. Er is niets opgeslagen.',
  },
  tooLarge: { title: 'Dit is te groot', detail: 'De inhoud mag ten hoogste 256 kB zijn.' },
  unsupportedMediaType: {
    title: 'Dit soort inhoud kan hier niet',
    detail: 'Stuur JSON, met Content-Type: application/json.',
  },
  preconditionRequired: {
    title: 'If-Match ontbreekt',
    detail: 'Stuur in If-Match de ETag van wat u zag, bijvoorbeeld "3".',
  },
  serverError: {
    title: 'Er ging iets mis',
    detail: 'Dit ligt aan ons. Wij zien deze fout in het logboek van de server.',
  },
} as const

export type ProblemCode = keyof typeof apiProblems

/** The one event of an action that is no step: how it began. */
export const createdName = 'Aangemaakt'

export const notInStateDetail = (state: ActionState) =>
  `Deze stap past niet bij de status ‘${stateLabels[state]}’.`

/** What is wrong with one part of the input. */
export const inputErrors: Record<string, string> = {
  unknown: 'Dit onderdeel kennen wij niet.',
  invalidType: 'Dit is niet het soort waarde dat hier hoort.',
  invalidOwner: 'Geef de id van een persoon, ‘ik’ of ‘geen’.',
  invalidFlag: 'Geef ‘true’ of ‘false’.',
  invalidPage: 'Geef een heel getal vanaf 1.',
  invalidNumber: 'Geef een heel getal.',
  invalidId: 'Geef een UUID.',
  invalidEtag: 'Geef de ETag van wat u zag, met aanhalingstekens: "3".',
  invalidKey: 'Geef 8 tot en met 200 tekens.',
  tooMany: 'Dit zijn er te veel.',
  controlCharacter: 'Hierin staat een teken dat niet kan worden opgeslagen.',
  invalid: 'Deze waarde kan hier niet.',
}

export const invalidChoice = (choices: readonly unknown[]) => `Kies uit: ${choices.join(', ')}.`
