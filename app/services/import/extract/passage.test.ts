import { describe, expect, it } from 'vitest'
import { foldPassage, vocabularyOf } from './passage.ts'

/** The lines of `source`, folded. */
function fold(source: string, elsewhere = '') {
  let start = 0
  const spans = source.split('\n').map((text) => {
    const span = { start, end: start + text.length, text }
    start = span.end + 1
    return span
  })
  return foldPassage(spans, vocabularyOf(`${elsewhere} ${source}`))
}

describe('the text of a passage', () => {
  it('joins lines with a space, and leaves off the separator of the list', () => {
    expect(fold('maak een plan\nmet de raad;')).toEqual({
      text: 'maak een plan met de raad',
      start: 0,
      end: 25,
    })
    expect(fold('maak een plan; en')?.text).toBe('maak een plan')
    expect(fold('maak een plan.')?.text).toBe('maak een plan.')
  })

  it('mends a word that the end of a line broke, and keeps a hyphen that is its own', () => {
    expect(fold('de samen-\nwerking')?.text).toBe('de samenwerking')
    expect(fold('de VNG-\nleden')?.text).toBe('de VNG-leden')
    expect(fold('Noord-\nBrabant')?.text).toBe('Noord-Brabant')
    expect(fold('best-\nen worst practices')?.text).toBe('best- en worst practices')
    expect(fold('de niet-\nintegere personen', 'niet-integere')?.text).toBe('de niet-integere personen')
    expect(fold('de bij\u00ad\neenkomst')?.text).toBe('de bijeenkomst')
  })

  it('keeps emphasis within, and drops it round the whole', () => {
    expect(fold('maak een **goed** plan')?.text).toBe('maak een **goed** plan')
    expect(fold('**Maak een plan.**')).toEqual({ text: 'Maak een plan.', start: 2, end: 16 })
    expect(fold('Maak een plan.** Want het moet.')?.text).toBe('Maak een plan. Want het moet.')
  })
})
