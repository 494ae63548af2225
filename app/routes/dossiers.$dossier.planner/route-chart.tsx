import { formatDateShort } from '#app/text/dates.ts'
import { shortStepLabel, plannerText as words } from '#app/text/planner.ts'
import type { Chart, Station } from './chart.ts'

const RAIL = 74
const NAME_WIDTH = 128
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
          <svg key={day} className="route-chart__tick" x={`${x}%`} overflow="visible" role="presentation">
            <Words className="tick" x={-32} y={0} width={64} height={20} words={formatDateShort(day, day)} />
          </svg>
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
      <Words
        className={x < 4 ? 'today today--start' : 'today'}
        x={x < 4 ? 0 : -40}
        y={128}
        width={80}
        height={20}
        words={words.legend.today}
      />
    </svg>
  )
}

function StationMark(station: Station) {
  const { x, number, lane, side, on } = station
  const y = LANES[lane]
  const isLeft = side === 'left'
  const gap = lane === 'end' ? 20 : 16
  return (
    <svg x={`${x}%`} overflow="visible" role="presentation">
      {lane === 'end' ? null : <line className="stem" y1={RAIL} y2={y} />}
      <circle className={lane === 'end' ? 'stop stop--end' : 'stop'} cy={y} r={lane === 'end' ? 15 : 12} />
      <Words
        className={`stop__number stop__number--${lane}`}
        x={-12}
        y={y - 10}
        width={24}
        height={20}
        words={number}
      />
      <Words
        className={`stop__name stop__name--${side}`}
        {...{ x: isLeft ? -gap - NAME_WIDTH : gap, y: y - 17, width: NAME_WIDTH, height: 34 }}
        words={shortStepLabel(station)}
        below={formatDateShort(on, on)}
      />
    </svg>
  )
}

interface WordsProps {
  className: string
  x: number
  y: number
  width: number
  height: number
  words: string | number
  /** A second line. */
  below?: string
}

/** Words in the picture, drawn by the style sheet: they are no text of the page, the table is. */
function Words({ className, words: first, below, ...place }: WordsProps) {
  return (
    <foreignObject {...place}>
      <div className={`words ${className}`} data-words={first} data-below={below} />
    </foreignObject>
  )
}
