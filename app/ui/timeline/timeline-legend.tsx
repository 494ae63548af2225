import { ui } from '#app/text/ui.ts'
import { CERTAINTIES, type Certainty } from '#workflows/action-item/states.ts'
import { Diamond, Period } from './timeline-marks.tsx'

const tones = ['done', 'left', 'late'] as const
const milestones = [
  { done: true, label: ui.timelineMilestoneDone },
  { done: false, label: ui.timelineMilestoneOpen },
  { done: false, late: true, label: ui.timelineMilestoneLate },
]

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
      {tones.map((tone) => (
        <li key={tone}>
          <svg width="56" height="18" aria-hidden="true">
            <Period from={2} to={86} certainty="fixed" tone={tone} />
          </svg>
          {ui.timelineTones[tone]}
        </li>
      ))}
      {milestones.map(({ label, ...look }) => (
        <li key={label}>
          <svg width="20" height="18" aria-hidden="true">
            <Diamond x={50} {...look} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
