/** A line that holds something. `start` and `end` go round its text, without indent and trailing space. */
export type Line = {
  start: number
  end: number
  text: string
  /** Columns of white space in front; a tab counts to the next multiple of four. */
  indent: number
  /** An empty line stands before it. */
  afterBlank: boolean
  /** A form feed stands before it. */
  afterPage: boolean
}

const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
/** White space and the `>` of a Markdown quotation: layout, not text. */
const lead = /^(?:[\s\u200b\ufeff]*>(?=\s|>|$))*[\s\u200b\ufeff]*/

/** The lines of a text that hold something, in order. One pass. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  let afterPage = false
  const take = (to: number) => {
    const line = lineAt(source, from, to, afterBlank, afterPage)
    if (line) {
      lines.push(line)
      afterBlank = false
      afterPage = false
    } else afterBlank = true
  }
  for (const match of source.matchAll(breaks)) {
    take(match.index)
    from = match.index + match[0].length
    if (match[0] === '\f') afterPage = true
  }
  take(source.length)
  return lines
}

function lineAt(source: string, from: number, to: number, afterBlank: boolean, afterPage: boolean) {
  const raw = source.slice(from, to).trimEnd()
  const before = lead.exec(raw)?.[0] ?? ''
  if (before.length === raw.length) return null
  const quoted = before.lastIndexOf('>') + 1
  return {
    start: from + before.length,
    end: from + raw.length,
    text: raw.slice(before.length),
    indent: columns(before.slice(quoted)),
    afterBlank,
    afterPage,
  }
}

function columns(space: string) {
  let width = 0
  for (const sign of space) width += sign === '\t' ? 4 - (width % 4) : 1
  return width
}
