/** Closing marks, quotes, and a footnote's number may stand behind the stop. */
const stop = /[.!?…;:](?:["'”’)\]*_]|\s?[\u00b9\u00b2\u00b3\u2070-\u2079]|\[\^?\w{1,8}\])*$/u
const wordsThatGoOn =
  /(?:^|\s)(?:de|het|een|van|voor|met|en|of|te|in|op|aan|bij|door|tot|om|over|uit|naar|per|dat|die|als|zoals|ter|ten|der|alle|the|a|an|of|to|and|or|for|with|on|by|in|at|from|that|as|such|its|their)$/i

/** The last words say that the sentence, or the list item, is over. */
export function isFinished(text: string) {
  return stop.test(text.slice(-40))
}

/** The last words cannot be the end: whatever comes next belongs to them. */
export function goesOn(text: string) {
  const tail = text.slice(-40)
  return /(?:,|\p{L}[-\u2010\u00ad])$/u.test(tail) || wordsThatGoOn.test(tail)
}

/** Starts in the middle of a sentence. */
export function startsLower(text: string) {
  return /^[("'“‘]?\p{Ll}/u.test(text) && !/^(?:\S*@|www\.|https?:)/.test(text.slice(0, 80))
}

export function startsUpper(text: string) {
  return /^["'“‘*_(]*\p{Lu}/u.test(text)
}

export function wordCount(text: string) {
  return text.split(/\s+/, 80).filter(Boolean).length
}

/** Letters and digits only, lower case, without accents: to compare titles and texts. */
export function comparable(text: string) {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The last sentence of a paragraph, or its last few hundred characters. */
export function lastSentence(text: string) {
  const tail = text.slice(-300)
  return /(?:^|[.!?]\s)((?:(?![.!?]\s).)*)$/su.exec(tail)?.[1] ?? tail
}
