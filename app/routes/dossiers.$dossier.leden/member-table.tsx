import { roleLabels } from '#app/text/actions.ts'
import { members as words } from '#app/text/members.ts'
import { Person } from '#app/ui/person.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Role } from '#workflows/roles.ts'

export interface MemberLine {
  id: string
  name: string
  sub: string
  role: Role
  owned: number
  email: string | undefined
  isClosed: boolean
}

/** `base` is given to who may change the list. */
export function MemberTable({ members, base }: { members: readonly MemberLine[]; base?: string }) {
  return (
    <Table caption={words.caption(members.length)}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.role}</th>
          {base ? <th scope="col">{words.email}</th> : null}
          <th scope="col">{words.owns}</th>
          {base ? <th scope="col">{words.step}</th> : null}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              <Person name={member.name} sub={member.sub} />
            </th>
            <td>
              {roleLabels[member.role]} {member.isClosed ? <Tag>{words.closed}</Tag> : null}
            </td>
            {base ? <td>{member.email}</td> : null}
            <td className="nowrap">{words.actions(member.owned)}</td>
            {base ? (
              <td>
                <a href={`${base}/${member.id}`} aria-label={words.changeNamed(member.name)}>
                  {words.change}
                </a>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
