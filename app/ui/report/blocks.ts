/** A piece of the report's text: offsets into the source, which is shown as it stands there. */
export type Run = { start: number; end: number; style?: 'strong' | 'em' }

export type Block =
  | { kind: 'heading'; level: 2 | 3; id?: string; runs: Run[] }
  | { kind: 'paragraph' | 'lines' | 'quote'; runs: Run[] }
  | { kind: 'list'; items: Run[][] }

export type ReportChapter = { number: string | null; title: string; start: number }

type Line = { start: number; end: number; text: string }

const bullet = /^[-*+•·–▪◦o]\s+(?=\S)/
const numbered = /^(?:\d{1,3}[.)]|[a-z][.)]|\([a-z0-9]{1,3}\))\s+(?=\S)/
const hashes = /^#{1,6}\s+(?=\S)/
const quoted = /^>\s?/
const emphasis = /\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*|(?<![*\w])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![*\w])/g

/** Lines shorter than this were broken on purpose: an address, a table of contents. */
const BROKEN_ON_PURPOSE = 60
const LONGEST_HEADING = 80

/** The address of a chapter on the page. */
export const chapterId = (index: number) => `hoofdstuk-${index + 1}`

/**
 * Promise: the text in blocks to read: chapters and smaller headings, paragraphs, lists, quotations. Every run lies in
 * the source, in order; nothing is added. Only layout marks (bullets, `#`, `*`) are left out.
 */
export function reportBlocks(source: string, chapters: readonly ReportChapter[]): Block[] {
  const groups = groupLines(source)
  return groups.flatMap((group, index) => groupBlocks(source, group, groups[index + 1], chapters))
}

/** Lines between empty lines. */
function groupLines(source: string): Line[][] {
  const groups: Line[][] = [[]]
  for (const match of source.matchAll(/[^\n\r\f]+|\r\n|[\n\r\f]/g)) {
    const line = match[0]
    if (/^[\n\r\f]/.test(line)) continue
    const text = line.trim()
    const start = match.index + line.indexOf(text)
    const before = groups.at(-1)?.at(-1)
    const gap = before ? source.slice(before.end, start) : ''
    if (/\n\s*\n|\f|\r\s*\r\n?/.test(gap.replaceAll('\r\n', '\n')) && groups.at(-1)?.length) groups.push([])
    if (text) groups.at(-1)?.push({ start, end: start + text.length, text })
  }
  return groups.filter((group) => group.length > 0)
}

function groupBlocks(
  source: string,
  group: Line[],
  next: Line[] | undefined,
  chapters: readonly ReportChapter[],
): Block[] {
  const blocks: Block[] = []
  let plain: Line[] = []
  const flush = () => {
    if (plain.length > 0) blocks.push(plainBlock(source, plain))
    plain = []
  }
  for (const line of group) {
    const chapter = chapters.findIndex(({ start }) => start >= line.start && start < line.end)
    const last = blocks.at(-1)
    if (chapter >= 0) {
      flush()
      blocks.push({
        kind: 'heading',
        level: 2,
        id: chapterId(chapter),
        runs: runsOf(source, afterHashes(line)),
      })
    } else if (hashes.test(line.text)) {
      flush()
      blocks.push({ kind: 'heading', level: 3, runs: runsOf(source, afterHashes(line)) })
    } else if (bullet.test(line.text) || numbered.test(line.text)) {
      flush()
      const skip = bullet.exec(line.text)?.[0].length ?? 0
      const item = runsOf(source, { start: line.start + skip, end: line.end })
      const before = blocks.at(-1)
      if (before?.kind === 'list') before.items.push(item)
      else blocks.push({ kind: 'list', items: [item] })
    } else if (last?.kind === 'list' && plain.length === 0) {
      // The white space before it parts it from the line above.
      last.items.at(-1)?.push(...runsOf(source, { start: line.start - 1, end: line.end }))
    } else plain.push(line)
  }
  flush()
  return blocks[0]?.kind === 'paragraph' && isHeading(group, next) ? asHeading(source, group) : blocks
}

const afterHashes = (line: Line) => ({
  start: line.start + (hashes.exec(line.text)?.[0].length ?? 0),
  end: line.end,
})

/** One short line without a closing mark, above something longer. */
function isHeading(group: Line[], next: Line[] | undefined): boolean {
  const [line] = group
  if (!line || group.length > 1 || !next || line.text.length > LONGEST_HEADING) return false
  if (!/^[\p{Lu}\d]/u.test(line.text) || /[.;,!?…”’"@|]$|@|\bhttps?:/u.test(line.text)) return false
  const above = next.reduce((sum, { text }) => sum + text.length, 0)
  return above > 100 || bullet.test(next[0]?.text ?? '')
}

function asHeading(source: string, [line]: Line[]): Block[] {
  return line ? [{ kind: 'heading', level: 3, runs: runsOf(source, line) }] : []
}

function plainBlock(source: string, lines: Line[]): Block {
  if (lines.every(({ text }) => quoted.test(text))) {
    const bare = lines.map((line) => ({
      ...line,
      start: line.start + (quoted.exec(line.text)?.[0].length ?? 0),
    }))
    return { kind: 'quote', runs: bare.flatMap((line) => runsOf(source, line)) }
  }
  const broken = lines.length > 1 && lines.every(({ text }) => text.length < BROKEN_ON_PURPOSE)
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  return { kind: broken ? 'lines' : 'paragraph', runs: runsOf(source, { start, end }) }
}

/** Bold and italics of Markdown; anything else stands as it was typed. */
function runsOf(source: string, { start, end }: { start: number; end: number }): Run[] {
  const runs: Run[] = []
  const push = (from: number, to: number, style?: Run['style']) => {
    if (to > from) runs.push(style ? { start: from, end: to, style } : { start: from, end: to })
  }
  let at = start
  for (const match of source.slice(start, end).matchAll(emphasis)) {
    const from = start + match.index
    const signs = match[1] === undefined ? 1 : 2
    push(at, from)
    push(from + signs, from + match[0].length - signs, signs === 2 ? 'strong' : 'em')
    at = from + match[0].length
  }
  push(at, end)
  return runs
}
