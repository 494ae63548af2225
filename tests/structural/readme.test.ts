import { readFileSync } from 'node:fs'
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
