import { expect, test } from 'vitest'
import { startup } from '#app/text/startup.ts'
import { readSettings } from './settings.server.ts'

const secret = 'k3J9dLq0ZxW7vB2nM5cR8tY1uP4sA6fG'
const production = {
  ORIGIN: 'https://aanjager.voorbeeld.nl',
  SESSION_SECRET: secret,
  SMTP_URL: 'smtps://mail.voorbeeld.nl',
}

function problems(mode: 'demo' | 'production', env: Record<string, string>) {
  const result = readSettings(mode, env)
  return result.ok ? [] : result.problems
}

test('the demo needs nothing', () => {
  const result = readSettings('demo', {})
  expect(result).toMatchObject({
    ok: true,
    settings: {
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      databaseUrl: undefined,
      origin: 'http://127.0.0.1:3000',
      originIsFixed: false,
      logLevel: 'warn',
    },
  })
})

test('an empty value counts as unset', () => {
  expect(readSettings('demo', { ORIGIN: ' ', PORT: '' })).toMatchObject({
    ok: true,
    settings: { port: 3000 },
  })
})

test('an IPv6 host stands between brackets in the derived origin', () => {
  expect(readSettings('demo', { HOST: '::1' })).toMatchObject({ settings: { origin: 'http://[::1]:3000' } })
})

test('every malformed setting is named at once', () => {
  const malformed = { PORT: 'drie', DATABASE_URL: 'mysql://x', ORIGIN: 'aanjager.nl', LOG_LEVEL: 'hard' }
  const { PORT, DATABASE_URL, ORIGIN, LOG_LEVEL } = startup.settings
  expect(problems('demo', malformed).toSorted()).toEqual([PORT, DATABASE_URL, ORIGIN, LOG_LEVEL].toSorted())
})

test('production names everything that is missing at once', () => {
  expect(problems('production', {})).toEqual(Object.values(startup.missing))
})

test('production accepts complete and safe settings', () => {
  expect(readSettings('production', production)).toMatchObject({
    ok: true,
    settings: { origin: 'https://aanjager.voorbeeld.nl', originIsFixed: true, logLevel: 'info' },
  })
})

test.each([
  ['http outside localhost', { ORIGIN: 'http://aanjager.voorbeeld.nl' }, startup.unsafe.ORIGIN],
  ['an origin with a path', { ORIGIN: 'https://voorbeeld.nl/aanjager' }, startup.settings.ORIGIN],
  ['a short secret', { SESSION_SECRET: 'kort' }, startup.settings.SESSION_SECRET],
  ['a guessable secret', { SESSION_SECRET: 'a'.repeat(40) }, startup.unsafe.SESSION_SECRET],
  ['another kind of mail address', { SMTP_URL: 'mail.voorbeeld.nl' }, startup.settings.SMTP_URL],
])('production refuses %s', (_, change, sentence) => {
  expect(problems('production', { ...production, ...change })).toEqual([sentence])
})

test('production on localhost may use http', () => {
  expect(problems('production', { ...production, ORIGIN: 'http://localhost:4000' })).toEqual([])
})
