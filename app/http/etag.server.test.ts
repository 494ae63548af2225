import { expect, test } from 'vitest'
import { isUnchanged, weakEtag } from './etag.server.ts'

const ask = (tag: string, method = 'GET') =>
  new Request('http://aanjager.test/', { method, headers: { 'If-None-Match': tag } })

test('the same parts give the same tag, other parts another', () => {
  expect(weakEtag('bord', 7)).toBe(weakEtag('bord', 7))
  expect(weakEtag('bord', 7)).not.toBe(weakEtag('bord', 8))
  expect(weakEtag('a', 'b')).not.toBe(weakEtag('ab'))
})

test('a known tag is unchanged, weak or strong, alone or in a list', () => {
  const tag = weakEtag('bord', 7)
  expect(isUnchanged(ask(tag), tag)).toBe(true)
  expect(isUnchanged(ask(tag.slice(2)), tag)).toBe(true)
  expect(isUnchanged(ask(`"ander", ${tag}`), tag)).toBe(true)
})

test('another tag, no tag and a POST are changed', () => {
  const tag = weakEtag('bord', 7)
  expect(isUnchanged(ask('"ander"'), tag)).toBe(false)
  expect(isUnchanged(new Request('http://aanjager.test/'), tag)).toBe(false)
  expect(isUnchanged(ask(tag, 'POST'), tag)).toBe(false)
})
