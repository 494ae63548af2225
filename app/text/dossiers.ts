/** The list of dossiers of one person. */
export const dossiersText = {
  title: 'Dossiers',
  sub: 'De rapporten waar u bij betrokken bent, en hoe ver het staat met de aanbevelingen.',
  yourRole: 'Uw rol',
  fictitious: 'Verzonnen voorbeeld',
  actions: (count: number) => (count === 1 ? '1 actie' : `${count} acties`),
  noActions: 'Nog geen acties: het rapport wordt voorbereid.',
  byCount: 'Naar aantal',
  byWeight: 'Naar gewicht',
  ofTotal: (done: number, total: number) => `${done} van ${total}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  partnerWaits:
    'Hier is nog niets aan u voorgelegd. Zodra de commissie een actie met uw organisatie afstemt, staat die hier.',
  empty: {
    title: 'U hebt nog geen dossiers',
    other: 'Vraag de coördinator van een dossier om u toe te voegen. Daarna staat het dossier hier.',
    admin:
      'Als beheerder ziet u geen inhoud van dossiers, tenzij een coördinator u een rol geeft. Accounts beheert u bij Beheer.',
    toAdmin: 'Naar Beheer',
  },
}
