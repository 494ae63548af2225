import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { ConfirmButton } from './confirm-button.tsx'
import { type ReviewPageData, seal, toReport } from './review-page.ts'

/** The way on: confirm all that is kept, add what was missed, or break off. */
export function ConfirmPanel({ page }: { page: ReviewPageData }) {
  const { kept, total } = page.counts
  return (
    <Panel id="bevestigen" title={words.confirm.title}>
      <Stack>
        <p>{kept > 0 ? words.confirm.does : words.confirm.nothing}</p>
        <Cluster>
          {kept > 0 ? <ConfirmButton page={page} /> : null}
          {total > 0 ? (
            <Button icon="plus" {...toReport()}>
              {words.add}
            </Button>
          ) : null}
        </Cluster>
        <details className="disclosure">
          <summary>{words.discard.open}</summary>
          <Form intent="discard" {...seal(page, 'discard')}>
            <p>{words.discard.why}</p>
            <div>
              <Button variant="danger">{words.discard.button}</Button>
            </div>
          </Form>
        </details>
      </Stack>
    </Panel>
  )
}
