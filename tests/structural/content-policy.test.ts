import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(css|tsx?)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** Where a pattern stands, as `file: match`. */
const where = (pattern: RegExp, only = /./) =>
  sources
    .filter(({ path }) => only.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))

test('no component writes a style attribute or an event handler as text, which the policy would block', () => {
  expect(where(/\sstyle=[{"']|\son[a-z]+="/g, /\.tsx$/)).toEqual([])
})

test('no page hydrates: no <Scripts>, and no React in what the browser loads', () => {
  expect(where(/<(Scripts|ScrollRestoration|LiveReload)\b/g, /\.tsx$/)).toEqual([])
  expect(where(/from '(react|@remix-run)[^']*'/g, /app\/(enhance\/|entry\.client)/)).toEqual([])
})

test('no style sheet fetches from elsewhere or from a data address', () => {
  expect(where(/url\(\s*["']?(https?:|data:|\/\/)[^)]*/g, /\.css$/)).toEqual([])
})
