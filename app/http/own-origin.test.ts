import { expect, test } from 'vitest'
import { mayChange, saysOwnOrigin } from './own-origin.ts'

const live = { origin: 'https://aanjager.voorbeeld.nl', originIsFixed: true }
const demo = { origin: 'http://127.0.0.1:3000', originIsFixed: false }
const post = { method: 'POST', host: 'aanjager.voorbeeld.nl', origin: undefined, fetchSite: undefined }

test.each(['GET', 'HEAD'])('%s may come from anywhere', (method) => {
  expect(mayChange({ ...post, method, origin: 'https://elders.nl', fetchSite: 'cross-site' }, live)).toBe(
    true,
  )
})

test.each(['cross-site', 'same-site'])('a form on a %s page is refused', (fetchSite) => {
  expect(mayChange({ ...post, fetchSite, origin: live.origin }, live)).toBe(false)
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s from our own page passes', (method) => {
  expect(mayChange({ ...post, method, fetchSite: 'same-origin' }, live)).toBe(true)
  expect(mayChange({ ...post, method, origin: live.origin }, live)).toBe(true)
})

test('a foreign or opaque origin is refused', () => {
  expect(mayChange({ ...post, origin: 'https://elders.nl' }, live)).toBe(false)
  expect(mayChange({ ...post, origin: 'null' }, live)).toBe(false)
})

test('an opaque origin passes on a page whose address is the key, unless the browser says that it is foreign', () => {
  const keyed = { ...post, origin: 'null', path: '/antwoord/sleutel' }
  expect(mayChange(keyed, live)).toBe(true)
  expect(mayChange({ ...keyed, fetchSite: 'cross-site' }, live)).toBe(false)
  expect(mayChange({ ...keyed, path: '/dossiers' }, live)).toBe(false)
})

test('leaving a digest may come from anywhere, and nothing else that looks like it', () => {
  const path = `/afmelden/${'a'.repeat(43)}`
  const foreign = { ...post, origin: 'https://post.elders.nl', fetchSite: 'cross-site' }
  expect(mayChange({ ...foreign, path }, live)).toBe(true)
  for (const other of [`${path}/x`, `/x${path}`, '/afmelden/x', '/afmelden', '/account'])
    expect(mayChange({ ...foreign, path: other }, live)).toBe(false)
})

test('only a word of our own pages is proof of them', () => {
  expect(saysOwnOrigin(post, live)).toBe(false)
  expect(saysOwnOrigin({ ...post, fetchSite: 'none' }, live)).toBe(false)
  expect(saysOwnOrigin({ ...post, fetchSite: 'same-origin' }, live)).toBe(true)
  expect(saysOwnOrigin({ ...post, origin: live.origin }, live)).toBe(true)
  expect(saysOwnOrigin({ ...post, origin: 'https://elders.nl' }, live)).toBe(false)
})

test('a client that is no browser passes', () => {
  expect(mayChange(post, live)).toBe(true)
})

test('in the demo the typed address is ours, whatever its name', () => {
  const typed = { ...post, host: 'localhost:3000' }
  expect(mayChange({ ...typed, origin: 'http://localhost:3000' }, demo)).toBe(true)
  expect(mayChange({ ...typed, origin: 'http://localhost:9999' }, demo)).toBe(false)
})

test('with a fixed origin the Host header proves nothing', () => {
  expect(mayChange({ ...post, host: 'elders.nl', origin: 'http://elders.nl' }, live)).toBe(false)
})
