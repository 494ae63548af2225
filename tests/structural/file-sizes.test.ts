import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = ['app', 'bin', 'db', 'tests', 'workflows']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(css|mjs|tsx?)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines)

const share = (part: number) => files[Math.floor(files.length * part)]?.lines

test('half of the files have at most 60 lines, nine in ten at most 140', () => {
  expect(share(0.5)).toBeLessThanOrEqual(60)
  expect(share(0.9)).toBeLessThanOrEqual(140)
})

test('no file has more than 300 lines', () => {
  expect(files.filter(({ lines }) => lines > 300)).toEqual([])
})

test('no file of a route has more than 150 lines', () => {
  const routes = files.filter(({ path }) => path.startsWith('app/routes/'))
  expect(routes.length).toBeGreaterThan(0)
  expect(routes.filter(({ lines }) => lines > 150)).toEqual([])
})
