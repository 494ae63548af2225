import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoSecret } from './demo-secret.server.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'aanjager-secret-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('a secret is made once and kept', () => {
  const first = demoSecret(dir)
  expect(first.length).toBeGreaterThanOrEqual(32)
  expect(demoSecret(dir)).toBe(first)
})

test('only the owner can read it', () => {
  demoSecret(dir)
  expect(statSync(join(dir, 'session-secret')).mode & 0o777).toBe(0o600)
})

test('a secret that is too short is replaced', () => {
  writeFileSync(join(dir, 'session-secret'), 'kort')
  expect(demoSecret(dir)).not.toBe('kort')
})

test('a folder that cannot be one is refused in a sentence', () => {
  const file = join(dir, 'geen-map')
  writeFileSync(file, '')
  expect(() => demoSecret(file)).toThrow(/DATA_DIR/)
})
