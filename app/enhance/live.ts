import { announcer } from './announce.ts'
import { refresher } from './live-refresh.ts'
import { follow } from './live-stream.ts'

/** What is told together becomes one look at the page; with it, a change is seen well within a second. */
const TOGETHER_MS = 300
/** A busy server is given rest between two looks: so many times what the last one took. */
const REST = 3
/** Who sends a form is about to get a new page. */
const LEAVING_MS = 3_000

/**
 * The page keeps up with what others do: told that something changed, it asks for itself again and takes over what is
 * new, but for what somebody is busy with.
 */
export function enhanceLive(main: HTMLElement, stream: string): void {
  const refresh = refresher(main, announcer())
  let timer: number | undefined
  let isLooking = false
  let isNews = false
  let notBefore = 0

  function soon() {
    isNews = true
    if (timer !== undefined || isLooking) return
    timer = window.setTimeout(look, Math.max(TOGETHER_MS, notBefore - performance.now()))
  }

  async function look() {
    timer = undefined
    if (performance.now() < notBefore) return soon()
    isLooking = true
    isNews = false
    const began = performance.now()
    const isOver = (await refresh()) === 'over'
    const now = performance.now()
    notBefore = now + REST * (now - began)
    isLooking = false
    if (isOver) leave()
    else if (isNews) soon()
  }

  document.addEventListener('submit', () => {
    notBefore = performance.now() + LEAVING_MS
  })
  const leave = follow(stream, main.dataset.liveFrom ?? '', soon)
}
