import { liveText } from '#app/text/live.ts'

/** More than this is too much to read aloud. */
const MOST = 3

/** Promise: the states that the page shows: of the cards of a board, or of the one action that it is about (''). */
export function readStates(main: HTMLElement): Map<string, string> {
  const states = new Map<string, string>()
  for (const card of main.querySelectorAll('.card[id]')) states.set(card.id, tagOf(card))
  const own = main.querySelector('.page-head')
  if (own?.querySelector('.tag')) states.set('', tagOf(own))
  return states
}

/** Promise: one quiet sentence about what became different. */
export function changesIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const changed = [...after].filter(([id, state]) => before.get(id) !== state && state !== '')
  if (changed.length === 0 || changed.length > MOST) return liveText.updated
  return changed
    .map(([id, state]) => (id ? liveText.action(id, state) : liveText.thisAction(state)))
    .join(' ')
}

const tagOf = (part: Element): string => part.querySelector('.tag')?.textContent?.trim() ?? ''
