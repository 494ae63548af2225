import { expect, it } from 'vitest'
import type { BoardAction } from '#db/queries/board.ts'
import { atMost } from './at-most.ts'

const actions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    state: index % 2 ? 'draft' : 'completed',
    term: index % 3 ? 'short' : 'long',
  })) as BoardAction[]

it('shows a large board whole', () => expect(atMost(actions(1_000))).toHaveLength(1_000))

it('shows the first of every cell of a very large one, in their order', () => {
  const shown = atMost(actions(20_000))
  expect(shown).toHaveLength(4 * 50)
  expect(shown.map(({ number }) => number)).toEqual(
    [...shown.map(({ number }) => number)].sort((a, b) => a - b),
  )
})
