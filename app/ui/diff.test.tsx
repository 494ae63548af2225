import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Diff } from './diff.tsx'

const html = (before: string, after: string) => renderToStaticMarkup(<Diff before={before} after={after} />)

describe('the difference between two texts', () => {
  it('marks added and removed words, and says so without colour', () => {
    const result = html('De rol van het platform', 'De rol van het landelijk platform')
    expect(result).toContain('<ins>')
    expect(result).toContain('toegevoegd:')
    expect(result).not.toContain('<del>')
    expect(html('oud plan', 'nieuw plan')).toMatch(/<del>.*vervallen:.*oud.*<\/del>/)
  })

  it('says that equal texts are equal', () => {
    expect(html('plan', 'plan')).toContain('De twee teksten zijn gelijk.')
  })

  it('escapes what was typed', () => {
    expect(html('', '<script>')).toContain('&lt;script&gt;')
  })
})
