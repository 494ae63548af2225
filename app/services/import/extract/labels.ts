import { ordinalOf } from './numerals.ts'

/** `Aanbeveling 3 (college):`, `R2.`, `Tweede aanbeveling –` in front of a recommendation's own words. */
export type Label = {
  ordinal: number | null
  /** Characters that the label takes. */
  length: number
  /** What it says between the number and the words: an addressee, a term. */
  qualifier: string | null
  /** Says "recommendation" in full, so it counts outside a chapter of recommendations too. */
  spelled: boolean
}

/** Without one of these near its start a line is no label. */
const hint = /^.{0,30}(?:aanbev|recommend|advies)|^\W{0,2}(?:rec|R\W?\d|A\W?\d)/i
const emphasis = '(?:\\*\\*|__|[*_])?'
const noun =
  '(?:Aanbeveling|\\p{Lu}\\p{L}{0,13}aanbeveling|AANBEVELING|Aanb\\.|(?:Key )?Recommendation|Key recommendation|RECOMMENDATION|Rec\\.?|Advies|ADVIES)'
const count = '(\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?|[IVX]{1,5}|[A-Z])(?![\\p{L}\\p{N}])'
const numbered = new RegExp(
  `^${emphasis}${noun}(?:\\s*(?:nr\\.?|no\\.?|nummer|number|#)?\\s*(?=\\d)|\\s+)${count}`,
  'u',
)
const places =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
const placed = new RegExp(`^${emphasis}(${places}) (?:aanbeveling|recommendation)(?!\\p{L})`, 'iu')
const unnumbered = new RegExp(
  `^${emphasis}(?:Aanbeveling|AANBEVELING|Recommendation|RECOMMENDATION)(?=${emphasis}:${emphasis}\\s*\\S)`,
  'u',
)
const coded = new RegExp(
  `^${emphasis}(?:R(?:EC)?[-.]?\\s?|A[-.]?(?=\\d{1,2}(?:\\.\\d{1,2})?[.:)]))(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\p{L}\\p{N}])`,
  'u',
)

export function parseLabel(text: string): Label | null {
  const head = text.slice(0, 160)
  if (!hint.test(head)) return null
  const match = numbered.exec(head) ?? placed.exec(head) ?? unnumbered.exec(head)
  const found = match ?? coded.exec(head)
  if (!found) return null
  const tail = parseTail(head, found[0].length)
  if (!tail) return null
  const sign = found[1] ?? ''
  const place = places.split('|').indexOf(sign.toLowerCase())
  return { ...tail, ordinal: place < 0 ? ordinalOf(sign) : (place % 10) + 1, spelled: match !== null }
}

/** What stands between the number and the recommendation itself; null when it is a running sentence. */
function parseTail(head: string, from: number) {
  let at = from
  const take = (pattern: RegExp) => {
    const match = pattern.exec(head.slice(at))
    at += match?.[0].length ?? 0
    return match
  }
  take(/^(?:\*\*|__|[*_](?=\s|:|$))/)
  const bracketed = take(/^\s*\(([^()]{1,80})\)/)?.[1]
  const addressed = take(/^\s+((?:aan|voor|op|for|to)\s[^:.]{2,70})(?=:)/iu)?.[1]
  const parted = take(/^\s*(?:[:.)|–—-]+(?=\s|\*|_|\p{Lu}|$)|\t)/u)
  take(/^(?:\*\*|__)(?=\s|$)/)
  take(/^\s+/)
  const follows = head.slice(at)
  if (!parted && follows && !/^["'“‘*_]*\p{Lu}/u.test(follows)) return null
  return { length: at, qualifier: bracketed ?? addressed ?? null }
}
