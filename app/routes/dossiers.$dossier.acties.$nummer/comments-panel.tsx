import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Done } from './done.tsx'
import { Message } from './message.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.comments

type CommentsPanelProps = { page: ActionPageData; refused?: RefusedForm }

/** The conversation, oldest first, with room for one's own words below it. */
export function CommentsPanel({ page, refused }: CommentsPanelProps) {
  const { base, comments, nonce, mayComment } = page
  const mine = refused?.type === 'comment' ? refused : undefined
  return (
    <Panel id="reacties" title={words.title}>
      {comments.length === 0 ? <p className="muted">{words.empty}</p> : null}
      <ol className="items">
        {comments.map(({ id, body, created_at, author_name }) => (
          <Message key={id} author={author_name} at={created_at} body={body} />
        ))}
      </ol>
      <Done {...page} at="reacties" />
      {mayComment ? (
        <div className="more">
          <Form intent="comment" nonce={`${nonce}-reactie`} action={base}>
            <TextArea
              name="body"
              label={words.write}
              hint={words.hint}
              required
              rows={3}
              error={mine?.errors.body}
              defaultValue={mine?.values.body}
            />
            <FormActions>
              <Button>{words.send}</Button>
            </FormActions>
          </Form>
        </div>
      ) : null}
    </Panel>
  )
}
