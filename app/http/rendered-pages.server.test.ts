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

it('a page that many ask for at once is read and rendered once', async () => {
  let reads = 0
  const readOnce = async () => {
    reads += 1
    return { rows: 1 }
  }
  const contexts = Array.from({ length: 5 }, () => ({ answersForm: false }))
  const [first, ...others] = contexts.map((context) => readUnlessRendered(context, 'W/"drie"', readOnce))
  await first
  renderedPage(contexts[0] ?? {}, 'W/"drie"', () => 'bord')
  expect(await Promise.all(others)).toEqual([{}, {}, {}, {}])
  expect(reads).toBe(1)
})

it('who asked first may go away: the others do not wait for ever', async () => {
  await readUnlessRendered({ answersForm: false }, 'W/"vier"', read)
  expect(await readUnlessRendered({ answersForm: false }, 'W/"vier"', read)).toEqual({ rows: 1 })
})
