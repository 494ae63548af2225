import {
  columnVisibilityFeature,
  createColumnHelper,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { cellValue } from '#app/http/action-list/cells.ts'
import { COLUMNS, type ColumnId, SORT_WORDS } from '#app/http/action-list/columns.ts'
import { daysStill, isClosed, isLate, isStill } from '#app/services/progress/attention.ts'
import { healthLabels } from '#app/text/actions.ts'
import { actionNumber, ageText, stateTag, targetText } from '#app/text/board.ts'
import { formatDateShort, toDay } from '#app/text/dates.ts'
import { columnLabels, noTermWord, tableText, termWords } from '#app/text/table.ts'
import { healthLooks, stateTones } from '#app/ui/state-looks.ts'
import { lookProps, Tag } from '#app/ui/tag.tsx'
import type { ActionTableRow } from '#db/queries/action-table.ts'

/** Only what the server's table needs: the order, the columns and the page come from the address. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, rowPaginationFeature })

type Eye = { base: string; today: string }
type CellOf = (row: ActionTableRow, eye: Eye) => React.ReactNode

const quiet = (words: string) => <span className="subtle">{words}</span>
/** Drawn by the style sheet: there is nothing to read. */
const nothing = <span className="nothing" />

const watched = (row: ActionTableRow) => ({ ...row, substantive_on: toDay(row.substantive_at) })

/** What each column shows. */
const cells: Record<ColumnId, CellOf> = {
  nummer: ({ number }) => actionNumber(number),
  titel: ({ number, title }, { base }) => <a href={`${base}/acties/${number}`}>{title}</a>,
  aanbeveling: ({ recommendation_body }) => <span className="clamp">{recommendation_body}</span>,
  termijn: ({ term }) => (term ? termWords[term] : quiet(noTermWord)),
  deelaspect: ({ themes }) => themes.join(', ') || quiet(tableText.noTheme),
  status: ({ state, state_party }) => <Tag tone={stateTones[state]}>{stateTag(state, state_party)}</Tag>,
  gezondheid: (row) => {
    if (!row.health || isClosed(row)) return nothing
    const { tone, sign } = healthLooks[row.health]
    return <span {...lookProps('health', { tone, sign })}>{healthLabels[row.health]}</span>
  },
  trekker: ({ owner_name }) => owner_name ?? quiet(tableText.nobody),
  streefdatum: (row, { today }) => {
    const words = targetText(row, today)
    if (!isLate(watched(row), today)) return row.target_on ? words : quiet(words)
    return (
      <>
        {words} <Tag tone="bad">{tableText.late.toLowerCase()}</Tag>
      </>
    )
  },
  mijlpalen: ({ open_milestones, milestone_count }) =>
    milestone_count ? tableText.openMilestones(open_milestones.length, milestone_count) : nothing,
  bewijsstukken: ({ evidence_count }) => evidence_count || nothing,
  gewicht: ({ weight }) => weight,
  statusSinds: ({ state_since }, { today }) => formatDateShort(state_since, today),
  laatsteWijziging: (row, { today }) => {
    const still = isStill(watched(row), today)
    const words = ageText(daysStill(watched(row), today), { still, fresh: false })
    return still ? <span className="still">{words}</span> : words
  },
  toelichting: ({ state_note, state_party }) => (
    <span className="clamp">{[state_note, state_party].filter(Boolean).join(' · ')}</span>
  ),
}

/** Figures and days stand right, so that they can be compared. */
export const ALIGNED_END: readonly string[] = [
  'nummer',
  'mijlpalen',
  'bewijsstukken',
  'gewicht',
  'statusSinds',
  'laatsteWijziging',
] satisfies ColumnId[]

const helper = createColumnHelper<typeof features, ActionTableRow>()

export const columnsFor = (eye: Eye) =>
  helper.columns(
    COLUMNS.map((id) =>
      helper.accessor((row) => cellValue(id, row), {
        id,
        header: columnLabels[id],
        enableSorting: Object.hasOwn(SORT_WORDS, id),
        cell: ({ row }) => cells[id](row.original, eye),
      }),
    ),
  )
