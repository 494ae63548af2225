/** Answers of the server itself, before any page is asked. */
export const refusals = {
  foreignOrigin: {
    title: 'Dit verzoek komt van een andere website',
    detail: 'Open Aanjager zelf en doe het daar opnieuw. Er is niets gewijzigd.',
  },
  tooLarge: {
    title: 'Dit is te groot om te versturen',
    detail: 'Er kan ten hoogste 25 MB tegelijk worden verstuurd. Er is niets opgeslagen.',
  },
  badRequest: {
    title: 'Dit verzoek klopt niet',
    detail: 'Het adres of de inhoud is niet te lezen. Ga terug en probeer het opnieuw.',
  },
  starting: {
    title: 'Aanjager start',
    detail: 'Nog een ogenblik. Deze pagina ververst vanzelf.',
  },
  serverError: {
    title: 'Er ging iets mis',
    detail: 'Wij zien deze fout in het logboek van de server. Probeer het over een paar minuten opnieuw.',
  },
}

export type Refusal = keyof typeof refusals
