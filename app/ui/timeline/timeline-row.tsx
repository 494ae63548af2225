import { ui } from '#app/text/ui.ts'
import { Tag } from '../tag.tsx'
import type { TimelineAction, TimelineMilestone } from './timeline-data.ts'
import { Diamond, Period } from './timeline-marks.tsx'
import type { TimelineScale } from './timeline-scale.ts'

interface TimelineRowProps {
  action: TimelineAction
  scale: TimelineScale
}

export function TimelineRow({ action, scale }: TimelineRowProps) {
  const { number, title, href, state, dateText, late, milestones } = action
  return (
    <tr>
      <th scope="row">
        <span className="timeline__number">{number}</span> <a href={href}>{title}</a>
        {milestones.length > 0 ? <Milestones milestones={milestones} /> : null}
      </th>
      <td className="timeline__drawing">
        <svg className="timeline__row" aria-hidden="true">
          <use href="#tijdlijn-raster" />
          <Period {...periodOf(action, scale)} />
          {milestones.map(({ id, title: name, on, done, late: isLate }) =>
            on ? <Diamond key={id} x={scale.x(on)} {...{ name, done }} late={isLate} /> : null,
          )}
        </svg>
      </td>
      <td>
        <Tag {...state}>{state.label}</Tag>
        <div className={late ? 'timeline__date late' : 'timeline__date'}>{dateText}</div>
      </td>
    </tr>
  )
}

function periodOf({ startOn, targetOn, certainty, late, ended }: TimelineAction, { x }: TimelineScale) {
  return {
    from: startOn ? x(startOn) : undefined,
    to: targetOn ? x(targetOn) : undefined,
    certainty: certainty ?? ('notAgreed' as const),
    tone: ended ?? (late ? ('late' as const) : undefined),
  }
}

function Milestones({ milestones }: { milestones: readonly TimelineMilestone[] }) {
  const done = milestones.filter((milestone) => milestone.done).length
  return (
    <details className="timeline__milestones">
      <summary>{ui.timelineMilestones(done, milestones.length)}</summary>
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.id} className={milestone.late ? 'late' : undefined}>
            <span data-sign={milestone.done ? 'check' : 'dot'} />
            {milestone.title} <span className="timeline__date">{milestone.dateText}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
