/** What a visitor reads when a page cannot be shown, unless the route words it better. */
export const errorWords: Record<number, { title: string; detail: string }> = {
  400: {
    title: 'Dit verzoek klopt niet',
    detail: 'Ga terug, controleer wat u invulde en probeer het opnieuw.',
  },
  403: { title: 'Dit mag u niet doen', detail: 'Vraag de coördinator van het dossier om toegang.' },
  404: {
    title: 'Deze pagina is er niet',
    detail:
      'Misschien klopt het adres niet, of is de pagina niet voor u bedoeld. Begin opnieuw vanaf de startpagina.',
  },
  405: { title: 'Dit kan hier niet', detail: 'Ga terug en gebruik de knoppen op de pagina.' },
  409: { title: 'Intussen is er iets gewijzigd', detail: 'Ververs de pagina en bekijk wat er nu staat.' },
  413: {
    title: 'Dit is te groot om te versturen',
    detail: 'Kies een kleiner bestand. Er is niets opgeslagen.',
  },
  429: { title: 'Te veel pogingen', detail: 'Wacht een paar minuten en probeer het dan opnieuw.' },
}

export const unexpectedError = {
  title: 'Er ging iets mis',
  detail: 'Dit ligt aan ons, niet aan u. Probeer het over een paar minuten opnieuw.',
  home: 'Naar de startpagina',
}
