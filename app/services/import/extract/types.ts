import type { Term } from '#workflows/action-item/states.ts'

/** Something the report seems to say of a recommendation, with the words it was read from. */
export type Proposal = { name: string; evidence: string }

/** `source.slice(start, end)` is the passage; offsets are UTF-16 code units into the stored text. */
export type Passage = { start: number; end: number }

export type ExtractedRecommendation = Passage & {
  text: string
  term: Term | null
  chapter: string | null
  addressees: Proposal[]
  themes: Proposal[]
}

export type ExtractedChapter = Passage & { number: string | null; title: string }
export type ExtractedTheme = Passage & { name: string }

export type ExtractedReport = {
  title: string | null
  chapters: ExtractedChapter[]
  themes: ExtractedTheme[]
  recommendations: ExtractedRecommendation[]
}
