const stopwords = new Set(
  (
    'aan alle als andere bij binnen brede beter betere dat deze die dit door doen door een eigen elke en er extra for from ' +
    'goed goede gericht haar het hij hoe hun in inzet is kan kunnen maar maken meer met moet naar niet nieuw nieuwe nog of ' +
    'om omtrent ook op over per rond rondom sterk sterke te tegen ten ter tot tussen uit van vanuit verder via voor waar wat ' +
    'worden wordt zich zijn zorg zorgen the and of to a an with within more better new on at by or its their our thema ' +
    'aanpak rol beleid gemeente gemeenten gemeentelijk gemeentelijke policy approach role'
  ).split(' '),
)
const endings =
  /(?:aliteiten|aliteit|iteiten|iteit|ering|eringen|atie|aties|ingen|ing|heden|heid|elijke|elijk|lijke|lijk|ische|isch|ieve|ief|eerde|eerd|eren|eel|ele|ders|der|ers|en|er|es|ations?|isation|ization|ities|ity|ments?|ised|ized|ing|ed|s|e)$/u

/** The stems of a text's words that carry meaning, each with the word as it stands there. */
export function stemsOf(text: string): { stem: string; word: string }[] {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.flatMap((word) => {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return stopwords.has(plain) ? [] : [{ stem: stemOf(plain), word }]
  })
}

/** A light stem: `bestuurders` and `bestuur` meet, and so do `lokale` and `lokaal`. */
function stemOf(word: string) {
  const single = word.replace(/([aeou])\1/g, '$1')
  const once = cutEnding(single)
  const twice = cutEnding(once)
  return (twice.length >= 5 ? twice : once)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([b-df-hj-np-tvwxz])\1$/, '$1')
}

function cutEnding(word: string) {
  const ending = endings.exec(word)?.[0] ?? ''
  return word.length - ending.length >= 4 ? word.slice(0, word.length - ending.length) : word
}

/** Whether two stems are of one word, or the shorter is the first part of a compound: `ambtenaar`, `ambtenarenapparaat`. */
export function related(a: string, b: string) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long) return true
  return short.length >= 5 && long.startsWith(short) && long.length - short.length >= 4
}
