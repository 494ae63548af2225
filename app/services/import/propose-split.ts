/** Places where one text can become two, the best kind first: after a mark, before a joining word, at a space. */
const kinds = [/(?<=[;.])\s+/g, /(?<=[,:])\s+/g, /\s+(?=(?:en|alsmede|evenals|and)\s)/g, /\s+/g]

/** Promise: the text in two parts, cut at the most sensible place nearest its middle. */
export function proposeSplit(text: string): { first: string; second: string } {
  const middle = text.length / 2
  const far = text.length * 0.35
  for (const kind of kinds) {
    const places = [...text.matchAll(kind)].map((match) => match.index)
    const near = places.filter((at) => Math.abs(at - middle) <= far)
    const best = near.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
    if (best !== undefined) return { first: text.slice(0, best).trim(), second: text.slice(best).trim() }
  }
  return { first: text, second: '' }
}
