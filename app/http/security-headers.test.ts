import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

const directives = new Map(
  (securityHeaders({ https: true })['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')]
  }),
)

test('nothing loads unless it is named', () => {
  expect(directives.get('default-src')).toBe("'none'")
})

test.each(['script-src', 'style-src', 'font-src', 'img-src', 'connect-src', 'form-action'])(
  '%s is the own site and nothing else',
  (name) => {
    expect(directives.get(name)).toBe("'self'")
  },
)

test.each(['base-uri', 'frame-ancestors'])('%s is forbidden', (name) => {
  expect(directives.get(name)).toBe("'none'")
})

test('the policy holds no opening for inline code, foreign hosts or data addresses', () => {
  expect([...directives.values()].join(' ')).not.toMatch(/unsafe|http|data:|blob:|\*/)
})

test('HSTS lasts at least a year, and only with https', () => {
  const seconds = /max-age=(\d+)/.exec(
    securityHeaders({ https: true })['Strict-Transport-Security'] ?? '',
  )?.[1]
  expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000)
  expect(securityHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security')
})

test('types are not sniffed, frames refused, and the referrer stays here', () => {
  expect(securityHeaders({ https: false })).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
})
