import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './passwords.server.ts'

test('a password is kept as argon2id and known again, in whichever form its letters were typed', async () => {
  const kept = await hashPassword('café aan de gracht')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(kept, 'cafe\u0301 aan de gracht')).toBe(true)
  expect(await isPassword(kept, 'cafe aan de gracht')).toBe(false)
})

test('without a kept password nothing matches, and the work is the same', async () => {
  expect(await isPassword(null, 'wat dan ook')).toBe(false)
  expect(await isPassword(undefined, '')).toBe(false)
})
