import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Diamond, Period } from './timeline-marks.tsx'

const drawn = (element: Parameters<typeof renderToStaticMarkup>[0]) => renderToStaticMarkup(element)

test('an end that depends on something else is drawn at the edge; one that nobody agreed on is not', () => {
  expect(drawn(<Period from={10} certainty="dependent" />)).toContain('<circle cx="100%"')
  expect(drawn(<Period from={10} certainty="notAgreed" />)).not.toContain('<circle')
})

test('what ended without its result does not look done', () => {
  expect(drawn(<Period from={10} to={50} certainty="fixed" tone="left" />)).toContain('is-fixed left')
})

test('a late milestone has a sign of its own, not only a colour', () => {
  const paths = (late: boolean) => drawn(<Diamond x={5} done={false} late={late} />).match(/<path/g)?.length
  expect([paths(true), paths(false)]).toEqual([2, 1])
})
