import { bulkText } from '#app/text/bulk.ts'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { selectId } from './action-row.tsx'
import type { TablePage } from './table-page.server.ts'

/** Back from a step for many that was not chosen, or not for any action: what to choose, and where. */
export function ChoiceErrors({ choice, rows }: Pick<TablePage, 'choice' | 'rows'>) {
  const errors = Object.fromEntries(choice.missing.map((name) => [name, bulkText.missing[name]]))
  const labels = { stap: bulkText.withSelected, acties: bulkText.choice }
  const ids: Record<string, string> = rows[0] ? { acties: selectId(rows[0].number) } : {}
  return <ErrorSummary errors={errorList(errors, labels, ids)} />
}
