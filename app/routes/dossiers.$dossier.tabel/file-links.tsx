import { tableText } from '#app/text/table.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { TablePage } from './table-page.server.ts'

/** The list that is shown, all pages of it, as a file. */
export function FileLinks({ base, query }: TablePage) {
  const asked = query && `?${query}`
  return (
    <nav className="file-links" aria-label={tableText.exportLabel}>
      <Icon name="download" size={16} />
      <a href={`${base}/tabel.csv${asked}`}>{tableText.exportCsv}</a>
      <a href={`${base}/tabel.xlsx${asked}`}>{tableText.exportXlsx}</a>
    </nav>
  )
}
