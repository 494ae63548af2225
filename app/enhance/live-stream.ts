/** How long to wait before knocking again at a server that turned us away; longer and longer. */
const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 5 * 60_000

/**
 * Promise: `onNews` is called for all that happens after `from`, also for what happened while there was no connection.
 * Only while the page is in sight: a browser has few connections to give. Answers with how to leave for good.
 */
export function follow(address: string, from: string, onNews: () => void): () => void {
  let last = from
  let source: EventSource | undefined
  let pause = FIRST_PAUSE_MS
  let timer: number | undefined
  let isOver = false

  function open() {
    window.clearTimeout(timer)
    if (isOver || source || document.hidden) return
    source = new EventSource(`${address}?vanaf=${encodeURIComponent(last)}`)
    source.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS
    })
    source.addEventListener('news', ({ lastEventId }) => {
      last = lastEventId
      onNews()
    })
    source.addEventListener('over', leave)
    source.addEventListener('error', () => {
      // A broken connection is made again by the browser; a refusal is for us.
      if (source?.readyState !== EventSource.CLOSED) return
      close()
      timer = window.setTimeout(open, pause * (0.75 + Math.random() / 2))
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
  }

  function close() {
    window.clearTimeout(timer)
    source?.close()
    source = undefined
  }

  function leave() {
    isOver = true
    close()
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()))
  addEventListener('pagehide', close)
  addEventListener('pageshow', open)
  open()
  return leave
}
