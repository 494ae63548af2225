import { COMMON_WORDS, RUNS } from './common-passwords.ts'

const MIN = 12
const MAX = 200

export type PasswordProblem = 'passwordTooShort' | 'passwordTooLong' | 'passwordIsEmail' | 'passwordTooCommon'

/**
 * Promise: why this is no good password for the owner of `email`; undefined when it is. Length counts, not which
 * kinds of characters. Source: NIST SP 800-63B-4, section 3.1.1.2.
 */
export function passwordProblem(password: string, email: string): PasswordProblem | undefined {
  const typed = password.normalize('NFKC')
  const length = [...typed].length
  if (length < MIN) return 'passwordTooShort'
  if (length > MAX) return 'passwordTooLong'
  const lower = typed.trim().toLowerCase()
  const [name = ''] = email.toLowerCase().split('@')
  if (lower === email.toLowerCase() || onlyAdds(lower, name)) return 'passwordIsEmail'
  return isCommon(lower) ? 'passwordTooCommon' : undefined
}

/** Whether `password` is `word` with nothing but digits and signs around it. */
function onlyAdds(password: string, word: string): boolean {
  return word.length >= 4 && password.includes(word) && !/\p{L}/u.test(password.replaceAll(word, ''))
}

function isCommon(lower: string): boolean {
  const letters = lower.normalize('NFD').replaceAll(/[\p{M}\s]/gu, '')
  if (new Set(letters).size < 5) return true
  if (RUNS.some((run) => run.includes(letters) || run.repeat(2).includes(letters))) return true
  // Digits and signs around the word are not letters in disguise: those inside it may be.
  const core = letters.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const undone = core.replaceAll(/[013457@$]/g, (sign) => lookAlikes[sign] ?? sign)
  return COMMON_WORDS.some((word) => isBuiltOf(letters, word) || isBuiltOf(undone, word))
}

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

function isBuiltOf(password: string, word: string): boolean {
  return password.includes(word) && !/\p{L}/u.test(password.replaceAll(word, ''))
}
