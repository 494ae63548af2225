import { related, stemsOf } from './stem.ts'
import type { ExtractedTheme, Proposal } from './types.ts'

type Profile = { name: string; stems: string[] }

/** Proposes the themes whose own words stand in a recommendation; words that several themes share prove little. */
export function themeMatcher(themes: ExtractedTheme[]): (text: string) => Proposal[] {
  const profiles: Profile[] = themes.map(({ name }) => ({
    name,
    stems: [...new Set(stemsOf(name).map(({ stem }) => stem))],
  }))
  const shared = (stem: string) =>
    profiles.filter(({ stems }) => stems.some((other) => related(stem, other))).length > 1
  const ownStems = profiles.map(({ stems }) => new Set(stems.filter((stem) => !shared(stem))))

  return (text) => {
    const words = stemsOf(text.slice(0, 5000))
    const scored = profiles.map(({ name, stems }, at) => {
      const hits = stems.flatMap((stem) => {
        const word = words.find((candidate) => related(stem, candidate.stem))
        return word ? [{ word: word.word, own: ownStems[at]?.has(stem) ?? false }] : []
      })
      const score = hits.reduce((sum, { own }) => sum + (own ? 1 : 0.4), 0)
      return { name, hits, score, part: stems.length === 0 ? 0 : score / stems.length }
    })
    const best = Math.max(0, ...scored.map(({ score }) => score))
    return scored
      .filter(
        ({ score, part, hits }) =>
          hits.some(({ own }) => own) && score >= best * 0.6 && (part >= 0.3 || score >= 2),
      )
      .map(({ name, hits }) => ({ name, evidence: [...new Set(hits.map(({ word }) => word))].join(', ') }))
  }
}
