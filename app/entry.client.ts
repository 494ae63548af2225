import { enhanceMenus } from './enhance/menus.ts'
import { enhanceSelection } from './enhance/select-recommendation.ts'
import { enhanceRowSelection } from './enhance/select-rows.ts'
import { enhanceUnsaved } from './enhance/unsaved.ts'

/**
 * The one script of every page. The pages work without it; what stands in app/enhance/ makes them nicer.
 * No React here: nothing hydrates.
 */
document.documentElement.dataset.script = 'on'
enhanceSelection()
enhanceMenus()
enhanceRowSelection()
enhanceUnsaved()

// Only who has a board, and cards that can be moved, loads what moves them.
const board = document.querySelector<HTMLElement>('.board')
if (board?.querySelector('.card[data-drop]'))
  import('./enhance/board.ts').then(({ enhanceBoard }) => enhanceBoard(board))

// Only a page that others change loads what keeps it up to date.
const main = document.querySelector<HTMLElement>('main[data-live-stream]')
if (main?.dataset.liveStream) {
  const stream = main.dataset.liveStream
  import('./enhance/live.ts').then(({ enhanceLive }) => enhanceLive(main, stream))
}

// In `npm run dev` a changed file reloads the page.
if (import.meta.hot) import.meta.hot.accept()
