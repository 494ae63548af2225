import type { Line } from './lines.ts'

/** The lines of a Markdown text that are no prose: the settings on top and fenced code. */
export function nonProse(lines: Line[]): Set<number> {
  const found = frontMatter(lines)
  let open: { at: number; sign: string } | null = null
  for (const [at, line] of lines.entries()) {
    const sign = /^(?:`{3,}|~{3,})/.exec(line.text)?.[0]
    if (!sign) continue
    if (!open) open = { at, sign }
    else if (line.text.startsWith(open.sign)) {
      for (let index = open.at; index <= at; index++) found.add(index)
      open = null
    }
  }
  return found
}

/** `title:` in the settings on top of a Markdown file. */
export function titleInFrontMatter(lines: Line[]) {
  for (const at of frontMatter(lines)) {
    const value = /^(?:title|titel):\s*["']?(.{1,200}?)["']?$/i.exec(lines[at]?.text ?? '')?.[1]
    if (value) return value
  }
  return null
}

function frontMatter(lines: Line[]): Set<number> {
  if (lines[0]?.text !== '---') return new Set()
  const end = lines.slice(1, 60).findIndex((line) => line.text === '---' || line.text === '...')
  const body = lines.slice(1, end + 1)
  if (end < 1 || !body.every((line) => line.indent > 0 || /^(?:[\w-]+:|- |#)/.test(line.text)))
    return new Set()
  return new Set(body.map((_, index) => index + 1).concat(0, end + 1))
}

/** Which lines are a heading by the line of `===` or `---` under them, and at which level. */
export function underlined(lines: Line[]): Map<number, 1 | 2> {
  const found = new Map<number, 1 | 2>()
  for (const [at, line] of lines.entries()) {
    const sign = /^(?:={3,}|-{3,})$/.exec(line.text)?.[0]
    const title = lines[at - 1]
    if (!sign || !title || line.afterBlank || line.afterPage) continue
    const alone = at === 1 || title.afterBlank || title.afterPage
    if (!alone || title.text.length > 120 || /^(?:[-*+•|]\s|[-=]{3})/.test(title.text)) continue
    found.set(at - 1, sign.startsWith('=') ? 1 : 2)
  }
  return found
}
