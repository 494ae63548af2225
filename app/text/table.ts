import type { ColumnId, GroupWord } from '#app/http/action-list/columns.ts'

/** Words of the table. */
export const tableText = {
  title: 'Tabel',
  caption: (from: number, to: number, total: number) => `Acties ${from} tot en met ${to} van ${total}`,
  found: (total: number) => (total === 1 ? '1 actie' : `${thousands(total)} acties`),
  foundOf: (total: number, all: number) => `${thousands(total)} van ${thousands(all)} acties`,
  position: (from: number, to: number, total: number) =>
    `${thousands(from)} tot en met ${thousands(to)} van ${thousands(total)}`,
  filters: 'Filters',
  search: 'Zoek in titel en aanbeveling',
  any: 'Alle',
  late: 'Te laat',
  still: 'Stil langer dan 30 dagen',
  mine: 'van mij',
  nobody: 'nog niemand',
  apply: 'Toon',
  clear: 'Wis filters',
  ignored: (names: readonly string[]) =>
    `Een deel van dit adres kennen wij niet, en is overgeslagen: ${names.join(', ')}.`,
  columns: 'Kolommen en groepen',
  chooseColumns: 'Kolommen',
  groupBy: 'Groepeer per',
  noGroup: 'niet groeperen',
  standard: 'Zoals het was',
  sortBy: (column: string, descending: boolean) =>
    `Sorteer op ${column.toLowerCase()}, ${descending ? 'aflopend' : 'oplopend'}`,
  alsoSortBy: (column: string) => `Sorteer daarna op ${column.toLowerCase()}`,
  noSort: 'Zonder sortering',
  group: (name: string, count: number) => `${name} · ${thousands(count)}`,
  continued: 'vervolg',
  noTheme: 'geen',
  noHealth: 'niet gemeld',
  noValue: '-',
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
  empty: {
    title: 'Er zijn nog geen acties',
    detail: 'Zodra de aanbevelingen uit het rapport zijn vastgesteld, staan zij hier.',
  },
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
  gezondheid: 'Gezondheid',
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
