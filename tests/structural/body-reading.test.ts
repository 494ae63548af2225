import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const reader = 'app/http/read-form.server.ts'

test('a posted form is read in one place, which knows how much of it to read', () => {
  const readers = readdirSync('app', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes('.formData()'))
  expect(readers).toEqual([reader])
})
