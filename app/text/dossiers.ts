/** The list of dossiers of one person. */
export const dossiersText = {
  title: 'Dossiers',
  sub: 'De rapporten waar u bij betrokken bent, en hoe ver het staat met de aanbevelingen.',
  yourRole: (role: string) => `Uw rol: ${role}`,
  fictitious: 'Verzonnen voorbeeld',
  noActions: 'Er zijn nog geen acties.',
  partnerAsked: 'Plannen die aan uw organisatie zijn voorgelegd, staan bij ',
  partnerPage: 'Mijn afstemmingen',
  toAdmin: 'Naar Beheer',
  empty: {
    title: 'U hebt nog geen dossiers',
    other: 'Vraag de coördinator van een dossier om u toe te voegen. Daarna staat het dossier hier.',
    admin:
      'Als beheerder ziet u geen inhoud van dossiers, tenzij een coördinator u een rol geeft. Accounts en dossiers maakt u aan bij Beheer.',
  },
}
