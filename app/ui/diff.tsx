import { diffWords } from 'diff'
import { ui } from '#app/text/ui.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

/** What changed between two texts, word by word; beyond this the old one is struck out whole. */
const milliseconds = 200

export function Diff({ before, after }: { before: string; after: string }) {
  if (before === after) return <p className="muted">{ui.noDifference}</p>
  return (
    <div className="diff">
      {parts(before, after).map(({ value, added, removed }, index) => {
        const key = `${index} ${value}`
        if (added) return <Change key={key} as="ins" word={ui.added} value={value} />
        if (removed) return <Change key={key} as="del" word={ui.removed} value={value} />
        return value
      })}
    </div>
  )
}

function parts(before: string, after: string) {
  return (
    diffWords(before, after, { timeout: milliseconds }) ?? [
      { value: before, removed: true, added: false },
      { value: after, removed: false, added: true },
    ]
  )
}

function Change({ as: Element, word, value }: { as: 'ins' | 'del'; word: string; value: string }) {
  return (
    <Element>
      <VisuallyHidden>{` ${word} `}</VisuallyHidden>
      {value}
    </Element>
  )
}
