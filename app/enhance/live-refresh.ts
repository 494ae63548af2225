import { liveText } from '#app/text/live.ts'
import { busyWith, isWritten, UNIT } from './live-busy.ts'
import { isSame, morph } from './live-morph.ts'
import { liveNotice } from './live-notice.ts'
import { changesIn, readStates } from './live-said.ts'

/** How often to see whether somebody let go of what they held. */
const AGAIN_MS = 500
/** So long a menu may be open, or a piece of text selected, before it is told that there is news behind it. */
const PATIENCE_MS = 4_000
/** A sentence gets this long to be read aloud before a duller one takes its place. */
const READING_MS = 8_000

type Busy = 'typing' | 'holding'

/**
 * Promise: a function that asks for the page again and takes over what is new. What somebody is busy with waits: until
 * they let go of it, or, when something is typed there, until they ask for it.
 */
export function refresher(main: HTMLElement, say: (text: string) => void): () => Promise<'over' | undefined> {
  const notice = liveNotice(() => apply(true))
  let etag = ''
  let fresh: HTMLElement | undefined
  let waitingSince = 0
  let timer: number | undefined
  let saidAt = Number.NEGATIVE_INFINITY

  function tell(text: string): void {
    const now = performance.now()
    if (text === liveText.updated && now - saidAt < READING_MS) return
    saidAt = now
    say(text)
  }

  /** `asked`: everything but what is typed itself. */
  function apply(asked = false): void {
    window.clearTimeout(timer)
    if (!fresh) return
    // Beside a text that stays, nothing of a newer one may come: somebody would answer on what they did not see.
    if (!asked && isPinnedElsewise(main, fresh)) {
      wait(new Set(['typing']))
      return
    }
    const waiting = new Set<Busy>()
    const before = readStates(main)
    const keeps = (part: Element) => {
      if (asked) return part instanceof HTMLFormElement && isWritten(part)
      const busy = part.matches(UNIT) && part !== main ? busyWith(part) : undefined
      if (busy) waiting.add(busy)
      return busy !== undefined
    }
    const isChanged = !isSame(main, fresh)
    if (isChanged) keepFocus(main, () => morph(main, fresh as HTMLElement, keeps))
    if (isChanged) document.dispatchEvent(new Event('live:fresh'))
    if (isChanged && waiting.size === 0) tell(changesIn(before, readStates(main)))
    wait(waiting)
  }

  function wait(waiting: ReadonlySet<Busy>): void {
    if (waiting.size === 0) {
      fresh = undefined
      waitingSince = 0
      notice.hide()
      return
    }
    waitingSince ||= performance.now()
    if (waiting.has('typing') || performance.now() - waitingSince > PATIENCE_MS) notice.show()
    timer = window.setTimeout(() => apply(), AGAIN_MS)
  }

  return async () => {
    const headers: HeadersInit = etag ? { 'If-None-Match': etag } : {}
    const answer = await fetch(location.href, { headers, cache: 'no-cache' }).catch(() => undefined)
    if (answer && (answer.redirected || [401, 403, 404].includes(answer.status))) return 'over'
    if (answer?.status !== 200) return undefined
    etag = answer.headers.get('ETag') ?? ''
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    fresh = page.querySelector<HTMLElement>('main') ?? undefined
    if (fresh) main.dataset.liveFrom = fresh.dataset.liveFrom
    apply()
    return undefined
  }
}

/** Whether a text that somebody reads to answer on it is another one by now. */
function isPinnedElsewise(main: HTMLElement, fresh: HTMLElement): boolean {
  return [...main.querySelectorAll('[data-pinned]')].some((part) => {
    const there = fresh.querySelector(`#${CSS.escape(part.id)}`)
    return !there || !isSame(part, there)
  })
}

/** Where somebody was stays where they are, also when that card moved to another column. */
function keepFocus(main: HTMLElement, change: () => void): void {
  const focused = document.activeElement
  const place = focused && main.contains(focused) ? focused.closest('[id]')?.id : undefined
  const index = place ? focusable(place).indexOf(focused as HTMLElement) : -1
  change()
  if (!place || document.activeElement === focused) return
  const again = focused?.isConnected ? (focused as HTMLElement) : focusable(place)[Math.max(0, index)]
  ;(again ?? main).focus({ preventScroll: true })
}

const focusable = (id: string): HTMLElement[] => [
  ...(document
    .getElementById(id)
    ?.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea') ?? []),
]
