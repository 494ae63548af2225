import { roleLabels } from '#app/text/actions.ts'
import { members as words } from '#app/text/members.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag, type Tone } from '#app/ui/tag.tsx'
import type { Role } from '#workflows/roles.ts'

export interface MemberLine {
  id: string
  name: string
  isViewer: boolean
  functionTitle: string | null
  role: Role
  owned: number
  account: keyof typeof words.accounts | undefined
}

const tones: Record<keyof typeof words.accounts, Tone> = {
  invited: 'info',
  inviteExpired: 'warn',
  closed: 'mute',
}

/** `base` is given to who may change the list: then a name leads to its page. */
export function MemberTable({ members, base }: { members: readonly MemberLine[]; base?: string }) {
  return (
    <Table caption={words.caption(members.length)}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.owns}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              {base ? <a href={`${base}/${member.id}`}>{member.name}</a> : member.name}
              {member.isViewer ? ` ${words.you}` : null}
              {member.functionTitle ? <div className="muted small">{member.functionTitle}</div> : null}
            </th>
            <td>
              {roleLabels[member.role]}{' '}
              {member.account ? (
                <Tag tone={tones[member.account]}>{words.accounts[member.account]}</Tag>
              ) : null}
            </td>
            <td className="nowrap">{words.actions(member.owned)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
