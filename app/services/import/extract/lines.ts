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

/** The signs that end a line, as code units: LF, VT, FF, CR, NEL, LS, PS. */
const FORM_FEED = 12
const CARRIAGE_RETURN = 13
const ends = new Set([10, 11, FORM_FEED, CARRIAGE_RETURN, 0x85, 0x2028, 0x2029])
/** White space and the `>` of a Markdown quotation: layout, not text. */
const lead = /^(?:[\s\u200b\ufeff]*>(?=\s|>|$))*[\s\u200b\ufeff]*/

/** The lines of a text that hold something, in order. One pass. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  let afterPage = false
  for (let at = 0; at <= source.length; at++) {
    const code = source.charCodeAt(at)
    if (at < source.length && !ends.has(code)) continue
    const line = lineAt(source, from, at, afterBlank, afterPage)
    if (line) lines.push(line)
    afterBlank = line === null
    afterPage = code === FORM_FEED || (afterPage && line === null)
    if (code === CARRIAGE_RETURN && source[at + 1] === '\n') at++
    from = at + 1
  }
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
