import type { Span } from './blocks.ts'

/** Every word of the report, lower case; made when the first broken word needs it. */
export type Vocabulary = () => Set<string>

export function vocabularyOf(source: string): Vocabulary {
  let words: Set<string> | null = null
  return () => {
    words ??= new Set(source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
    return words
  }
}

export type FoldedPassage = { text: string; start: number; end: number }

const glue = /\s*[;,]\s*(?:en\/of|en|of|and|or)?\s*$/u
const keepsHyphen = /^(?:en|of|and|or|tot|als|dan|to|noch|maar)(?!\p{L})/u

/**
 * The spans as one text: lines joined, words that a line end broke in two mended, and the bare separator of a
 * list (`;`, `; en`, `,`) left off. `start` and `end` go round exactly that.
 */
export function foldPassage(spans: Span[], vocabulary: Vocabulary): FoldedPassage | null {
  const kept = unwrapped(trimmed(spans))
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last) return null
  const parts: string[] = []
  for (const [at, { text }] of kept.entries()) {
    const join = at === 0 ? 'keep' : joinOf(kept[at - 1]?.text ?? '', text, vocabulary)
    if (join === 'mend') parts.push((parts.pop() ?? '').slice(0, -1))
    else if (join === 'space') parts.push(' ')
    parts.push(text)
  }
  return { text: balanced(parts.join('').replace(/\s+/g, ' ')), start: first.start, end: last.end }
}

/** How a line goes on after the one before: behind a space, without its hyphen, or with it. */
function joinOf(previous: string, line: string, vocabulary: Vocabulary): 'space' | 'mend' | 'keep' {
  const broken = /(\p{L}[\p{L}-]{0,60})([-\u2010\u00ad])$/u.exec(previous.slice(-64))
  const next = /^\p{L}+/u.exec(line.slice(0, 80))?.[0]
  if (!broken?.[1] || !next) return 'space'
  if (broken[2] === '\u00ad') return 'mend'
  if (keepsHyphen.test(line)) return 'space'
  const head = broken[1].toLowerCase()
  const capital = /^\p{Lu}/u.test(next) || /\p{Lu}$/u.test(broken[1])
  const words = vocabulary()
  if (words.has(head + next.toLowerCase())) return 'mend'
  return capital || words.has(`${head}-${next.toLowerCase()}`) ? 'keep' : 'mend'
}

/** Without the separator of the list behind the last word. */
function trimmed(spans: Span[]): Span[] {
  const kept = spans.slice()
  for (let last = kept.pop(); last; last = kept.pop()) {
    const tail = last.text.slice(-20)
    const text = last.text.slice(0, last.text.length - (glue.exec(tail)?.[0].length ?? 0))
    if (text !== '') return [...kept, cut(last, text)]
  }
  return []
}

/** Without the `**` or `*` round the whole: layout of the item, where emphasis within it is the author's. */
function unwrapped(spans: Span[]): Span[] {
  const first = spans[0]
  const last = spans.at(-1)
  const sign = /^(?:\*\*|__|\*|_)(?=\S)/.exec(first?.text ?? '')?.[0]
  if (!first || !last || !sign) return dangling(spans)
  const inner = spans
    .map(({ text }) => text)
    .join('\n')
    .slice(sign.length)
  if (inner.length > 20_000 || inner.indexOf(sign) !== inner.length - sign.length) return spans
  const opened = { ...first, start: first.start + sign.length, text: first.text.slice(sign.length) }
  const all = [opened, ...spans.slice(1)]
  const end = all.at(-1) ?? opened
  return trimmed(
    [...all.slice(0, -1), cut(end, end.text.slice(0, -sign.length))].filter(({ text }) => text !== ''),
  )
}

/** The sign that closes what the label in front had opened. */
function dangling(spans: Span[]): Span[] {
  const last = spans.at(-1)
  const sign = /\S(\*\*|__)$/.exec(last?.text.slice(-8) ?? '')?.[1]
  if (!last || !sign || spans.reduce((sum, { text }) => sum + text.split(sign).length - 1, 0) % 2 === 0)
    return spans
  return trimmed([...spans.slice(0, -1), cut(last, last.text.slice(0, -sign.length))])
}

/** Drops the first of an odd number of `**`: its other half stood in the label. */
function balanced(text: string) {
  const parts = text.length > 20_000 ? [] : text.split('**')
  return parts.length % 2 === 0 && parts.length > 0 ? `${parts[0]}${parts.slice(1).join('**')}` : text
}

function cut(span: Span, text: string): Span {
  return { start: span.start, end: span.start + text.length, text }
}
