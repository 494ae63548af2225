import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { fieldWords } from '#app/text/action-fields.ts'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels, healthLabels } from '#app/text/actions.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { healthLooks } from '#app/ui/state-looks.ts'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { HEALTHS } from '#workflows/action-item/states.ts'
import { Done } from './done.tsx'
import { Message } from './message.tsx'
import type { ActionPageData } from './page-data.server.ts'

type ProgressPanelProps = { page: ActionPageData; refused?: RefusedForm }

/** What the owner reports, newest first. */
export function ProgressPanel({ page, refused }: ProgressPanelProps) {
  const { updates, work } = page
  return (
    <Panel id="voortgang" title={actionPage.progress.title}>
      <Done {...page} at="voortgang" />
      {updates.length === 0 ? <p className="muted">{actionPage.progress.empty}</p> : null}
      <ul className="items">
        {updates.map(({ id, health, body, created_at, author_name }) => (
          <Message key={id} author={author_name} at={created_at} body={body}>
            <Tag {...healthLooks[health]}>{healthLabels[health]}</Tag>
          </Message>
        ))}
      </ul>
      {work.includes('reportProgress') ? <ProgressForm page={page} refused={refused} /> : null}
    </Panel>
  )
}

function ProgressForm({ page: { base, nonce, action }, refused }: ProgressPanelProps) {
  const mine = refused?.type === 'reportProgress' ? refused : undefined
  const common = (field: 'health' | 'report') => ({
    name: field,
    required: true,
    ...fieldWords('reportProgress', field),
    error: mine?.errors[field],
    defaultValue: mine?.values[field],
  })
  const options = HEALTHS.map((value) => ({ value, label: healthLabels[value] }))
  return (
    <details className="more" open={mine !== undefined}>
      <summary>{eventLabels.reportProgress.button}</summary>
      <Form intent="reportProgress" nonce={`${nonce}-voortgang`} version={action.version} action={base}>
        <RadioGroup {...common('health')} options={options} />
        <TextArea {...common('report')} />
        <FormActions>
          <Button>{eventLabels.reportProgress.button}</Button>
        </FormActions>
      </Form>
    </details>
  )
}
