const romans: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

export function romanValue(sign: string) {
  const digits = [...sign.toLowerCase()].map((letter) => romans[letter] ?? 0)
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0)
}

/** The value of `12`, `7.3` (its last part), `IV` or `C`; null when it counts nothing. */
export function ordinalOf(sign: string): number | null {
  if (/^\d/.test(sign)) return Number.parseInt(sign.split('.').at(-1) ?? '', 10)
  if (/^[ivxlc]+$/i.test(sign)) return romanValue(sign)
  return /^[a-z]$/i.test(sign) ? letterValue(sign) : null
}

export function letterValue(sign: string) {
  return sign.toLowerCase().charCodeAt(0) - 96
}
