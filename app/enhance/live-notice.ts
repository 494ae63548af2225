import { liveText } from '#app/text/live.ts'

/** A quiet line at the edge of the page, read aloud when there is time for it: there is news where you are busy. */
export function liveNotice(onShow: () => void) {
  const frame = document.createElement('div')
  frame.className = 'live-notice'
  frame.setAttribute('aria-live', 'polite')
  const words = document.createElement('p')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button--small'
  button.textContent = liveText.show
  button.addEventListener('click', () => {
    hide()
    onShow()
  })
  words.textContent = liveText.changed
  document.body.append(frame)

  function show() {
    if (frame.childElementCount === 0) frame.append(words, button)
  }
  function hide() {
    frame.replaceChildren()
  }
  return { show, hide }
}
