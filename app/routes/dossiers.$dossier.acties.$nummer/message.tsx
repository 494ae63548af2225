import type { ReactNode } from 'react'
import { actionPage } from '#app/text/action-page.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { Markdown } from '#app/ui/markdown.tsx'
import { Person } from '#app/ui/person.tsx'

interface MessageProps {
  author: string | null
  at: Date
  body: string
  /** Beside the name: how it goes. */
  children?: ReactNode
}

/** Somebody's words: a progress update or a comment. */
export function Message({ author, at, body, children }: MessageProps) {
  return (
    <li className="message">
      <div className="message__head">
        <Person name={author ?? actionPage.someone} />
        {children}
        <span className="message__when">{formatDateTime(at)}</span>
      </div>
      <Markdown source={body} />
    </li>
  )
}
