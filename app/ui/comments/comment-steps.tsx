import type { ThreadComment } from '#app/services/comments/thread.server.ts'
import { comments as words } from '#app/text/comments.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { Button } from '../button.tsx'
import { Form, FormActions } from '../form.tsx'
import { TextArea } from '../text-area.tsx'
import type { ThreadFormProps } from './form-props.ts'

type CommentStepsProps = ThreadFormProps & { comment: ThreadComment }

/** What can be done with a remark: say it otherwise, when it is one's own; close it, or open it again. */
export function CommentSteps({ comment, base, nonce, refused }: CommentStepsProps) {
  const { id, mayEdit, mayResolve, resolved_at, created_at } = comment
  const who = comment.author_name ?? words.someone
  const when = formatDateTime(created_at)
  const type = resolved_at ? 'reopenComment' : 'resolveComment'
  if (!mayEdit && !mayResolve) return null
  return (
    <div className="comment__steps">
      {mayEdit ? <EditForm {...{ comment, base, nonce, refused }} when={when} /> : null}
      {mayResolve ? (
        <Form
          intent={type}
          nonce={`${nonce}-${id}-${type}`}
          action={base}
          hidden={{ commentId: id }}
          layout="inline"
        >
          <Button
            small
            variant="quiet"
            icon={resolved_at ? 'refresh' : 'check'}
            aria-label={resolved_at ? words.reopenFor(who, when) : words.resolveFor(who, when)}
          >
            {resolved_at ? words.reopen : words.resolve}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

function EditForm({ comment, base, nonce, refused, when }: CommentStepsProps & { when: string }) {
  const { id, body, version } = comment
  const mine = refused?.type === 'editComment' && refused.values.commentId === id ? refused : undefined
  return (
    <details className="comment__disclosure" open={mine !== undefined}>
      <summary aria-label={words.editFor(when)}>{words.edit}</summary>
      <Form
        intent="editComment"
        nonce={`${nonce}-${id}-bewerk`}
        version={version}
        action={base}
        hidden={{ commentId: id }}
      >
        <TextArea
          name="body"
          id={`reactie-${id}-tekst`}
          label={words.editLabel}
          hint={words.editHint}
          required
          error={mine?.errors.body}
          defaultValue={mine?.values.body ?? body}
        />
        <FormActions>
          <Button>{words.editSend}</Button>
        </FormActions>
      </Form>
    </details>
  )
}
