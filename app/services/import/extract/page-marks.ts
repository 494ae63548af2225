/** What only a page, not the text, has: its number, a break, a ruled line. */

const word = '(?:pagina|page|pag\\.?|blz\\.?|bladzijde|p\\.)'
const number = '\\d{1,4}'
const count = `(?:\\s*(?:van de|van|of|/|-)\\s*${number})?`
const pages = [
  new RegExp(`^[-–—|\\s]{0,4}${number}[-–—|\\s]{0,4}$`, 'u'),
  new RegExp(`^[-–—|[(=_*\\s]{0,8}${word}\\s*${number}${count}[-–—|\\])=_*\\s]{0,8}$`, 'iu'),
  new RegExp(`^${number}\\s*(?:van|of|/|\\|)\\s*${number}$`, 'iu'),
  /^[([]\d{1,4}[)\]]$/,
  /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/,
  new RegExp(`^.{2,90}(?:\\s[|•·–—-]\\s|\\t|\\s{2,})\\s*${word}\\s*${number}${count}$`, 'iu'),
  new RegExp(`^${word}\\s*${number}${count}\\s{0,4}(?:[|•·–—-]\\s|\\t|\\s{2,}).{2,90}$`, 'iu'),
  new RegExp(`^[^|]{2,80}\\s\\|\\s*${number}$`, 'u'),
  new RegExp(`^${number}\\s*\\|\\s[^|]{2,80}$`, 'u'),
  /^<!--.{0,200}-->$/,
  /^\\(?:newpage|pagebreak|clearpage)\b/,
  /^<\/?(?:div|p|br|hr)\b[^<>]{0,120}>(?:<\/(?:div|p)>)?$/i,
]
/** What each of them has; most lines have none of it. */
const hint = /\d|^[<\\ivx]/
const rule = /^(?:[-_*=~–—]\s?){3,}$/

/** A line that says only which page this is, or that it ends. */
export function isPageMark(text: string) {
  return text.length <= 220 && hint.test(text) && pages.some((pattern) => pattern.test(text))
}

/** A ruled line: `-----`, `* * *`, `_____`. */
export function isRule(text: string) {
  return text.length >= 3 && text.length <= 400 && rule.test(text)
}
