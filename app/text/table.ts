import type { ColumnId, GroupWord } from '#app/http/action-list/columns.ts'
import type { Term } from '#workflows/action-item/states.ts'

/** Words of the table. */
export const tableText = {
  title: 'Tabel',
  caption: (from: number, to: number, total: number) => `Acties ${from} tot en met ${to} van ${total}`,
  found: (total: number) => (total === 1 ? '1 actie' : `${thousands(total)} acties`),
  foundOf: (total: number, all: number) => `${thousands(total)} van ${thousands(all)} acties`,
  filters: 'Filters',
  search: 'Zoek in titel en aanbeveling',
  late: 'Te laat',
  still: 'Stil langer dan 30 dagen',
  attention: 'Aandacht',
  mine: 'van mij',
  nobody: 'nog niemand',
  chosen: (count: number) => `${count} gekozen`,
  apply: 'Toon',
  clear: 'Wis filters',
  ignored: (names: readonly string[]) =>
    `Een deel van dit adres kennen wij niet, en is overgeslagen: ${names.join(', ')}.`,
  columns: 'Weergave',
  chooseColumns: 'Kolommen',
  groupBy: 'Groepeer per',
  noGroup: 'niet groeperen',
  sortBy: (column: string, descending: boolean) =>
    `Sorteer op ${column.toLowerCase()}, ${descending ? 'aflopend' : 'oplopend'}`,
  sortOption: (column: string, descending: boolean) => `${column}, ${descending ? 'aflopend' : 'oplopend'}`,
  sortLevels: ['Sorteer op', 'Daarna op', 'Dan op'],
  noSort: 'geen keuze',
  group: (name: string, count: number) => `${name} · ${thousands(count)}`,
  noOwner: 'Nog niemand',
  noTheme: 'geen',
  noHealth: 'niet gemeld',
  openMilestones: (open: number, total: number) => `${total - open} van ${total}`,
  exportCsv: 'CSV',
  exportXlsx: 'Excel',
  exportLabel: 'Download deze lijst',
  nothingFound: {
    title: 'Geen actie gevonden',
    detail: 'Geen enkele actie voldoet aan dit filter.',
    step: 'Toon alle acties',
  },
  pastTheEnd: {
    title: 'Deze bladzijde is er niet',
    detail: (pages: number) => `De lijst heeft ${pages === 1 ? '1 bladzijde' : `${pages} bladzijden`}.`,
    step: 'Naar de eerste bladzijde',
  },
  emptyTitle: 'Er zijn nog geen acties',
}

/** Under the head `Termijn` that word need not be said again. */
export const termWords: Record<Term, string> = { short: 'Korte', medium: 'Middellange', long: 'Lange' }
export const noTermWord = 'Geen'

/** Words of the lists that people keep. */
export const viewsText = {
  title: 'Weergaven',
  all: 'Alle acties',
  mine: 'Van mij',
  sharedBy: (name: string, person: string) => `${name} (${person})`,
  save: 'Bewaar deze weergave',
  manage: 'Mijn weergaven',
  name: 'Naam',
  shared: 'Delen met het dossier',
  keep: 'Bewaar',
  remove: 'Verwijder',
  removeWhy:
    'Een weergave die u verwijdert, is ook weg voor wie haar met u deelt. De acties blijven zoals zij zijn.',
  change: (name: string) => `Weergave ${name}`,
  taken: 'U hebt al een weergave met deze naam. Kies een andere naam.',
  unknown: 'Deze weergave is er niet (meer), of is niet van u.',
}

const figures = new Intl.NumberFormat('nl-NL')
const thousands = (n: number) => figures.format(n)

export const columnLabels: Record<ColumnId, string> = {
  nummer: 'Nr.',
  titel: 'Actie',
  aanbeveling: 'Aanbeveling',
  termijn: 'Termijn',
  deelaspect: 'Deelaspect',
  status: 'Status',
  gezondheid: 'Hoe staat het ervoor',
  trekker: 'Trekker',
  streefdatum: 'Streefdatum',
  mijlpalen: 'Mijlpalen klaar',
  bewijsstukken: 'Bewijsstukken',
  gewicht: 'Gewicht',
  statusSinds: 'Status sinds',
  laatsteWijziging: 'Laatste wijziging',
  toelichting: 'Toelichting',
}

export const groupLabels: Record<GroupWord, string> = {
  termijn: 'Termijn',
  fase: 'Fase',
  status: 'Status',
  trekker: 'Trekker',
}

/** Heads of a spreadsheet: in full, since nothing stands around them. */
export const exportHeads = { certainty: 'Zekerheid van de datum', sheet: 'Acties' }
