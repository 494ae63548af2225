import { describe, expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

describe('a path to come back to after signing in', () => {
  test.each(['/dossiers', '/dossiers/x/bord?term=short&q=a%20b#a5', '/', '/zoeken?q=//evil.example'])(
    'keeps the own path %s',
    (path) => expect(returnPath(path)).toBe(path),
  )

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'https://evil.example',
    'http:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '',
    `/${'a'.repeat(2_000)}`,
  ])('refuses %j', (path) => expect(returnPath(path)).toBeUndefined())

  test('refuses what is no text', () => {
    expect(returnPath(null)).toBeUndefined()
    expect(returnPath(new File([], '/dossiers'))).toBeUndefined()
  })

  test('does not come back to the sign-in pages', () => {
    expect(returnPath('/inloggen')).toBeUndefined()
    expect(returnPath('/inloggen/link?sleutel=x')).toBeUndefined()
    expect(returnPath('/uitloggen')).toBeUndefined()
  })
})
