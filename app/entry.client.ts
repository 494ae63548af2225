import { enhanceSelection } from './enhance/select-recommendation.ts'

/**
 * The one script of every page. The pages work without it; what stands in app/enhance/ makes them nicer.
 * No React here: nothing hydrates.
 */
document.documentElement.dataset.script = 'on'
enhanceSelection()

// In `npm run dev` a changed file reloads the page.
if (import.meta.hot) import.meta.hot.accept()
