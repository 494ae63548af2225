import { admin as words } from '#app/text/admin.ts'
import { Cluster } from '#app/ui/layout.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag, type Tone } from '#app/ui/tag.tsx'

export type AccountState = keyof typeof words.states

export interface AccountLine {
  id: string
  name: string
  email: string
  functionTitle: string | null
  isAdmin: boolean
  isDemo: boolean
  dossiers: number
  state: AccountState
}

const tones: Record<AccountState, Tone> = {
  active: 'mute',
  invited: 'info',
  inviteExpired: 'warn',
  closed: 'mute',
}

export function AccountTable({ accounts }: { accounts: readonly AccountLine[] }) {
  return (
    <Table caption={words.caption(accounts.length)}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="number">
            {words.dossiers}
          </th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ id, name, email, functionTitle, isAdmin, isDemo, dossiers, state }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/beheer/${id}`}>{name}</a>
              <div className="muted small breaks">{[functionTitle, email].filter(Boolean).join(' · ')}</div>
            </th>
            <td className="number">{dossiers}</td>
            <td>
              <Cluster>
                <Tag tone={tones[state]}>{words.states[state]}</Tag>
                {isAdmin ? <Tag>{words.isAdmin}</Tag> : null}
                {isDemo ? <Tag>{words.isDemo}</Tag> : null}
              </Cluster>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
