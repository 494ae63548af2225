import { matrixText } from '#app/text/alignment-matrix.ts'
import { alignmentStateLabels, alignmentStateMeanings } from '#app/text/alignments.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { lookProps } from '#app/ui/tag.tsx'
import { ALIGNMENT_STATES } from '#workflows/alignment/states.ts'

/** Each sign with its word and what it means. */
export function Legend() {
  return (
    <details className="matrix-legend">
      <summary>{matrixText.legend}</summary>
      <dl>
        {ALIGNMENT_STATES.map((state) => (
          <div key={state}>
            <dt>
              <span {...lookProps('mark', alignmentLooks[state])} />
              {alignmentStateLabels[state]}
            </dt>
            <dd>{alignmentStateMeanings[state]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
