import { formatDateShort } from '#app/text/dates.ts'
import { shortStepLabel, plannerText as words } from '#app/text/planner.ts'
import type { Chart, Station } from './chart.ts'

const RAIL = 74
const LANES = { up: 48, down: 100, end: RAIL } as const

/** The route as a line against time, read from the right. Seen only: the table below says the same. */
export function RouteChart({ chart }: { chart: Chart }) {
  const { bands, stations, ticks, todayX, named } = chart
  return (
    <div className={named ? 'route-chart is-named' : 'route-chart'}>
      <svg width="100%" height="148" aria-hidden="true">
        <Hatch />
        {bands.map(({ kind, x, width }) => (
          <rect key={x} className={`off off--${kind}`} x={`${x}%`} width={`${width}%`} y="24" height="100" />
        ))}
        {ticks.map(({ day, x }) => (
          <text key={day} className="route-chart__tick" x={`${x}%`} y="14" textAnchor="middle">
            {formatDateShort(day, day)}
          </text>
        ))}
        {stations.slice(1).map(({ kind, x, number }, index) => (
          <line
            key={number}
            className={`leg leg--${stations[index]?.kind ?? kind}`}
            {...{ x1: `${stations[index]?.x}%`, x2: `${x}%`, y1: RAIL, y2: RAIL }}
          />
        ))}
        {todayX === undefined ? null : <Today x={todayX} />}
        {stations.map((station) => (
          <StationMark key={station.number} {...station} />
        ))}
      </svg>
      <ul className="route-chart__legend" aria-label={words.legendLabel}>
        {(['weekend', 'holiday', 'recess'] as const).map((kind) => (
          <li key={kind}>
            <svg width="20" height="14" aria-hidden="true">
              <rect className={`off off--${kind}`} width="20" height="14" />
            </svg>
            {words.legend[kind]}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A recess is hatched: it is told from a weekend without colour. */
function Hatch() {
  return (
    <defs>
      <pattern id="reces-arcering" width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="off__hatch" d="M0 6 6 0" />
      </pattern>
    </defs>
  )
}

function Today({ x }: { x: number }) {
  return (
    <svg x={`${x}%`} overflow="visible" role="presentation">
      <line className="route-chart__today" y1="24" y2="126" />
      <text className="route-chart__today-word" y="142" textAnchor={x < 4 ? 'start' : 'middle'}>
        {words.legend.today}
      </text>
    </svg>
  )
}

function StationMark(station: Station) {
  const { x, number, lane, side, on } = station
  const y = LANES[lane]
  const isLeft = side === 'left'
  return (
    <svg x={`${x}%`} overflow="visible" role="presentation">
      {lane === 'end' ? null : <line className="stem" y1={RAIL} y2={y} />}
      <circle className={lane === 'end' ? 'stop stop--end' : 'stop'} cy={y} r={lane === 'end' ? 15 : 12} />
      <text className={lane === 'end' ? 'stop__number stop__number--end' : 'stop__number'} y={y + 5}>
        {number}
      </text>
      <text
        className="stop__name"
        {...{ x: (isLeft ? -1 : 1) * (lane === 'end' ? 22 : 18), y: y - 2 }}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {shortStepLabel(station)}
        <tspan {...{ x: (isLeft ? -1 : 1) * (lane === 'end' ? 22 : 18), dy: 15 }} className="stop__day">
          {formatDateShort(on, on)}
        </tspan>
      </text>
    </svg>
  )
}
