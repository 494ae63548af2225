/** The menu of a dossier, and what stands on each of its pages. */
export const navigation = {
  overview: 'Overzicht',
  board: 'Bord',
  table: 'Tabel',
  timeline: 'Tijdlijn',
  alignment: 'Afstemming',
  planner: 'Planner',
  report: 'Rapport',
  log: 'Logboek',
  partners: 'Partners',
  members: 'Leden',
  fictitious: 'Dit dossier is verzonnen: gemeente, organisaties, personen en standen bestaan niet echt.',
}

/** What a visitor reads when a page of a dossier cannot be shown. */
export const dossierErrors = {
  404: {
    title: 'Deze pagina is er niet',
    detail: 'Het adres klopt niet, of dit dossier of deze pagina is niet voor u bedoeld.',
  },
  403: {
    title: 'Dit mag u niet doen',
    detail: 'Uw rol in dit dossier staat deze stap niet toe. Vraag de coördinator van het dossier.',
  },
  toDossiers: 'Naar uw dossiers',
  toOverview: 'Naar het overzicht van dit dossier',
}
