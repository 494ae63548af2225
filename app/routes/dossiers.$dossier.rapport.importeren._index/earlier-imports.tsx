import { importedOn, importStateLabels, uploadText } from '#app/text/import.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { ImportState } from '#workflows/import/states.ts'

interface EarlierImportsProps {
  imports: readonly {
    id: string
    filename: string
    state: ImportState
    created_at: string | Date
    created_by_name: string | null
  }[]
  base: string
}

/** What was imported before, and what became of it. */
export function EarlierImports({ imports, base }: EarlierImportsProps) {
  if (imports.length === 0) return null
  const words = uploadText.earlier
  return (
    <Panel id="eerder" title={words.title}>
      <Table caption={words.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, filename, state, created_at, created_by_name }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${base}/importeren/${id}`}>{filename}</a>
              </th>
              <td>{importedOn(created_at)}</td>
              <td>{created_by_name}</td>
              <td>
                <Tag>{importStateLabels[state]}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  )
}
