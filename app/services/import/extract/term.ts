import type { Term } from '#workflows/action-item/states.ts'
import { wordCount } from './sentence.ts'

const unit = '[\\s-]*term'
const adjectives: Record<Term, string> = {
  short: '(?:kort(?:e|ere|\\(e\\)|er)?|short(?:er)?|near|immediate)',
  medium: '(?:\\(middel\\)-?lange?|(?:middel|midden|mid)[\\s-]?lang(?:e|ere)?|medium|mid|intermediate)',
  long: '(?:\\(middel\\)-?)?(?:lang(?:e|ere|\\(e\\)|er)?|long(?:er)?)',
}
const any = Object.values(adjectives).join('|')
const terms = Object.keys(adjectives) as Term[]
/** `korte en middellange termijn`: the first shares the noun of the second, so it is counted too. */
const shared = `(?:\\s*(?:-?\\s*(?:en|of|tot|naar|t/m|and|or|to|,|/|&|–|-)\\s*)(?:de\\s)?(?:${any})-?){0,2}`
const patterns = terms.map(
  (term) =>
    [
      term,
      new RegExp(`(?<![\\p{L}-])(?<!(?:middel|midden|mid)[\\s-]?)${adjectives[term]}${shared}${unit}`, 'iu'),
    ] as const,
)
const phrase = new RegExp(`(?<![\\p{L}])(?:${any})${shared}${unit}(?:ijn|s)?(?:en)?`, 'giu')
const neutral =
  /^(?:op|voor|binnen|de|het|een|aan|in|met|en|tot|van|ca|circa|jaar|jaren|maand|maanden|aanbeveling|aanbevelingen|acties?|maatregel|maatregelen|doelen?|doelstellingen|stappen|inzet|for|the|in|on|over|within|years?|months?|recommendations?|actions?|goals?|measures?|priorities|prioriteiten)$/i

/** The terms that a phrase names. */
export function termsIn(text: string): Term[] {
  const near = text.slice(0, 600)
  if (!/term/i.test(near)) return []
  return patterns.filter(([, pattern]) => pattern.test(near)).map(([term]) => term)
}

/** The one term that a phrase names; null when it names none, or more than one. */
export function onlyTerm(text: string): Term | null {
  const found = termsIn(text)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Words that a heading has besides its term, apart from those that any such heading may have. */
function otherWords(title: string) {
  const rest = title.replace(/\([^()]*\)/g, ' ').replace(phrase, ' ')
  return rest.split(/[^\p{L}]+/u).filter((word) => word && !neutral.test(word))
}

/** How sure it is that a title does nothing but name a term: `Korte termijn (0-1 jaar):`. */
export function termHeading(title: string): 'sure' | 'likely' | null {
  if (title.length > 110 || termsIn(title).length === 0) return null
  const others = otherWords(title)
  if (others.length === 0) return 'sure'
  return wordCount(title) <= 10 && others.length <= 5 && !/[.;,!?]$/.test(title) ? 'likely' : null
}

/** `Termijn: kort`, `Timing: medium term`. */
export function termOfField(value: string): Term | null {
  const found = terms.filter((term) =>
    new RegExp(`^\\W*(?:op\\s|de\\s|in\\s|the\\s)*${adjectives[term]}(?!\\p{L})`, 'iu').test(value),
  )
  return onlyTerm(value) ?? (found.length === 1 ? (found[0] ?? null) : null)
}

/** The term in a recommendation's own words: `… (korte termijn)`, `Korte termijn: …`, `Op korte termijn …`. */
export function ownTerm(text: string): { term: Term | null; strong: boolean } {
  const behind = /[([]([^()[\]]{4,60})[)\]]\W*$/.exec(text.slice(-90))?.[1]
  const label = /^(?:[([]([^()[\]]{4,40})[)\]]|([^:]{4,40}):)/.exec(text.slice(0, 60))
  for (const place of [behind, label?.[1] ?? label?.[2]]) {
    if (place && termHeading(place) === 'sure' && onlyTerm(place))
      return { term: onlyTerm(place), strong: true }
  }
  const start = /^\W*(?:op|voor|in|on|for|over)\s(?:de\s|het\s|the\s)?(.{4,45})/iu.exec(
    text.slice(0, 70),
  )?.[1]
  const leading = start && new RegExp(`^(?:${any})${shared}${unit}`, 'iu').exec(start)?.[0]
  return { term: leading ? onlyTerm(leading) : null, strong: false }
}
