import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingFromLock } from '../../bin/complete-lock.mjs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

test('the lock file holds every optional package, of each platform (else: node bin/complete-lock.mjs)', () => {
  expect(missingFromLock(packages)).toEqual([])
})

test('the lock file names no registry', () => {
  expect(Object.values(packages).filter((entry) => Object.hasOwn(entry as object, 'resolved'))).toEqual([])
})

test('an optional package that only stands elsewhere in the tree counts as missing', () => {
  const lock = {
    'node_modules/a': { optionalDependencies: { b: '1.0.0', c: '1.0.0' } },
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/d/node_modules/c': { version: '1.0.0' },
  }
  expect(missingFromLock(lock).map(({ name }) => name)).toEqual(['c'])
})
