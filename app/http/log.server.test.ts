import { expect, test } from 'vitest'
import { loggablePath } from './log.server.ts'

test('a query never reaches the log', () => {
  expect(loggablePath('/inloggen/link?code=geheim')).toBe('/inloggen/link')
})

test('a token in the path is blanked', () => {
  expect(loggablePath('/inloggen/link/k3J9dLq0ZxW7vB2nM5cR8tY1uP4sA6fG')).toBe('/inloggen/link/***')
  expect(loggablePath('/agenda/k3J9dLq0ZxW7vB2nM5cR8tY1uP4sA6fG-_0123456789.ics')).toBe('/agenda/***')
})

test('ids and names stay readable', () => {
  const path = '/dossiers/aanpak-ondermijning/acties/0199a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
  expect(loggablePath(path)).toBe(path)
})
