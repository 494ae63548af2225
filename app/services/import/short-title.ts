const LONGEST = 100
/** Shorter than this a clause says too little to stand alone. */
const SHORTEST = 40

/** Where a sentence can end early, the best kind of place first. */
const mainClause = /[.;:,]\s|\s[–—-]\s|\s\(/g
const subordinate =
  /\s(?=(?:die|dat|zodat|waarbij|waarmee|waardoor|door|om|zoals|omdat|which|that|who|by|so that|in order)\s)/g
const phrase =
  /\s(?=(?:van|voor|aan|in|op|met|tussen|bij|en|of|en\/of|binnen|naar|rond|tegen|of|for|and|or|with|to|at|on|between)\s)/g

/** Words that may not be the last: without what follows they say nothing. */
const dangling =
  /\s(?:en|of|en\/of|ook|met|van|de|het|een|in|op|voor|aan|door|die|dat|te|bij|naar|and|or|the|an?|to|with|for|by)$/i

/**
 * Promise: a title of at most 100 characters for a recommendation: all of it when it is short; else cut at a clause
 * (the first that says enough), at a subordinate clause, at a phrase (the last that fits); else at a word, with `…`.
 */
export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const plain = bare(line) || line
  if (plain.length <= LONGEST) return capital(plain)
  const cut =
    places(plain, mainClause)[0] ?? places(plain, subordinate).at(-1) ?? places(plain, phrase).at(-1)
  return capital(cut === undefined ? atWord(plain) : tidy(plain.slice(0, cut)))
}

function places(text: string, kind: RegExp): number[] {
  return [...text.matchAll(kind)]
    .map((match) => match.index)
    .filter((at) => at <= LONGEST && tidy(text.slice(0, at)).length >= SHORTEST)
}

const bare = (text: string) => text.replace(/[\s.;:,–—-]+$/, '')

function tidy(text: string): string {
  const ended = bare(text)
  return dangling.test(ended) ? tidy(ended.replace(dangling, '')) : ended
}

function atWord(text: string): string {
  const space = text.lastIndexOf(' ', LONGEST - 1)
  return `${text.slice(0, space >= SHORTEST ? space : LONGEST - 1)}…`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
