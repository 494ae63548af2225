/** Words of the report page: the source text, with what came out of it. */
export const reportText = {
  title: 'Rapport',
  /** `De rol van de VNG · aanpak.txt · toegevoegd op 3 november 2026` */
  source: (filename: string, date: string) => `${filename}, toegevoegd op ${date}`,
  found: (count: number) =>
    count === 0
      ? 'Er zijn geen aanbevelingen uit dit rapport vastgesteld.'
      : count === 1
        ? 'Eén aanbeveling is gemarkeerd in de tekst.'
        : `${count} aanbevelingen zijn gemarkeerd in de tekst.`,
  choose: 'Rapporten van dit dossier',
  contents: 'Inhoud van het rapport',
  contentsTitle: 'Inhoud',
  recommendations: 'Aanbevelingen',
  recommendation: (number: number) => `Aanbeveling ${number}`,
  toAction: (number: string) => `Actie ${number}`,
  withoutPlace: 'Aanbevelingen zonder vindplaats',
  withoutPlaceWhy:
    'Deze aanbevelingen zijn met de hand toegevoegd. Hun tekst staat niet letterlijk in het rapport.',
  add: 'Rapport toevoegen',
  openImport: {
    title: 'Er wacht een rapport op uw controle',
    detail: (filename: string, kept: number) =>
      kept === 1
        ? `Uit ${filename} is 1 aanbeveling gehaald.`
        : `Uit ${filename} zijn ${kept} aanbevelingen gehaald.`,
    step: 'Controleren',
  },
  empty: {
    title: 'Er is nog geen rapport',
    coordinator:
      'Kies het bestand van het rapport. Aanjager zoekt de aanbevelingen; u controleert ze voordat het acties worden.',
    other: 'Zodra de coördinator een rapport heeft toegevoegd, leest u het hier.',
  },
}
