import { shownColumns } from '#app/http/action-list/cells.ts'
import { COLUMNS, FIXED_COLUMNS, GROUPS, SORT_WORDS, type SortWord } from '#app/http/action-list/columns.ts'
import { columnLabels, groupLabels, tableText } from '#app/text/table.ts'
import { Facet, FacetCheck } from './facet.tsx'
import type { TablePage } from './table-page.server.ts'

const fixed: readonly string[] = FIXED_COLUMNS
const sortOptions = (Object.keys(SORT_WORDS) as SortWord[]).flatMap((word) => [
  { value: word, label: tableText.sortOption(columnLabels[word], false) },
  { value: `-${word}`, label: tableText.sortOption(columnLabels[word], true) },
])

/** Which columns, in groups of what, in which order. */
export function ViewFacet({ view }: TablePage) {
  const shown = shownColumns(view.kolommen)
  return (
    <Facet label={tableText.columns} count={0} atEnd>
      <div className="facet__columns">
        <fieldset className="facet__choices">
          <legend>{tableText.chooseColumns}</legend>
          <input type="hidden" name="kolommen" value="titel" />
          {COLUMNS.filter((column) => !fixed.includes(column)).map((column) => (
            <FacetCheck
              key={column}
              name="kolommen"
              value={column}
              label={columnLabels[column]}
              checked={shown.includes(column)}
            />
          ))}
        </fieldset>
        <div className="facet__selects">
          <Select
            id="groepeer"
            name="groepeer"
            label={tableText.groupBy}
            empty={tableText.noGroup}
            value={view.groepeer}
            options={GROUPS.map((group) => ({ value: group, label: groupLabels[group] }))}
          />
          {tableText.sortLevels.map((label, i) => (
            <Select
              key={label}
              id={`sorteer-${i + 1}`}
              name="sorteer"
              label={label}
              empty={tableText.noSort}
              value={view.sorteer[i]}
              options={sortOptions}
            />
          ))}
        </div>
      </div>
    </Facet>
  )
}

interface SelectProps {
  id: string
  name: string
  label: string
  empty: string
  value?: string
  options: readonly { value: string; label: string }[]
}

function Select({ id, name, label, empty, value = '', options }: SelectProps) {
  return (
    <label htmlFor={id}>
      {label}
      <select id={id} name={name} className="input input--small" defaultValue={value}>
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
