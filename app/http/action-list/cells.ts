import { certaintyLabels, healthLabels, noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { toDay } from '#app/text/dates.ts'
import { columnLabels, exportHeads, tableText } from '#app/text/table.ts'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { COLUMNS, type ColumnId, DEFAULT_COLUMNS, FIXED_COLUMNS } from './columns.ts'

/** A day stays a day in a spreadsheet. */
export type CellValue = string | number | { day: string } | null

type Cell = { head: string; width: number; value: (row: ActionTableRow) => CellValue }
type Source = Cell['value']

const sources: Record<ColumnId, Source> = {
  nummer: ({ number }) => number,
  titel: ({ title }) => title,
  aanbeveling: ({ recommendation_body }) => recommendation_body,
  termijn: ({ term }) => (term ? termLabels[term] : noTerm),
  deelaspect: ({ themes }) => themes.join('; '),
  status: ({ state }) => stateLabels[state],
  gezondheid: ({ health }) => (health ? healthLabels[health] : null),
  trekker: ({ owner_name }) => owner_name,
  streefdatum: ({ target_on }) => (target_on ? { day: target_on } : null),
  mijlpalen: ({ open_milestones, milestone_count }) =>
    milestone_count > 0 ? tableText.openMilestones(open_milestones.length, milestone_count) : null,
  bewijsstukken: ({ evidence_count }) => evidence_count,
  gewicht: ({ weight }) => weight,
  statusSinds: ({ state_since }) => ({ day: toDay(state_since) }),
  laatsteWijziging: ({ substantive_at }) => ({ day: toDay(substantive_at) }),
  toelichting: ({ state_note, state_party }) => [state_note, state_party].filter(Boolean).join(' · ') || null,
}

/** Promise: what a column says of an action, as a spreadsheet holds it. */
export const cellValue = (column: ColumnId, row: ActionTableRow): CellValue => sources[column](row)

/** In letters. */
const widths: { [C in ColumnId]?: number } = { nummer: 6, titel: 60, aanbeveling: 80, toelichting: 60 }
const usualWidth = 18

const certainty: Source = ({ certainty: how, depends_on }) => {
  if (!how) return null
  return how === 'dependent' && depends_on ? `${certaintyLabels[how]} ${depends_on}` : certaintyLabels[how]
}

/** Promise: the columns that are shown for this choice; the ones that name the row always. */
export function shownColumns(chosen: readonly ColumnId[]): ColumnId[] {
  if (chosen.length === 0) return [...DEFAULT_COLUMNS]
  const fixed: readonly ColumnId[] = FIXED_COLUMNS
  return COLUMNS.filter((column) => fixed.includes(column) || chosen.includes(column))
}

/** Promise: the cells of a spreadsheet for these columns; a target date never goes without its certainty. */
export function exportCells(columns: readonly ColumnId[]): Cell[] {
  return columns.flatMap((column) => {
    const width = widths[column] ?? usualWidth
    const cell = { head: columnLabels[column], width, value: sources[column] }
    return column === 'streefdatum'
      ? [cell, { head: exportHeads.certainty, width, value: certainty }]
      : [cell]
  })
}
