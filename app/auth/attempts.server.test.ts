import { expect, test } from 'vitest'
import { clientKey, countAttempt, forgetAttempts } from './attempts.server.ts'

const many = async (times: number, ask: (n: number) => Promise<number | undefined>) => {
  const answers = []
  for (let n = 0; n < times; n += 1) answers.push(await ask(n))
  return answers
}

test('ten wrong passwords for one address, and then a pause, whoever tries', async () => {
  const ask = (n: number) =>
    countAttempt({ kind: 'password', email: 'a@x.example', clientAddress: `10.0.0.${n}` })
  const answers = await many(11, ask)
  expect(answers.slice(0, 10).every((answer) => answer === undefined)).toBe(true)
  expect(answers[10]).toBe(15)
})

test('one client may not try address after address', async () => {
  const ask = (n: number) =>
    countAttempt({ kind: 'password', email: `${n}@x.example`, clientAddress: '10.1.0.1' })
  expect((await many(51, ask)).at(-1)).toBe(15)
})

test('who signed in begins anew', async () => {
  const attempt = { kind: 'password', email: 'b@x.example', clientAddress: '10.2.0.1' } as const
  await many(10, () => countAttempt(attempt))
  await forgetAttempts(attempt)
  expect(await countAttempt(attempt)).toBeUndefined()
})

test('addresses of one IPv6 network are one client', () => {
  expect(clientKey('2001:db8:0:1::5')).toBe(clientKey('2001:db8:0:1:ffff:1:2:3'))
  expect(clientKey('2001:db8:0:1::5')).not.toBe(clientKey('2001:db8:0:2::5'))
  expect(clientKey('::1')).toBe('0:0:0:0')
  expect(clientKey('::ffff:10.0.0.1')).not.toBe(clientKey('::ffff:10.0.0.2'))
})
