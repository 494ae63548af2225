import type { ActionState } from '#workflows/action-item/states.ts'

/** How far a dossier is, in the two figures that always stand together. */
export type Progress = {
  /** Actions that are accepted, of all that were not given up. */
  byCount: { done: number; total: number; share: number }
  /** The same, each action counted by its weight. */
  byWeight: { done: number; total: number; share: number }
}

type Weighed = { state: ActionState; weight: number }

/**
 * THE definition of progress. Promise: an action counts in full once its result is accepted (`completed`) and not at
 * all before; `delivered` waits for that word, and `transferred` counts only after the partner reported back and the
 * chair accepted. What was given up (`withdrawn`) is left out of both sides. No action: 0 of 0, share 0.
 */
export function measureProgress(actions: readonly Weighed[]): Progress {
  const counting = actions.filter(({ state }) => state !== 'withdrawn')
  const done = counting.filter(({ state }) => state === 'completed')
  const weigh = (list: readonly Weighed[]) => list.reduce((sum, { weight }) => sum + weight, 0)
  return {
    byCount: part(done.length, counting.length),
    byWeight: part(weigh(done), weigh(counting)),
  }
}

const part = (done: number, total: number) => ({ done, total, share: total === 0 ? 0 : done / total })
