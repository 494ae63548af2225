import type { ActionState } from '#workflows/action-item/states.ts'
import { stateLabels } from './actions.ts'

/** What someone reads when a step did not happen. */
export const actionAnswers = {
  forbidden: 'Uw rol staat deze stap hier niet toe. Vraag de trekker, de coördinator of de voorzitter.',
  notInState: (state: ActionState) =>
    `Dit kan niet meer: de actie staat nu op ‘${stateLabels[state]}’. Er is niets gewijzigd.`,
  keyReused:
    'Dit formulier was al verstuurd, met andere inhoud. Kijk wat er nu staat en verstuur het zo nodig opnieuw.',
  stale:
    'Deze actie is gewijzigd nadat u de pagina opende. Er is nog niets opgeslagen. Bekijk wat er is gewijzigd; klopt uw invoer nog, verstuur die dan opnieuw.',
  unknownIntent: 'Deze stap bestaat niet.',
  unreadable: 'Dit formulier is onvolledig aangekomen. Ververs de pagina en probeer het opnieuw.',
}
