import { parseLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { isPageMark, isRule } from './page-marks.ts'
import { isFinished, startsLower } from './sentence.ts'

const raised = /^[\u00b9\u00b2\u00b3\u2070-\u2079]+\s*\S/u
const markdown = /^\[\^[^\]]{1,20}\]:/
const cue =
  '(?:zie (?!toe|erop|af)|vgl\\.|bron(?:nen)?:|gevonden (?:via|op)|geraadpleegd|ibid|idem|https?:|<https?:|www\\.|kamerstuk|tweede kamer, vergader|see (?:also|http|www|e\\.g\\.)|source:|cf\\.|retrieved|available at)'
const cued = new RegExp(`^[\\[(]?\\d{1,3}[\\])]?\\s+${cue}`, 'iu')
const plain = /^[[(]?(\d{1,3})[\])]?\s+["“'‘*]?\p{Lu}/u
/** A source: a year, an address, a title in italics, a number of a document. */
const source =
  /(?<!\d)(?:19|20)\d\d(?!\d)|https?:|www\.|\*[^*]{3,}\*|(?<!\p{L})(?:p|pp|nr|blz|art)\.\s?\d|kenmerk|kamerstuk/iu
const references =
  /(?<=\p{L}[.,;:)”"'’]{0,2})(\d{1,3})(?=[\s.,;:)]|$)|([\u00b9\u00b2\u00b3\u2070-\u2079]+)|\[(\d{1,3})\]/gu

/** The lines that are footnotes, found by their form or by the reference that stands before them. */
export function footnoteLines(lines: Line[]): Set<number> {
  const found = new Set<number>()
  const referred = new Set<string>()
  let inside = 0
  let before: Line | null = null
  for (const [at, line] of lines.entries()) {
    const text = line.text.slice(0, 400)
    const underRule = /^_{4,}$/.test(lines[at - 1]?.text ?? '') && plain.test(text)
    if (underRule || isFootnote(text, referred)) inside = 1
    else if (inside) inside = isMoreOfNote(line, before) ? (inside + 1) % 6 : 0
    if (inside) found.add(at)
    else {
      if (!isPageMark(text)) before = line
      note(line.text, referred)
    }
  }
  return found
}

function isFootnote(text: string, referred: Set<string>) {
  if (!/^[\d[(\u00b9\u00b2\u00b3\u2070-\u2079]/u.test(text)) return false
  if (raised.test(text) || markdown.test(text) || cued.test(text)) return true
  const number = plain.exec(text)?.[1]
  return number !== undefined && referred.has(number) && source.test(text)
}

/** Without an empty line between them, only the broken sentence that goes on shows where a note ends. */
function isMoreOfNote(line: Line, before: Line | null) {
  if (line.afterBlank || line.afterPage || isPageMark(line.text) || isRule(line.text)) return false
  if (/^(?:[-•*–]\s|\d{1,2}[.)]\s|#|\d{1,2}\s\p{L}{1,30}$)/u.test(line.text) || parseLabel(line.text))
    return false
  return !(startsLower(line.text) && before !== null && !isFinished(before.text))
}

function note(text: string, referred: Set<string>) {
  if (referred.size > 2000 || !/[\d\u00b9\u00b2\u00b3\u2070-\u2079]/u.test(text)) return
  for (const match of text.slice(0, 20_000).matchAll(references)) {
    const raisedSigns = match[2] && [...match[2]].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)).join('')
    referred.add(match[1] ?? (raisedSigns || match[3]) ?? '')
  }
}
