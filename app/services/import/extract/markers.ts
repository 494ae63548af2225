import { type Label, parseLabel } from './labels.ts'
import { letterValue, ordinalOf } from './numerals.ts'

/** How a list shows its items. Items of one family, one under the other, are of one level. */
export type Family =
  | 'label'
  | 'number'
  | 'compound'
  | 'bracketed'
  | 'bare'
  | 'upper'
  | 'alpha'
  | 'roman'
  | 'dot'
  | 'dash'
  | 'star'
  | 'circle'
  | 'square'
  | 'arrow'

export type Marker = {
  family: Family
  /** The number, or the place of the letter; null for a bullet. */
  ordinal: number | null
  /** Characters in front of the item's own words. */
  length: number
  label: Label | null
}

const bullets: [Family, RegExp][] = [
  ['dash', /^[-\u2010-\u2015\u2212](?:\s+|(?=\p{Lu}\p{Ll})|$)/u],
  ['dot', /^[•·∙●‣⁃\uf0b7](?:\s*|$)/u],
  ['star', /^[*+](?:\s+|$)/],
  ['circle', /^(?:[○◦]\s*|o(?:\t|\s{1,8})(?=\S)|\uf06f\s*)/u],
  ['square', /^(?:[▪▫■□◼◾❑❏]|\uf0a7)\s*/u],
  ['arrow', /^(?:[►➢➤➔→⇒»›✓✔☑☐✗]|\uf0d8|\uf0fc|->|=>|>>)\s*/u],
]
const numbers: [Family, RegExp][] = [
  ['compound', /^(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?(?:\s+|$)/],
  ['number', /^(\d{1,3})\s?\\?[.)](?:\s+|$|(?=\p{Lu}|\*\*|__))/u],
  ['bracketed', /^[([](\d{1,3})[)\]]\s+/],
  ['number', /^(\d{1,2})\s?[-–—:]\s+(?=["'“‘*]*\p{Lu})/u],
  ['bare', /^(\d{1,2})\s+(?=["'“‘*]*\p{Lu})/u],
  ['roman', /^\(?((?:x{0,2}(?:ix|iv|v?i{1,3}|v|x)))[.)]\s+/],
  ['alpha', /^\(?([a-z])[.)]\s+/],
  ['upper', /^\(?([A-Z])[.)]\s+(?=["'“‘]?\p{Lu})/u],
]
/** Most lines start with a word, and no label starts with a small letter: they need no closer look. */
const hint = /^(?:[^\p{Ll}\p{Lu}]|\p{Ll}{1,6}[.)\s]|\p{Lu}\p{L}{0,20}[\s.:)*_–—-]|\p{Lu}\p{L}{0,4}\d)/u
const opening = /^(?:\*\*|__)(?=\S)/
const checkbox = /^\[[ xX]\]\s+/

/** The bullet, number or label at the start of a line, or null. */
export function parseMarker(line: string): Marker | null {
  if (!hint.test(line)) return null
  const text = line.slice(0, 200)
  return labelled(text, 0) ?? bullet(text) ?? numbered(text)
}

function labelled(text: string, offset: number): Marker | null {
  const label = parseLabel(text.slice(offset))
  return label && { family: 'label', ordinal: label.ordinal, length: offset + label.length, label }
}

function bullet(text: string): Marker | null {
  for (const [family, pattern] of bullets) {
    const sign = pattern.exec(text)?.[0]
    if (sign === undefined) continue
    const length = sign.length + (checkbox.exec(text.slice(sign.length))?.[0].length ?? 0)
    return labelled(text, length) ?? { family, ordinal: null, length, label: null }
  }
  return null
}

function numbered(text: string): Marker | null {
  const bold = opening.exec(text)?.[0].length ?? 0
  const body = text.slice(bold)
  for (const [family, pattern] of numbers) {
    const match = pattern.exec(body)
    if (!match?.[1]) continue
    const after = body.slice(match[0].length)
    const closing = bold && /^(?:\*\*|__)\s*/.exec(after)?.[0].length
    const length = bold + match[0].length + (closing || 0)
    return labelled(text, length) ?? { family, ordinal: place(family, match[1]), length, label: null }
  }
  return null
}

function place(family: Family, sign: string) {
  return family === 'alpha' || family === 'upper' ? letterValue(sign) : ordinalOf(sign)
}
