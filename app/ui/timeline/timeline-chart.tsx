import { ui } from '#app/text/ui.ts'
import type { Certainty } from '#workflows/action-item/states.ts'
import type { TimelineAction, TimelineGroup } from './timeline-data.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineRow } from './timeline-row.tsx'
import { type TimelineScale, timelineScale } from './timeline-scale.ts'

interface TimelineChartProps {
  caption: string
  groups: readonly TimelineGroup[]
  /** `YYYY-MM-DD` */
  today: string
  certaintyLabels: Record<Certainty, string>
}

/** Actions and milestones against time. It is a table: the drawing is one column, and every date also stands in words. */
export function TimelineChart({ caption, groups, today, certaintyLabels }: TimelineChartProps) {
  const scale = timelineScale(
    groups.flatMap(({ actions }) => actions.flatMap(daysOf)),
    today,
  )
  return (
    <div className="timeline">
      <table className="table timeline__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.timelineAction}</th>
            <th scope="col" className="timeline__drawing">
              <span className="visually-hidden">{ui.timelineDrawing}</span>
              <Axis scale={scale} todayX={scale.x(today)} />
            </th>
            <th scope="col">{ui.timelineDate}</th>
          </tr>
        </thead>
        {groups.map(({ key, label, actions }) => (
          <tbody key={key}>
            {label ? (
              <tr className="group">
                <th scope="rowgroup" colSpan={3}>
                  {label}
                </th>
              </tr>
            ) : null}
            {actions.map((action) => (
              <TimelineRow key={action.id} action={action} scale={scale} />
            ))}
          </tbody>
        ))}
      </table>
      <TimelineLegend certaintyLabels={certaintyLabels} />
    </div>
  )
}

function daysOf({ startOn, targetOn, milestones }: TimelineAction): string[] {
  return [startOn, targetOn, ...milestones.map(({ on }) => on)].filter((day): day is string => Boolean(day))
}

/** Equal columns with their names, and once the lines that every row repeats by reference. */
function Axis({ scale, todayX }: { scale: TimelineScale; todayX: number }) {
  return (
    <div className="axis" aria-hidden="true">
      <ol>
        {scale.ticks.map(({ key, label, year }) => (
          <li key={key}>
            <b>{year}</b>
            {label}
          </li>
        ))}
      </ol>
      <svg width="100%" height="22" aria-hidden="true">
        <defs>
          <g id="tijdlijn-raster">
            {scale.ticks.map(({ key }, index) => {
              const x = `${(100 * index) / scale.ticks.length}%`
              return <line key={key} className="timeline__grid" x1={x} x2={x} y2="100%" />
            })}
            <line className="timeline__today" x1={`${todayX}%`} x2={`${todayX}%`} y2="100%" />
          </g>
        </defs>
        <svg x={`${todayX}%`} overflow="visible" role="presentation">
          <foreignObject x={todayX > 85 ? -64 : -32} width="64" height="22">
            <div className={todayX > 85 ? 'axis__today axis__today--end' : 'axis__today'}>{ui.today}</div>
          </foreignObject>
        </svg>
      </svg>
    </div>
  )
}
