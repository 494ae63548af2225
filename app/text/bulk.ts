import type { ActionState } from '#workflows/action-item/states.ts'
import { stateLabels } from './actions.ts'

const actions = (count: number) => (count === 1 ? '1 actie' : `${count} acties`)

/** Words for doing one step to many actions at once. */
export const bulkText = {
  table: 'Tabel',
  choice: 'Keuze',
  select: (number: string) => `Kies ${number}`,
  selectAll: (all: boolean) => (all ? 'Kies alles op deze bladzijde' : 'Kies niets'),
  withSelected: 'Met de gekozen acties',
  chooseStep: 'Kies een stap',
  go: 'Verder',
  back: 'Terug naar de tabel',
  cancel: 'Annuleren',
  missing: { stap: 'Kies een stap.', acties: 'Kies een of meer acties.' },
  subject: (able: number, count: number) =>
    able === count ? `Voor ${actions(count)}` : `${able} van ${actions(count)} kunnen deze stap nu zetten`,
  noneCan: 'Geen van de gekozen acties kan deze stap nu zetten',
  noneCanDetail: 'Hieronder staat per actie waarom. Er is niets gewijzigd.',
  someNot: 'Niet alle gekozen acties kunnen dit nu',
  someNotDetail:
    'De stap wordt voor elke actie apart gezet. Wat niet kan, blijft zoals het is; u ziet per actie waarom.',
  perform: (step: string, count: number) => `${step} voor ${actions(count)}`,
  chosen: 'Gekozen acties',
  action: 'Actie',
  standing: 'Kan dit nu?',
  can: 'Ja',
  notYours: 'Nee: uw rol staat deze stap hier niet toe.',
  notInState: (state: ActionState) => `Deze stap past niet bij de status ‘${stateLabels[state]}’.`,
  changedSince: 'Gewijzigd nadat u haar koos; kijk of de stap nog klopt.',
  stale: 'Intussen gewijzigd door een ander; er is niets opgeslagen.',
  gone: 'Deze actie is er niet (meer).',
  done: (count: number) => `Gelukt voor ${actions(count)}`,
  notDone: (count: number) => `Niet gelukt voor ${actions(count)}`,
  result: 'Uitkomst',
  ok: 'gelukt',
  failed: 'niet gelukt',
  nowIn: (state: ActionState) => `Staat nu op ‘${stateLabels[state]}’.`,
  again: 'Opnieuw proberen',
  againDetail:
    'Deze acties zijn intussen gewijzigd. Wat u invulde staat hieronder nog; één klik zet de stap op wat er nu staat.',
  unreadable: 'Dit formulier is onvolledig aangekomen. Ga terug naar de tabel en kies opnieuw.',
}
