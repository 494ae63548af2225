import { ordinalOf } from './numerals.ts'

/** A heading's text in its parts: `Hoofdstuk 7. Aanbevelingen` → chapter word, `7`, `Aanbevelingen`. */
export type NumberedTitle = {
  /** As the report writes it: `7`, `7.2`, `IV`, `B`. */
  number: string
  title: string
  /** A word for a chapter stands in front, so it cannot be an item of a list. */
  named: boolean
  /** How the number is written, to tell headings from each other and from lists. */
  style: string
  depth: number
  ordinal: number | null
}

const word = '(?:hoofdstuk|chapter|deel|part|paragraaf|section|sectie|bijlage|appendix|annex|§)'
const number = '(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[A-H])'
const named = new RegExp(`^(${word})\\s*${number}(?![\\p{L}\\p{N}])\\s*([.:)|–—-]?)\\s*(.{0,160})$`, 'iu')
const digits = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\\?[.:)|]|\s[–—|-])?\s{1,12}(\S.{0,160})$/u
const letters = /^([IVX]{1,5}|[A-H])([.:)])\s{1,12}(\S.{0,160})$/u

export function parseNumberedTitle(text: string): NumberedTitle | null {
  if (text.length > 200) return null
  const full = named.exec(text)
  if (full) return parts(full[2], full[3], full[4], true)
  const short = digits.exec(text) ?? letters.exec(text)
  return short ? parts(short[1], short[2], short[3], false) : null
}

function parts(sign = '', mark = '', title = '', isNamed = false): NumberedTitle {
  const depth = sign.split('.').length
  const kind = /^\d/.test(sign) ? `n${depth}` : /^[IVX]+$/i.test(sign) ? 'roman' : 'letter'
  return {
    number: sign,
    title: title.trim(),
    named: isNamed,
    style: `${isNamed ? 'named' : ''}${kind}${mark.trim()}`,
    depth,
    ordinal: ordinalOf(sign),
  }
}
