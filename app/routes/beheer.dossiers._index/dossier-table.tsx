import { dossiersPage as words } from '#app/text/admin.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'

interface DossierTableProps {
  dossiers: readonly {
    id: string
    title: string
    coordinators: readonly { name: string; closed: boolean }[]
  }[]
}

/** Which dossiers there are and who coordinates them: nothing of what stands in them. */
export function DossierTable({ dossiers }: DossierTableProps) {
  return (
    <Table caption={words.caption(dossiers.length)}>
      <thead>
        <tr>
          <th scope="col">{words.fields.dossier}</th>
          <th scope="col">{words.fields.coordinator}</th>
        </tr>
      </thead>
      <tbody>
        {dossiers.map(({ id, title, coordinators }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>
              {coordinators.map(({ name, closed }) => (closed ? words.closed(name) : name)).join(', ')}{' '}
              {coordinators.every(({ closed }) => closed) ? <Tag tone="warn">{words.none}</Tag> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
