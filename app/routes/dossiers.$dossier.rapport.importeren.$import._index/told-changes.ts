import type { RefusedReview } from '#app/services/import/submit-form.server.ts'
import { changedBy, historySentence } from '#app/text/history.ts'

/** What happened meanwhile, as sentences. */
export function toldChanges(changes: RefusedReview['changes'], readerId: string) {
  return changes.map((change) => ({
    id: change.id,
    at: change.at,
    who: changedBy(change, readerId),
    sentence: historySentence({ ...change, texts: null }),
  }))
}
