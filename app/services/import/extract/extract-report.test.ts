import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractReport } from './extract-report.ts'

const source = readFileSync('db/seed/reports/aanpak-ondermijning.txt', 'utf8')
const report = extractReport(source)
const names = (proposals: { name: string }[]) => proposals.map(({ name }) => name)

describe('the report Aanpak ondermijning', () => {
  it('gives its title and its seven chapters, not the table of contents', () => {
    expect(report.title).toBe('Aanpak ondermijning')
    expect(report.chapters.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Inleiding',
      '2 Aanleiding en aanpak',
      '3 Aspecten ondermijning',
      '4 Rol andere partijen',
      '5 Algemene bevindingen',
      '6 Conclusie',
      '7 Aanbevelingen',
    ])
    expect(source.slice(report.chapters[6]?.start).startsWith('7 Aanbevelingen\n\nDerhalve')).toBe(true)
  })

  it('gives eight recommendations: five for the short term, three for the medium term', () => {
    expect(report.recommendations.map(({ term }) => term)).toEqual([
      ...Array<string>(5).fill('short'),
      ...Array<string>(3).fill('medium'),
    ])
    expect(new Set(report.recommendations.map(({ chapter }) => chapter))).toEqual(
      new Set(['7 Aanbevelingen']),
    )
  })

  it('gives them verbatim, at their place in the source', () => {
    for (const { text, start, end } of report.recommendations) expect(source.slice(start, end)).toBe(text)
    expect(report.recommendations[2]?.text).toBe(
      'Delen best- , maar ook worst practices (casuïstiek uitwisselen)',
    )
    expect(report.recommendations[4]?.text).toMatch(
      /^Het beleggen van .* Platform Georganiseerde Criminaliteit$/,
    )
    expect(report.recommendations[7]?.text).toMatch(/bestuurders en ambtelijk personeel$/)
  })

  it('proposes whom they address, from their own words', () => {
    expect(report.recommendations.map(({ addressees }) => names(addressees))).toEqual([
      ['Kabinet', 'colleges', 'betrokken partners'],
      ['politieke ambtsdragers', 'raden', 'colleges'],
      [],
      ['gemeenten'],
      ['Platform Georganiseerde Criminaliteit'],
      ['branches'],
      [],
      ['gemeentelijke bestuurders', 'ambtelijk personeel'],
    ])
    expect(report.recommendations[0]?.addressees[0]?.evidence).toBe(
      'mede richting het te vormen nieuwe Kabinet',
    )
  })

  it('proposes which of the three deelaspecten they touch', () => {
    const [crime, society, government] = names(report.themes)
    expect(names(report.themes)).toEqual([
      'Georganiseerde criminaliteit',
      'Maatschappelijke weerbaarheid',
      'Weerbaarheid/integriteit lokaal bestuur en ambtenarenapparaat',
    ])
    for (const { name, start, end } of report.themes) expect(source.slice(start, end)).toBe(name)
    expect(report.recommendations.map(({ themes }) => names(themes))).toEqual([
      [],
      [government],
      [],
      [],
      [crime],
      [],
      [society],
      [government],
    ])
  })
})
