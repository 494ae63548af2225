import { roleLabels } from '#app/text/actions.ts'
import { actionNumber } from '#app/text/board.ts'
import { memberPage as words } from '#app/text/members.ts'
import { Button } from '#app/ui/button.tsx'
import { Conflict } from '#app/ui/conflict.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Split, Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { Role } from '#workflows/roles.ts'
import { RoleForm } from './role-form.tsx'

export interface MemberPanelsProps {
  base: string
  member: { name: string; role: Role; email: string; functionTitle: string | null; since: string }
  owned: readonly { number: number; title: string }[]
  answer:
    | {
        intent: 'changeRole' | 'removeMember'
        message?: string
        role?: Role
        stale?: { role: Role; who: string; when: string }
      }
    | undefined
}

export function MemberPanels({ base, member, owned, answer }: MemberPanelsProps) {
  return (
    <Split aside={<About base={base} member={member} owned={owned} />}>
      <RolePanel member={member} answer={answer?.intent === 'changeRole' ? answer : undefined} />
      <Panel id="verwijderen" title={words.removeTitle}>
        <Stack>
          {answer?.intent === 'removeMember' && answer.message ? (
            <ErrorSummary title={words.notNow} errors={[{ message: answer.message }]} />
          ) : null}
          <p>{words.removeWhy(member.name)}</p>
          <Form intent="removeMember">
            <FormActions>
              <Button variant="danger">{words.removeButton}</Button>
            </FormActions>
          </Form>
        </Stack>
      </Panel>
    </Split>
  )
}

function RolePanel({ member, answer }: Pick<MemberPanelsProps, 'member' | 'answer'>) {
  if (answer?.stale && answer.role) {
    const { who, when, role } = answer.stale
    const row = { label: words.role, yours: roleLabels[answer.role], current: roleLabels[role] }
    return (
      <Conflict who={who} when={when} rows={[row]}>
        <RoleForm from={role} chosen={answer.role} button={words.roleAgain} />
      </Conflict>
    )
  }
  return (
    <Panel id="rol" title={words.roleTitle}>
      {answer?.message ? (
        <ErrorSummary title={words.notNow} errors={[{ field: 'role', message: answer.message }]} />
      ) : null}
      <RoleForm
        from={member.role}
        chosen={answer?.role ?? member.role}
        error={answer?.message}
        button={words.roleButton}
      />
    </Panel>
  )
}

function About({ base, member, owned }: Pick<MemberPanelsProps, 'base' | 'member' | 'owned'>) {
  const facts = [
    { term: words.email, value: member.email },
    ...(member.functionTitle ? [{ term: words.functionTitle, value: member.functionTitle }] : []),
    { term: words.since, value: member.since },
  ]
  return (
    <>
      <Panel>
        <Facts facts={facts} />
      </Panel>
      <Panel id="acties" title={words.owns(member.name)}>
        {owned.length === 0 ? <p>{words.ownsNothing}</p> : null}
        <ul className="plain-list stack stack--tight">
          {owned.map(({ number, title }) => (
            <li key={number}>
              <a href={`${base}/acties/${number}`}>{`${actionNumber(number)} ${title}`}</a>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
