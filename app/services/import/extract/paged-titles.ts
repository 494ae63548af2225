import { parseNumberedTitle } from './heading-number.ts'
import type { Line } from './lines.ts'
import { comparable } from './sentence.ts'

const behind = /^(\S.{1,100}\S)(?:\s{2,}|\t|\s[|•·–—]\s)\s*\d{1,4}$/u
const before = /^\d{1,4}(?:\s{2,}|\t|\s[|•·–—]\s)\s*(\S.{1,100}\S)$/u

/**
 * `7 Aanbevelingen   14`: the title of a chapter beside the number of the page, above or below the text. In a
 * table of contents such lines stand together; alone, and with the title elsewhere too, they are a running head.
 */
export function pagedTitles(lines: Line[]): Set<number> {
  const found = new Map<number, string>()
  for (const [at, line] of lines.entries()) {
    const title = pagedTitle(line)
    if (title && !pagedTitle(lines[at - 1]) && !pagedTitle(lines[at + 1])) found.set(at, title)
  }
  const wanted = new Set(found.values())
  const standing = new Set<string>()
  for (const [at, { text }] of wanted.size > 0 ? lines.entries() : []) {
    if (text.length > 110 || found.has(at)) continue
    for (const key of keysOf(text)) if (wanted.has(key)) standing.add(key)
  }
  return new Set([...found].filter(([, title]) => standing.has(title)).map(([at]) => at))
}

function pagedTitle(line: Line | undefined) {
  if (!line || line.text.length > 120 || !/^\d|\d$/.test(line.text)) return null
  const title = behind.exec(line.text)?.[1] ?? before.exec(line.text)?.[1]
  return title && /\p{L}{3}/u.test(title) ? comparable(title) : null
}

function keysOf(text: string) {
  return [comparable(text), comparable(parseNumberedTitle(text)?.title ?? '')]
}
