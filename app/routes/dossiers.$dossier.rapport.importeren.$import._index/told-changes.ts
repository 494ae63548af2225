import type { RefusedReview } from '#app/services/import/submit-form.server.ts'
import { historyActor, historySentence } from '#app/text/history.ts'

/** What others did meanwhile, as sentences. */
export function toldChanges(changes: RefusedReview['changes']) {
  return changes.map((change) => ({
    id: change.id,
    at: change.at,
    who: historyActor(change),
    sentence: historySentence({ ...change, texts: null }),
  }))
}
