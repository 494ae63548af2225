/** What is said when a page changes under somebody's eyes. Loaded by the browser, so in a file of its own. */
export const liveText = {
  changed: 'Er is iets gewijzigd. Wat u typt, blijft staan.',
  show: 'Bekijk',
  updated: 'De pagina is bijgewerkt.',
  action: (number: string, state: string) => `Actie ${number} staat nu op ${state}.`,
  thisAction: (state: string) => `Deze actie staat nu op ${state}.`,
}
