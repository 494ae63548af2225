import type { ThreadComment } from '#app/services/comments/thread.server.ts'
import { comments as words } from '#app/text/comments.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyExcerpt } from '#app/text/history.ts'
import { Icon } from '../icon.tsx'
import { Markdown } from '../markdown.tsx'
import { Person } from '../person.tsx'
import { CommentSteps } from './comment-steps.tsx'
import type { ThreadFormProps } from './form-props.ts'
import { roomLooks } from './room-looks.ts'

type CommentItemProps = ThreadFormProps & { comment: ThreadComment }

/** One remark: above it in which room it stands. What is settled is folded. */
export function CommentItem({ comment, ...form }: CommentItemProps) {
  const { id, room, label, resolved_at, body } = comment
  const who = comment.author_name ?? words.someone
  const { className, icon } = roomLooks[room]
  const band = (
    <span className="room__name">
      <Icon name={icon} size={18} />
      {label}
    </span>
  )
  return (
    <li id={`reactie-${id}`} className={`${className} comment`}>
      {resolved_at ? (
        <details className="comment__fold">
          <summary>
            {band}
            <span className="comment__settled">
              <Icon name="check" size={16} />
              {words.resolvedFold(who, historyExcerpt({ texts: { body } }) ?? '')}
            </span>
          </summary>
          <Said {...form} comment={comment} />
        </details>
      ) : (
        <>
          <div className="comment__band">{band}</div>
          <Said {...form} comment={comment} />
        </>
      )}
    </li>
  )
}

function Said({ comment, ...form }: CommentItemProps) {
  const { author_name, author_organisation, created_at, edited_at, mentioned, body } = comment
  const when = formatDateTime(created_at)
  return (
    <div className="comment__said">
      <div className="comment__head">
        <Person
          name={author_name ?? words.someone}
          sub={author_organisation ? words.forPartner(author_organisation) : undefined}
        />
        <span className="comment__when">
          {edited_at ? `${when} · ${words.edited(formatDateTime(edited_at))}` : when}
        </span>
      </div>
      <Markdown source={body} />
      {mentioned.length > 0 ? <p className="comment__meta">{words.mentioned(mentioned)}</p> : null}
      <Trace earlier={comment.earlier} />
      {comment.resolved_at && comment.resolved_by_name ? (
        <p className="comment__meta">
          {words.resolved(comment.resolved_by_name, formatDateTime(comment.resolved_at))}
        </p>
      ) : null}
      <CommentSteps {...form} comment={comment} />
    </div>
  )
}

/** What it said before, for who could read it then: the room of a remark never changes. */
function Trace({ earlier }: Pick<ThreadComment, 'earlier'>) {
  if (earlier.length === 0) return null
  return (
    <details className="comment__disclosure comment__trace">
      <summary>{words.trace(earlier.length)}</summary>
      {earlier.map(({ number, body, written_at }) => (
        <div key={number}>
          <p className="comment__meta">{words.was(formatDateTime(new Date(written_at)))}</p>
          <Markdown source={body} />
        </div>
      ))}
    </details>
  )
}
