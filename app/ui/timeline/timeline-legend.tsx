import { ui } from '#app/text/ui.ts'
import { CERTAINTIES, type Certainty } from '#workflows/action-item/states.ts'
import { Diamond, Period } from './timeline-marks.tsx'

export function TimelineLegend({ certaintyLabels }: { certaintyLabels: Record<Certainty, string> }) {
  return (
    <ul className="timeline__legend" aria-label={ui.timelineLegend}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <svg width="56" height="18" aria-hidden="true">
            <Period from={2} to={certainty === 'notAgreed' ? undefined : 86} certainty={certainty} />
          </svg>
          {certaintyLabels[certainty]}
        </li>
      ))}
      {[true, false].map((done) => (
        <li key={String(done)}>
          <svg width="20" height="18" aria-hidden="true">
            <Diamond x={50} done={done} />
          </svg>
          {done ? ui.timelineMilestoneDone : ui.timelineMilestoneOpen}
        </li>
      ))}
    </ul>
  )
}
