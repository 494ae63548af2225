import { reviewText as words } from '#app/text/import.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { AddPageData } from './add-page.ts'

/** What was just added, and whether its place in the report is known. */
export function Added({ added: { position, place } }: Pick<AddPageData, 'added'>) {
  if (!(position > 0)) return null
  const isKnown = place === 'ja'
  return (
    <Notice kind={isKnown ? 'ok' : 'warn'} live>
      <p>{(isKnown ? words.added.known : words.added.unknown)(position)}</p>
    </Notice>
  )
}
