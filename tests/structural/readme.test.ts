import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startup } from '#app/text/startup.ts'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

test('the README names every setting', () => {
  expect(Object.keys(startup.settings).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('the README names every command', () => {
  expect(Object.keys(scripts).filter((name) => !readme.includes(name))).toEqual([])
})

test('every place that the README points at is there', () => {
  const rows = [...readme.matchAll(/^\| `(\w+\/(?:\w+\/)?)`.*\| `([^`]+)` \|$/gm)]
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.map(([, folder, file]) => `${folder}${file}`).filter((path) => !existsSync(path))).toEqual([])
})
