import type { SortKey } from '#db/queries/action-order.ts'

/** THE list of columns, in their order: the words of the address, the page, CSV and XLSX are derived from it. */
export const COLUMNS = [
  'nummer',
  'titel',
  'aanbeveling',
  'termijn',
  'deelaspect',
  'status',
  'gezondheid',
  'trekker',
  'streefdatum',
  'mijlpalen',
  'bewijsstukken',
  'gewicht',
  'statusSinds',
  'laatsteWijziging',
  'toelichting',
] as const
export type ColumnId = (typeof COLUMNS)[number]

/** They name the row, so they always stand there. */
export const FIXED_COLUMNS = ['nummer', 'titel'] as const satisfies readonly ColumnId[]

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  ...FIXED_COLUMNS,
  'termijn',
  'status',
  'gezondheid',
  'trekker',
  'streefdatum',
  'laatsteWijziging',
]

/** What a list can be sorted by: the word in the address, and the key of the query. */
export const SORT_WORDS = {
  nummer: 'number',
  titel: 'title',
  termijn: 'term',
  status: 'state',
  gezondheid: 'health',
  trekker: 'owner',
  streefdatum: 'target',
  gewicht: 'weight',
  statusSinds: 'stateSince',
  laatsteWijziging: 'substantive',
} as const satisfies { [C in ColumnId]?: SortKey }
export type SortWord = keyof typeof SORT_WORDS

export const GROUPS = ['termijn', 'fase', 'status', 'trekker'] as const
export type GroupWord = (typeof GROUPS)[number]

/** Rows on a page of the table. */
export const PAGE_SIZE = 50
