import { accountPage as words } from '#app/text/admin.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Panel } from '#app/ui/panel.tsx'

interface AccountFactsProps {
  account: {
    email: string
    functionTitle: string | null
    dossiers: number
    since: string
    closedOn: string | null
    invitedUntil: string | null
  }
}

export function AccountFacts({ account }: AccountFactsProps) {
  const facts = [
    { term: words.email, value: account.email },
    { term: words.functionTitle, value: account.functionTitle },
    { term: words.since, value: account.since },
    { term: words.dossiers, value: account.dossiers },
    { term: words.invitedUntil, value: account.invitedUntil },
    { term: words.closedOn, value: account.closedOn },
  ]
  return (
    <Panel>
      <Facts align="start" facts={facts.filter(({ value }) => value !== null)} />
    </Panel>
  )
}
