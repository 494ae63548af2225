import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password-rules.ts'

const email = 'anna.devries@gemeente.example'

describe('a password', () => {
  test.each([
    'koe paard tafel regen',
    'Vier-fietsen-in-de-gracht',
    'wachtwoordbeheer is zo gek nog niet',
    'p8#Lx2!qRv0z',
    'дванадцять слів',
    'de zomer van zevenennegentig',
  ])('may be %j', (password) => expect(passwordProblem(password, email)).toBeUndefined())

  test.each(['', 'kort', 'elf tekens!'])('has at least twelve characters: %j', (password) =>
    expect(passwordProblem(password, email)).toBe('passwordTooShort'),
  )

  test('counts characters, not bytes', () => {
    expect(passwordProblem('🚲🚲🚲🚲🚲🚲', email)).toBe('passwordTooShort')
  })

  test('has an upper limit, so that nobody keeps the server busy with one', () => {
    expect(passwordProblem('ab cd ef gh '.repeat(20), email)).toBe('passwordTooLong')
  })

  test.each([email, 'Anna.deVries@Gemeente.example', 'anna.devries2026!'])(
    'is not the e-mail address: %j',
    (password) => expect(passwordProblem(password, email)).toBe('passwordIsEmail'),
  )

  test.each([
    'wachtwoord123',
    'Wachtwoord!2026',
    'W@chtw00rd123',
    'welkomwelkom',
    'Welkom01!!!!',
    'P4ssw0rd2026',
    'aaaaaaaaaaaa',
    '121212121212',
    '123456789012',
    '987654321098',
    'abcdefghijklm',
    'qwertyuiop12',
    'Zomer2026!!!',
    'aanjager2026',
  ])('is not one that everybody tries first: %j', (password) =>
    expect(passwordProblem(password, email)).toBe('passwordTooCommon'),
  )
})
