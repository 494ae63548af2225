import type { Run } from './blocks.ts'

/** A passage that is marked, by the number that people know it by. */
export type Marked = { number: number; start: number; end: number }

/** Passages that overlap are one mark with several numbers. */
export type MarkGroup<M extends Marked> = { start: number; end: number; marks: M[] }

export type Fragment<M extends Marked> =
  | { mark: null; runs: Run[] }
  /** `first`: here stands its address; `last`: here stands where it leads. */
  | { mark: MarkGroup<M>; runs: Run[]; first: boolean; last: boolean }

/** Promise: the marks in order of the text, overlapping ones together. */
export function groupMarks<M extends Marked>(marks: readonly M[]): MarkGroup<M>[] {
  const groups: MarkGroup<M>[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.number - b.number)) {
    const last = groups.at(-1)
    if (last && mark.start < last.end) {
      last.marks.push(mark)
      last.end = Math.max(last.end, mark.end)
    } else groups.push({ start: mark.start, end: mark.end, marks: [mark] })
  }
  return groups
}

/** Promise: the same runs, cut where a mark begins or ends, those of one mark together. */
export function fragmentsOf<M extends Marked>(
  runs: readonly Run[],
  groups: readonly MarkGroup<M>[],
  seen: Set<MarkGroup<M>>,
): Fragment<M>[] {
  const fragments: Fragment<M>[] = []
  const add = (run: Run, mark: MarkGroup<M> | null) => {
    const last = fragments.at(-1)
    if (last && last.mark === mark) {
      last.runs.push(run)
      if (mark && 'last' in last) last.last = run.end >= mark.end
    } else if (mark) {
      fragments.push({ mark, runs: [run], first: !seen.has(mark), last: run.end >= mark.end })
      seen.add(mark)
    } else fragments.push({ mark, runs: [run] })
  }
  for (const run of runs) {
    let at = run.start
    for (const group of touching(groups, run)) {
      const from = Math.max(group.start, run.start)
      const to = Math.min(group.end, run.end)
      if (from > at) add({ ...run, start: at, end: from }, null)
      add({ ...run, start: from, end: to }, group)
      at = to
    }
    if (at < run.end) add({ ...run, start: at }, null)
  }
  return fragments
}

/** The groups that share text with a run; they are in order, so a halving search finds the first. */
function touching<M extends Marked>(groups: readonly MarkGroup<M>[], run: Run): MarkGroup<M>[] {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.end ?? 0) <= run.start) low = middle + 1
    else high = middle
  }
  const found: MarkGroup<M>[] = []
  for (let group = groups[low]; group && group.start < run.end; group = groups[++low]) found.push(group)
  return found
}
