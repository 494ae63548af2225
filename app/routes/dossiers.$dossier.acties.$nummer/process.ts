import { stateLabels } from '#app/text/actions.ts'
import { STEP_TYPES } from '#workflows/action-item/events.ts'
import { roads } from '#workflows/action-item/explain.ts'
import { ACTION_STATES, type ActionState, MAIN_ROAD } from '#workflows/action-item/states.ts'

type Move = { state_before: string | null; state_after: string | null }

const stations: readonly ActionState[] = MAIN_ROAD
const labelled = (state: ActionState) => ({ state, label: stateLabels[state] })
const leadsTo = (from: ActionState, to: ActionState) =>
  STEP_TYPES.some((type) => roads(from, type).some((road) => road.target === to))

/** The stations from which the machine knows a way to a side road, in the order of the line. */
const entrances = (side: ActionState) => stations.filter((station) => leadsTo(station, side))
/** A stop on the way: from there the machine leads back to where it was left. */
const isPause = (side: ActionState) => entrances(side).every((station) => leadsTo(side, station))

const sideRoads = ACTION_STATES.filter((state) => !stations.includes(state))
const exits = sideRoads.filter((side) => !isPause(side))

/** Where a side road hangs on the map: a pause at the last station that has it, the exits together at the first. */
function placeOnMap(side: ActionState): ActionState {
  const all = entrances(side)
  const place = isPause(side) ? all.at(-1) : all.find((s) => exits.every((exit) => leadsTo(s, exit)))
  return place ?? MAIN_ROAD[0]
}

/**
 * Promise: the line of an action, from the machine and the log. The map stays as it is, except for a side road that
 * this action took: that one leaves from the station where it was left.
 */
export function processOf(current: ActionState, moves: readonly Move[]) {
  const leftFrom = (side: ActionState) => {
    const move = moves.findLast((m) => m.state_after === side && m.state_before !== side)
    return stations.find((station) => station === move?.state_before)
  }
  const branches = sideRoads.map((side) => ({ ...labelled(side), from: leftFrom(side) ?? placeOnMap(side) }))
  const visited = [...new Set(moves.flatMap((move) => move.state_after ?? []))]
  return { stations: stations.map(labelled), branches, current, visited }
}

/** Promise: the drawing in one sentence: "In afstemming, stap 3 van 7". */
export function whereSentence(current: ActionState): string {
  const index = stations.indexOf(current)
  return index < 0
    ? stateLabels[current]
    : `${stateLabels[current]}, stap ${index + 1} van ${stations.length}`
}
