import type { Thread } from '#app/services/comments/thread.server.ts'
import { comments as words } from '#app/text/comments.ts'
import { Chips } from '../chips.tsx'
import { errorList } from '../error-list.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import type { ThreadFormProps } from './form-props.ts'

type CommentThreadProps = ThreadFormProps & {
  thread: Thread
  title?: string
  /** The page's address without what was chosen here; without one nothing can be chosen. */
  here?: string
  /** What the visitor just did here. */
  done?: string | null
}

/** The conversation about an action, newest last, with room for one's own words below it. */
export function CommentThread({ thread, title = words.title, here, done, ...form }: CommentThreadProps) {
  const { comments, hidden, chosen } = thread
  return (
    <Panel id="reacties" title={title}>
      <Refused refused={form.refused} />
      {here ? <Rooms thread={thread} here={here} /> : null}
      {here && hidden > 0 ? (
        <p className="comments__earlier">
          <a href={`${here}?${chosen ? `kamer=${chosen}&` : ''}reacties=alle#reacties`}>
            {words.earlier(hidden)}
          </a>
        </p>
      ) : null}
      {comments.length === 0 ? <p className="muted">{chosen ? words.emptyHere : words.empty}</p> : null}
      <ol className="comments">
        {comments.map((comment) => (
          <CommentItem key={comment.id} {...form} comment={comment} />
        ))}
      </ol>
      {done && Object.hasOwn(words.done, done) && !form.refused ? (
        <Notice kind="ok">
          <p>{words.done[done as keyof typeof words.done]}</p>
        </Notice>
      ) : null}
      <CommentForm {...form} thread={thread} />
    </Panel>
  )
}

/** One room at a time, for who wants to. */
function Rooms({ thread: { counts, chosen, rooms }, here }: { thread: Thread; here: string }) {
  if (counts.length < 2 && !chosen) return null
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const known = counts.some(({ key }) => key === chosen)
  const empty = known ? undefined : rooms.find(({ key }) => key === chosen)
  const shown = empty ? [...counts, { ...empty, count: 0 }] : counts
  return (
    <Chips
      label={words.filter}
      chips={[
        { label: words.all, count: all, href: `${here}#reacties`, current: !chosen },
        ...shown.map(({ key, label, count }) => ({
          ...{ label, count, current: key === chosen },
          href: `${here}?kamer=${key}#reacties`,
        })),
      ]}
    />
  )
}

function Refused({ refused }: Pick<ThreadFormProps, 'refused'>) {
  if (!refused) return null
  const { type, errors, values } = refused
  const labels = {
    body: type === 'comment' ? words.write : words.editLabel,
    room: words.room,
    mention: words.mention,
  }
  const ids = { body: type === 'comment' ? 'body' : `reactie-${values.commentId}-tekst` }
  return <ErrorSummary errors={errorList(errors, labels, ids)} />
}
