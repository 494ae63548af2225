export interface ProcessStation {
  state: string
  label: string
}

/** A side road: its state, and the station that it leaves from. */
export interface ProcessBranch extends ProcessStation {
  from: string
}

type Standing = 'current' | 'passed' | 'reached' | 'ahead'

export interface PlacedStation extends ProcessStation {
  x: number
  standing: Standing
}

export interface PlacedBranch extends ProcessBranch {
  x: number
  y: number
  fromX: number
  standing: Standing
}

export interface ProcessInput {
  stations: readonly ProcessStation[]
  branches: readonly ProcessBranch[]
  /** The state that the action is in now. */
  current: string
  /** Every state that it has been in. */
  visited: readonly string[]
}

export const width = 920
export const lineY = 46
const margin = 68
const rowY = 100
const rowHeight = 62
const labelRoom = 130

/** Where everything of the metro line stands, on a drawing of 920 wide. */
export function layOutProcess({ stations, branches, current, visited }: ProcessInput) {
  const gap = (width - 2 * margin) / Math.max(1, stations.length - 1)
  const xOf = new Map(stations.map(({ state }, index) => [state, margin + index * gap]))
  const currentBranch = branches.find(({ state }) => state === current)
  const here = currentBranch ? currentBranch.from : current
  const hereX = xOf.get(here) ?? margin

  const placedStations = stations.map(({ state, label }): PlacedStation => {
    const x = xOf.get(state) ?? margin
    return { state, label, x, standing: standingOf(state, x <= hereX) }
  })

  function standingOf(state: string, onTheWay: boolean): Standing {
    if (state === current) return 'current'
    if (!visited.includes(state)) return 'ahead'
    return onTheWay ? 'passed' : 'reached'
  }

  const placedBranches = placeBranches(branches, xOf).map(
    (branch): PlacedBranch => ({ ...branch, standing: standingOf(branch.state, false) }),
  )
  const deepest = placedBranches.reduce((y, branch) => Math.max(y, branch.y), lineY)
  return { stations: placedStations, branches: placedBranches, hereX, height: deepest + 42 }
}

/** Beside their station, spread evenly; one that would touch its neighbour's words goes a row lower. */
function placeBranches(branches: readonly ProcessBranch[], xOf: ReadonlyMap<string, number>) {
  const taken: number[][] = []
  return branches.map((branch) => {
    const siblings = branches.filter(({ from }) => from === branch.from)
    const place = siblings.indexOf(branch)
    const fromX = xOf.get(branch.from) ?? margin
    const offset = siblings.length === 1 ? -0.5 : place - (siblings.length - 1) / 2
    const x = Math.min(width - margin - 10, Math.max(margin + 10, fromX + offset * 136))
    let row = 0
    while (taken[row]?.some((other) => Math.abs(other - x) < labelRoom)) row += 1
    taken[row] = [...(taken[row] ?? []), x]
    return { ...branch, x, y: rowY + row * rowHeight, fromX }
  })
}
