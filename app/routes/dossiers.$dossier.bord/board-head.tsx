import { boardText, sinceSentence, termSentence } from '#app/text/board.ts'
import { Chips } from '#app/ui/chips.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ProgressMeters } from '#app/ui/progress-meters.tsx'
import type { BoardPage } from './board-page.server.ts'
import { filterHref, type Shown } from './filters.ts'

/** What the board holds, how far it is, and which part of it is shown. */
export function BoardHead(page: BoardPage) {
  const sub = [termSentence(page.terms), sinceSentence(page.since, page.newSteps, page.today)]
    .filter(Boolean)
    .join(' ')
  return (
    <PageHead title={boardText.title} sub={sub}>
      {page.total > 0 ? <ProgressMeters progress={page.progress} /> : null}
    </PageHead>
  )
}

export function BoardChips({ filters, counts }: BoardPage) {
  const { toon, ...rest } = filters
  const bare = Object.values(filters).every((value) => value === undefined)
  const chip = (key: Shown, label: string) => ({
    label,
    count: counts[key],
    href: filterHref({ ...rest, toon: key }),
    current: toon === key,
  })
  return (
    <Chips
      label={boardText.filters}
      chips={[
        { label: boardText.all, href: 'bord', current: bare },
        chip('mij', boardText.mine),
        chip('laat', boardText.late),
        chip('vast', boardText.stuck),
        chip('stil', boardText.still),
      ]}
    />
  )
}
