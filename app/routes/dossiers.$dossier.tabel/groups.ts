import { noTerm, phaseLabels, stateLabels, termLabels } from '#app/text/actions.ts'
import { tableText } from '#app/text/table.ts'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { type ActionState, phaseOf } from '#workflows/action-item/states.ts'
import type { TablePage } from './table-page.server.ts'

type Group = { key: string; name: string }

/** Promise: by the id of the first row of each group on the page: its name, and how many it has in all. */
export function groupHeads({ rows, counts, view }: TablePage): Map<string, string> {
  const heads = new Map<string, string>()
  const word = view.groepeer
  if (!word) return heads
  const groupOf = groupings[word]
  const inAll = new Map<string, number>()
  for (const { value, n } of counts) {
    const key = word === 'fase' ? phaseOf(value as ActionState) : String(value)
    inAll.set(key, (inAll.get(key) ?? 0) + n)
  }
  let last: string | undefined
  for (const row of rows) {
    const { key, name } = groupOf(row)
    if (key !== last) heads.set(row.id, tableText.group(name, inAll.get(key) ?? 0))
    last = key
  }
  return heads
}

const groupings: Record<NonNullable<TablePage['view']['groepeer']>, (row: ActionTableRow) => Group> = {
  termijn: ({ term }) => ({ key: String(term), name: term ? termLabels[term] : noTerm }),
  fase: ({ state }) => ({ key: phaseOf(state), name: phaseLabels[phaseOf(state)] }),
  status: ({ state }) => ({ key: state, name: stateLabels[state] }),
  trekker: ({ owner_id, owner_name }) => ({ key: String(owner_id), name: owner_name ?? tableText.noOwner }),
}
