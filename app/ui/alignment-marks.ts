import { alignmentStateLabels } from '#app/text/alignments.ts'
import type { AlignmentState } from '#workflows/alignment/states.ts'
import { alignmentLooks } from './alignment-looks.ts'
import type { MarkData } from './marks.tsx'

type Shown = { partner: string; state: AlignmentState }

/** Promise: a sign per partner, and the one sentence that says the same: `LIEC: akkoord, CCV: voorgelegd`. */
export function alignmentMarks(
  alignments: readonly Shown[],
): { marks: MarkData[]; label: string } | undefined {
  if (alignments.length === 0) return undefined
  const marks = alignments.map(({ partner, state }) => ({
    ...alignmentLooks[state],
    label: `${partner}: ${alignmentStateLabels[state].toLowerCase()}`,
  }))
  return { marks, label: marks.map(({ label }) => label).join(', ') }
}
