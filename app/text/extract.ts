import type { ReaderRefusal } from '#app/services/import/readers/reader.ts'

const found = (count: number) => (count === 1 ? '1 aanbeveling' : `${count} aanbevelingen`)

/** What `npm run extract` says. */
export const extractWords = {
  usage: [
    'Gebruik: npm run extract -- BESTAND [--json]',
    '',
    'Leest een rapport (.txt of .md, in UTF-8) en laat zien welke aanbevelingen het zou overnemen.',
    'Er wordt niets bewaard.',
    '',
    '  --json   uitvoer als JSON',
    '  --help   deze uitleg',
  ].join('\n'),
  oneFile: 'Geef precies één bestand op, bijvoorbeeld: npm run extract -- rapport.txt',
  unknownOption: (option: string) => `De optie ${option} is er niet. Kies uit --json en --help.`,
  notFound: (file: string) => `Het bestand ${file} is er niet.`,
  noFile: (file: string) => `${file} is een map. Geef een bestand op.`,
  notReadable: (file: string) => `Het bestand ${file} mag niet worden gelezen.`,
  summary: (file: string, count: number) => `${file}: ${found(count)}. Er is niets bewaard.`,
  none: 'In dit rapport zijn geen aanbevelingen gevonden. In Aanjager kunt u ze met de hand toevoegen.',
  noTitle: 'Rapport zonder titel',
  themes: (names: string[]) => `Deelaspecten: ${names.join(' · ')}`,
  noChapter: 'Buiten een hoofdstuk',
  addressees: (names: string[]) => `Voorstel, gericht aan: ${names.join(' · ')}`,
  theme: (names: string[]) => `Voorstel, deelaspect: ${names.join(' · ')}`,
  place: (start: number, end: number) => `Plaats in het rapport: teken ${start} tot ${end}`,
}

/** Why a file cannot be read as a report, in one sentence that names the file. */
export function readerProblemText(file: string, { problem, detected, claimed }: ReaderRefusal): string {
  const kind = detected ? ` (${detected})` : ''
  switch (problem) {
    case 'empty':
      return `Het bestand ${file} is leeg.`
    case 'notUtf8':
      return `Het bestand ${file} is geen tekst in UTF-8. Bewaar het in UTF-8 en probeer het opnieuw.`
    case 'tooLarge':
      return `Het bestand ${file} is groter dan 5 MB.`
    case 'unknownType':
      return `Bestanden van dit soort${kind} kan Aanjager niet lezen: ${file}. Kies een .txt- of .md-bestand.`
    case 'mislabelled':
      return `Het bestand ${file} eindigt op .${claimed}, maar is dat van binnen niet${kind}. Kies een .txt- of .md-bestand.`
    case 'binary':
      return `Het bestand ${file} bevat geen tekst${kind}, al zegt de naam van wel.`
  }
}
