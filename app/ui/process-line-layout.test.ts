import { describe, expect, it } from 'vitest'
import { layOutProcess, type ProcessInput } from './process-line-layout.ts'

const stations = ['concept', 'belegd', 'in uitvoering', 'afgerond'].map((state) => ({ state, label: state }))
const side = (state: string, from: string) => ({ state, label: state, from })
const lay = (input: Partial<ProcessInput>) =>
  layOutProcess({ stations, branches: [], current: 'belegd', visited: ['concept', 'belegd'], ...input })

describe('the metro line', () => {
  it('tells where you are, what is behind you and what lies ahead', () => {
    const { stations: placed, hereX } = lay({})
    expect(placed.map(({ standing }) => standing)).toEqual(['passed', 'current', 'ahead', 'ahead'])
    expect(hereX).toBe(placed[1]?.x)
  })

  it('shows a state that was reached before a return as reached, not as passed', () => {
    const { stations: placed } = lay({ visited: ['concept', 'belegd', 'in uitvoering'] })
    expect(placed[2]?.standing).toBe('reached')
  })

  it('runs the line to the station that a side road leaves from', () => {
    const branches = [side('geblokkeerd', 'in uitvoering')]
    const {
      stations: placed,
      branches: roads,
      hereX,
    } = lay({
      branches,
      current: 'geblokkeerd',
      visited: ['concept', 'belegd', 'in uitvoering', 'geblokkeerd'],
    })
    expect(roads[0]?.standing).toBe('current')
    expect(hereX).toBe(placed[2]?.x)
  })

  it('never lays the words of two side roads over each other', () => {
    const branches = stations.flatMap(({ state }) => [side(`${state} 1`, state), side(`${state} 2`, state)])
    const { branches: roads } = lay({ branches })
    for (const one of roads) {
      for (const other of roads) {
        if (one === other || one.y !== other.y) continue
        expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(130)
      }
    }
  })
})
