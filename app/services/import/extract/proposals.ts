import { bodiesIn, type Mention } from './bodies.ts'
import type { FoundItem } from './found-item.ts'
import { isCapitals } from './heading-shapes.ts'
import { abbreviationsOf, organisationsIn } from './organisations.ts'
import { themeMatcher } from './theme-match.ts'
import type { ExtractedTheme, Proposal } from './types.ts'

const advising =
  /(?<!\p{L})(?:bevelen|beveelt|adviseren|adviseert|geadviseerd|verzoeken|verzoekt|vragen|vraagt|roept|advises?|recommends?|asks?|urges?)(?!\p{L})/iu

type Proposals = { addressees: Proposal[]; themes: Proposal[] }

/**
 * Reads from a recommendation's own words, its label and the headings above it, whom it may address and which
 * of the report's themes it may touch. Only proposals: a person decides.
 */
export function proposer(
  source: string,
  themes: ExtractedTheme[],
): (text: string, item: FoundItem) => Proposals {
  const abbreviations = abbreviationsOf(source)
  const matchThemes = themeMatcher(themes)
  const known = new Map<string, Proposal[]>()
  const fromHeading = (place: string) => {
    const found = known.get(place) ?? headed(place, abbreviations)
    known.set(place, found)
    return found
  }
  return (text, { above, notes, line }) => {
    const own = text.slice(0, 5000)
    const addressees = [
      ...mentions(own, abbreviations).map((found) => toProposal(found, own)),
      ...[...notes, ...above].flatMap(fromHeading),
      ...(line ? directed(line, abbreviations) : []),
    ]
    return {
      addressees: once(addressees),
      themes: onceThemes([...matchThemes(text), ...fromHeadings(above, themes)]),
    }
  }
}

/** Whom a heading names; in a heading in capitals only common nouns can be told. */
function headed(place: string, abbreviations: Set<string>): Proposal[] {
  const capitals = isCapitals(place)
  const found = capitals ? bodiesIn(place.toLowerCase()) : mentions(place, abbreviations)
  return found.map(({ name }) => ({ name, evidence: place }))
}

/**
 * Whom a line that leads in a list addresses. `De commissie beveelt het college aan:` is for the college; in
 * `Ook adviseert de commissie de raad:` the verb comes first, and then who says it.
 */
function directed(line: string, abbreviations: Set<string>): Proposal[] {
  const found = mentions(line, abbreviations)
  const verb = advising.exec(line)
  const from = verb ? verb.index + verb[0].length : line.length
  const after = found.filter(({ start }) => start >= from)
  const inverted = after.length > 1 && found.length === after.length
  const objects = found.filter((mention) => {
    if (
      /(?:aan|voor|richting|to|for|that)\s(?:de\s|het\s|alle\s|uw\s|the\s|all\s)?$/i.test(
        line.slice(0, mention.start),
      )
    )
      return true
    return mention.start >= from && !(inverted && mention === after[0])
  })
  return objects.map((mention) => toProposal(mention, line))
}

/** The longest name where several overlap, in order of place. */
function mentions(text: string, abbreviations: Set<string>): Mention[] {
  const found = [...organisationsIn(text, abbreviations), ...bodiesIn(text)]
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      if (mention.start < end) return false
      end = mention.end
      return true
    })
}

/** The name, with the piece of the sentence that it stands in. */
function toProposal({ name, start, end }: Mention, text: string): Proposal {
  const from = Math.max(
    text.lastIndexOf(', ', start),
    text.lastIndexOf('; ', start),
    text.lastIndexOf('. ', start),
    start - 80,
  )
  const stops = [',', ';', '.', ')', ':'].map((sign) => text.indexOf(sign, end)).filter((at) => at >= 0)
  const to = Math.min(text.length, end + 80, ...stops)
  const lead = from < 0 ? '' : text.slice(from, start)
  const clean = lead.length < 80 ? lead.replace(/^[,;.\s]+/, '') : lead.replace(/^\S*\s/, '')
  const tail = text.slice(end, to)
  return {
    name,
    evidence: `${from < 0 ? text.slice(0, start) : clean}${name}${tail.length < 80 ? tail : tail.replace(/\s\S*$/, '')}`,
  }
}

function once(proposals: Proposal[]): Proposal[] {
  const seen = new Set<string>()
  return proposals.filter(({ name }) => {
    const key = name.toLowerCase()
    return seen.has(key) ? false : seen.add(key)
  })
}

/** A heading that is the name of a theme: all recommendations under it touch it. */
function fromHeadings(above: string[], themes: ExtractedTheme[]): Proposal[] {
  return themes.flatMap(({ name }) => {
    const heading = above.find((label) => label.toLowerCase().includes(name.toLowerCase()))
    return heading ? [{ name, evidence: heading }] : []
  })
}

function onceThemes(proposals: Proposal[]): Proposal[] {
  return proposals.filter(({ name }, at) => proposals.findIndex((other) => other.name === name) === at)
}
