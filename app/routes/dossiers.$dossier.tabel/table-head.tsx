import type { Header, HeaderGroup } from '@tanstack/react-table'
import { toAddress } from '#app/http/action-list/address.ts'
import type { ListParams, ViewParams } from '#app/http/action-list/params.ts'
import { bulkText } from '#app/text/bulk.ts'
import { tableText } from '#app/text/table.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { ALIGNED_END, type features } from './columns.tsx'
import type { TablePage } from './table-page.server.ts'

interface TableHeadProps {
  groups: HeaderGroup<typeof features, ActionTableRow>[]
  page: TablePage
  canSelect: boolean
}

export function TableHead({ groups, page, canSelect }: TableHeadProps) {
  const { view, base } = page
  return (
    <thead>
      {groups.map((group) => (
        <tr key={group.id}>
          {canSelect ? (
            <th scope="col" className="select">
              <span className="visually-hidden">{bulkText.choice}</span>
            </th>
          ) : null}
          {group.headers.map((header) => (
            <ColumnHead key={header.id} header={header} {...{ view, base }} />
          ))}
        </tr>
      ))}
    </thead>
  )
}

interface ColumnHeadProps {
  header: Header<typeof features, ActionTableRow>
  view: ViewParams
  base: string
}

/** A link to the same list, sorted by this column or the other way round. Only the first key counts as "sorted by". */
function ColumnHead({ header, view, base }: ColumnHeadProps) {
  const { column } = header
  const label = String(column.columnDef.header)
  const className = ALIGNED_END.includes(column.id) ? 'number' : undefined
  if (!column.getCanSort())
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    )
  const sorted = column.getIsSorted()
  const rank = column.getSortIndex()
  const next = nextSort(view.sorteer, column.id)
  const descending = next.includes(`-${column.id}` as ListParams['sorteer'][number])
  return (
    <th scope="col" className={className} aria-sort={rank === 0 && sorted ? words[sorted] : undefined}>
      <a
        className="sort"
        href={toAddress(`${base}/tabel`, { ...view, sorteer: next, pagina: 1 })}
        title={tableText.sortBy(label, descending)}
      >
        {label}
        <span className="sort__sign" data-idle={sorted ? undefined : true}>
          <Icon name={sorted ? signs[sorted] : 'sort'} size={14} />
          {rank > 0 ? rank + 1 : null}
        </span>
      </a>
    </th>
  )
}

const words = { asc: 'ascending', desc: 'descending' } as const
const signs = { asc: 'arrow-up', desc: 'arrow-down' } as const

/** A column that is sorted turns round in its place; another takes the place of all. */
function nextSort(sorts: ListParams['sorteer'], id: string): ListParams['sorteer'] {
  const turned = { [id]: `-${id}`, [`-${id}`]: id } as Record<string, ListParams['sorteer'][number]>
  const isSorted = sorts.some((word) => Object.hasOwn(turned, word))
  return isSorted ? sorts.map((word) => turned[word] ?? word) : [id as ListParams['sorteer'][number]]
}
