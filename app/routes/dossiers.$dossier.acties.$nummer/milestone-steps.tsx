import { actionPage } from '#app/text/action-page.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.milestones

type MilestoneStepsProps = { milestone: ActionPageData['milestones'][number]; page: ActionPageData }

/** Done is one press; what needs a reason asks for it on a page of its own. */
export function MilestoneSteps({ milestone: { number, title, state }, page }: MilestoneStepsProps) {
  const { base, action, nonce, work } = page
  const to = (type: string) => `${base}/stappen/${type}?milestone=${number}`
  if (state !== 'open') {
    return work.includes('reopenMilestone') ? (
      <LinkButton small variant="quiet" href={to('reopenMilestone')} aria-label={words.reopenFor(title)}>
        {words.reopen}
      </LinkButton>
    ) : null
  }
  return (
    <ButtonGroup>
      {work.includes('completeMilestone') ? (
        <Form
          intent="completeMilestone"
          nonce={`${nonce}-done-${number}`}
          version={action.version}
          hidden={{ milestone: number }}
          action={base}
        >
          <Button small icon="check" aria-label={words.doneFor(title)}>
            {words.done}
          </Button>
        </Form>
      ) : null}
      {work.includes('waiveMilestone') ? (
        <LinkButton small variant="quiet" href={to('waiveMilestone')} aria-label={words.waiveFor(title)}>
          {words.waive}
        </LinkButton>
      ) : null}
    </ButtonGroup>
  )
}
