import { ui } from '#app/text/ui.ts'
import {
  layOutProcess,
  lineY,
  type PlacedBranch,
  type PlacedStation,
  type ProcessInput,
  width,
} from './process-line-layout.ts'

interface ProcessLineProps extends ProcessInput {
  /** The whole drawing in one sentence, for who does not see it. */
  description: string
}

/** The process as a metro line with "you are here"; a plain list on a phone. */
export function ProcessLine({ description, ...input }: ProcessLineProps) {
  const { stations, branches, hereX, height } = layOutProcess(input)
  return (
    <div className="process">
      <div className="process__drawing" role="img" aria-label={description}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path className="process__line" d={`M${stations[0]?.x} ${lineY}H${stations.at(-1)?.x}`} />
          <path className="process__line process__line--done" d={`M${stations[0]?.x} ${lineY}H${hereX}`} />
          {branches.map((branch) => (
            <path key={branch.state} className={`process__branch ${classOf(branch)}`} d={roadTo(branch)} />
          ))}
          {stations.map((station) => (
            <Stop key={station.state} {...station} y={lineY} labelY={lineY - 42} radius={9} />
          ))}
          {branches.map((branch) => (
            <Stop key={branch.state} {...branch} labelY={branch.y + 15} radius={7} />
          ))}
        </svg>
      </div>
      <ProcessList stations={stations} branches={branches} description={description} />
    </div>
  )
}

function roadTo({ fromX, x, y }: PlacedBranch): string {
  const turn = Math.sign(x - fromX) * 30
  return `M${fromX} ${lineY}C${fromX} ${y - 12} ${fromX + turn} ${y} ${x} ${y}`
}

interface StopProps extends PlacedStation {
  y: number
  labelY: number
  radius: number
}

/** Its words are HTML inside the drawing, so that tools can check them against what they stand on. */
function Stop({ label, x, y, labelY, radius, standing }: StopProps) {
  const isHere = standing === 'current'
  return (
    <g>
      <circle className={classOf({ standing })} cx={x} cy={y} r={isHere ? 13 : radius} />
      {isHere ? <circle className="process__dot" cx={x} cy={y} r="5" /> : null}
      <foreignObject x={x - 68} y={labelY} width="136" height="24">
        <div className={`process__label ${classOf({ standing })}`}>{label}</div>
      </foreignObject>
    </g>
  )
}

function classOf({ standing }: Pick<PlacedStation, 'standing'>): string {
  return `is-${standing}`
}

interface ProcessListProps {
  stations: readonly PlacedStation[]
  branches: readonly PlacedBranch[]
  description: string
}

const words = { current: ui.youAreHere, passed: ui.passed, reached: ui.reachedBefore, ahead: '' }

/** The same for a narrow screen; side roads only where one has been taken. */
function ProcessList({ stations, branches, description }: ProcessListProps) {
  return (
    <ol className="process__list" aria-label={description}>
      {stations
        .flatMap((station) => [
          station,
          ...branches.filter(({ from, standing }) => from === station.state && standing !== 'ahead'),
        ])
        .map((stop) => (
          <li
            key={stop.state}
            className={`${classOf(stop)}${'from' in stop ? ' process__side' : ''}`}
            aria-current={stop.standing === 'current' ? 'step' : undefined}
          >
            {stop.label}
            {words[stop.standing] ? <small>{words[stop.standing]}</small> : null}
          </li>
        ))}
    </ol>
  )
}
