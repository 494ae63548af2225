import type { ComponentProps } from 'react'
import { actionNumber } from '#app/text/board.ts'
import { navigation } from '#app/text/navigation.ts'
import { partnerPage, partnerLink as words } from '#app/text/partner.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import type { LiveFrom } from '#app/ui/live.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { AnswerLine } from '#app/ui/partner/earlier-answers.tsx'
import { PartnerPageBody } from '#app/ui/partner/partner-page.tsx'

/** The same page for every link that does not work, whatever the reason. */
export function GonePage({ sent, problem }: { sent: boolean; problem?: string }) {
  return (
    <PageShell search={false}>
      <PageHead title={words.gone.title} sub={words.gone.why} />
      <NewLink sent={sent} problem={problem} />
    </PageShell>
  )
}

interface Receipt {
  sent: boolean
  action_number: number
  action_title: string
  mine?: ComponentProps<typeof AnswerLine>['answer']
}

/** What was answered with this link. */
export function ReceiptPage({ receipt, problem }: { receipt: Receipt; problem?: string }) {
  const { sent, action_number, action_title, mine } = receipt
  return (
    <PageShell search={false}>
      <PageHead
        title={words.receipt.title}
        sub={words.receipt.about(actionNumber(action_number), action_title)}
      />
      <Stack>
        {mine ? (
          <Panel id="antwoord" title={words.title}>
            <AnswerLine answer={mine} />
          </Panel>
        ) : null}
        <p>{words.receipt.why}</p>
        <NewLink sent={sent} problem={problem} />
      </Stack>
    </PageShell>
  )
}

function NewLink({ sent, problem }: { sent: boolean; problem?: string }) {
  return (
    <Stack>
      {sent && !problem ? (
        <Notice kind="ok">
          <p>{words.sent}</p>
        </Notice>
      ) : null}
      {problem ? (
        <Notice kind="error">
          <p>{problem}</p>
        </Notice>
      ) : null}
      <Form intent="newLink">
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}

/** The plan and the answer, for who has the link. */
export function AnswerPage({ live, ...props }: ComponentProps<typeof PartnerPageBody> & { live: LiveFrom }) {
  const { action_number, action_title, organisation_name, is_fictitious } = props.page.alignment
  return (
    <PageShell search={false} live={live} banner={is_fictitious ? navigation.fictitious : undefined}>
      <PageHead
        title={`${actionNumber(action_number)} ${action_title}`}
        sub={`${partnerPage.for(organisation_name)}. ${words.signIn}`}
      />
      <PartnerPageBody {...props} done={props.refused ? undefined : props.done} />
    </PageShell>
  )
}
