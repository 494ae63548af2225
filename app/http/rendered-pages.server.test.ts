import { expect, it } from 'vitest'
import { readUnlessRendered, renderedPage } from './rendered-pages.server.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const read = async () => ({ rows: 1 })

it('a page that stands rendered is sent as it is, and nothing is read for it', async () => {
  const [first, second] = [{ answersForm: false }, { answersForm: false }]
  expect(await readUnlessRendered(first, 'W/"een"', read)).toEqual({ rows: 1 })
  renderedPage(first, 'W/"een"', () => 'bord')
  expect(await readUnlessRendered(second, 'W/"een"', read)).toEqual({})
  expect(text(renderedPage(second, 'W/"een"', () => 'nooit'))).toBe('<!doctype html>bord')
})

it('the answer to a form is read and rendered, also when its page stands rendered without it', async () => {
  renderedPage({}, 'W/"twee"', () => 'bord')
  const answer = { answersForm: true }
  expect(await readUnlessRendered(answer, 'W/"twee"', read)).toEqual({ rows: 1 })
  expect(text(renderedPage(answer, null, () => 'bord, en waarom niet'))).toContain('waarom niet')
})
