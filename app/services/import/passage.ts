export type Passage = { start: number; end: number }

/** Promise: the words of a passage on one line, as the report has them. */
export function passageText(source: string, { start, end }: Passage): string {
  return source.slice(start, end).replace(/\s+/g, ' ').trim()
}

/**
 * Promise: where `text` stands in `source` between `from` and `to`, whatever white space parts its words in either;
 * undefined when it does not stand there verbatim.
 */
export function findPassage(
  source: string,
  text: string,
  { start: from, end: to }: Passage = { start: 0, end: source.length },
): Passage | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  const first = words[0]
  if (first === undefined) return undefined
  for (let start = source.indexOf(first, from); start !== -1; start = source.indexOf(first, start + 1)) {
    const end = matchFrom(source, words, start)
    if (end !== undefined && end <= to) return { start, end }
  }
  return undefined
}

function matchFrom(source: string, words: readonly string[], start: number): number | undefined {
  let at = start
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const before = at
      while (at < source.length && /\s/.test(source.charAt(at))) at += 1
      if (at === before) return undefined
    }
    if (!source.startsWith(word, at)) return undefined
    at += word.length
  }
  return at
}

/** Promise: the part of a range without the white space around it; undefined when nothing is left or it lies outside. */
export function trimPassage(source: string, { start, end }: Passage): Passage | undefined {
  if (start < 0 || end > source.length || end <= start) return undefined
  const slice = source.slice(start, end)
  const trimmed = {
    start: start + slice.length - slice.trimStart().length,
    end: end - (slice.length - slice.trimEnd().length),
  }
  return trimmed.end > trimmed.start ? trimmed : undefined
}
