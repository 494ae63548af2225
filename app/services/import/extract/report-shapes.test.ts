import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractReport } from './extract-report.ts'
import type { ExtractedRecommendation } from './types.ts'

type Expected = Pick<ExtractedRecommendation, 'term' | 'chapter' | 'text'>[]

const folder = 'tests/fixtures/reports'
const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))

/** Invented reports, each of another shape; beside each stands what a reader finds in it. */
describe.each(files)('%s', (file) => {
  const source = readFileSync(join(folder, file), 'utf8')
  const expected: Expected = JSON.parse(readFileSync(join(folder, `${parse(file).name}.json`), 'utf8'))
  const { recommendations } = extractReport(source)

  it('gives the recommendations that a reader finds', () => {
    expect(recommendations.map(({ term, chapter, text }) => ({ term, chapter, text }))).toEqual(expected)
  })

  it('gives the same with the line ends of Windows', () => {
    const windows = source.replace(/\r?\n/g, '\r\n')
    const found = extractReport(windows).recommendations
    expect(found.map(({ term, chapter, text }) => ({ term, chapter, text }))).toEqual(expected)
  })
})
