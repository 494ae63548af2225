import { describe, expect, it } from 'vitest'
import { onlyTerm, ownTerm, termHeading, termOfField } from './term.ts'

describe('a heading that names a term', () => {
  it.each([
    ['Korte termijn:', 'short'],
    ['Op de lange termijn', 'long'],
    ['Kort(e) termijn (0-1 jaar)', 'short'],
    ['MIDDELLANGE TERMIJN', 'medium'],
    ['Middel-lange termijn', 'medium'],
    ['Langere termijn – 2030', 'long'],
    ['Kortetermijnacties', 'short'],
    ['Medium-term:', 'medium'],
    ['Recommendations for the long term', 'long'],
    ['Near-term actions', 'short'],
  ])('%s', (title, term) => {
    expect(termHeading(title)).toBe('sure')
    expect(onlyTerm(title)).toBe(term)
  })

  it('names none when it names two', () => {
    expect(onlyTerm('Korte en middellange termijn')).toBeNull()
    expect(onlyTerm('short- to medium-term')).toBeNull()
    expect(onlyTerm('(Middel)lange termijn')).toBeNull()
  })

  it('is only likely when it says more', () => {
    expect(termHeading('Samenwerking op lange termijn versterken')).toBe('likely')
    expect(termHeading('De termijn voor bezwaar')).toBeNull()
  })
})

describe('the term in a recommendation itself', () => {
  it('counts in brackets at its end, as a label in front, and weakly at its start', () => {
    expect(ownTerm('Stel een team in (korte termijn).')).toEqual({ term: 'short', strong: true })
    expect(ownTerm('Lange termijn: bouw een brug')).toEqual({ term: 'long', strong: true })
    expect(ownTerm('Op korte termijn dient een plan te komen')).toEqual({ term: 'short', strong: false })
    expect(ownTerm('Beperk het denken op korte termijn').term).toBeNull()
  })

  it('counts in a field under it', () => {
    expect(['kort', 'Middellang', 'long term', '2027'].map(termOfField)).toEqual([
      'short',
      'medium',
      'long',
      null,
    ])
  })
})
