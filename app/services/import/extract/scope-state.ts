import type { Term } from '#workflows/action-item/states.ts'
import { leadIn } from './advice.ts'
import { type Block, textOf } from './blocks.ts'
import type { Heading } from './headings.ts'
import { relationOf } from './relation.ts'
import { isAddressed, isClosing, type Section } from './sections.ts'
import { lastSentence, startsLower, wordCount } from './sentence.ts'
import { onlyTerm, termHeading, termsIn } from './term.ts'
import { isAsideTitle, isRecommendationTitle } from './titles.ts'

/** What the headings and lines so far say of the blocks that follow. */
export type State = {
  term: Term | null
  termHeading: Heading | null
  termFromLine: boolean
  /** The form of headings that stand between the term and its items, so that their like keep the term. */
  partForm: string | null
  parts: Heading[]
  above: string[]
  aside: Heading | null
  /** In a chapter with conclusions too: the heading over its recommendations. */
  opener: Heading | null
  open: boolean
  run: number
  items: boolean
  line: string | null
}

export function startState({ term }: Section, open: boolean): State {
  return {
    ...{ term, open, run: 0, items: false, line: null, parts: [], above: [] },
    ...{ termHeading: null, termFromLine: false, partForm: null, aside: null, opener: null },
  }
}

/** Takes in a sub-heading: a term, a part, or something that is no recommendation. */
export function readHeading(heading: Heading, state: State, section: Section) {
  state.run++
  state.line = null
  if (state.aside && !isUnder(heading, state.aside)) state.aside = null
  if (termHeading(heading.label)) {
    if (termsIn(heading.label).length > 0) state.term = onlyTerm(heading.label)
    Object.assign(state, {
      termHeading: heading,
      termFromLine: false,
      partForm: null,
      items: false,
      open: true,
    })
    return
  }
  if (isAsideTitle(heading.title) || isClosing(heading) || leadsAside(heading, section)) {
    state.aside ??= heading
    return
  }
  if (!section.mixed) state.open = true
  else if (isRecommendationTitle(heading.title)) Object.assign(state, { open: true, opener: heading })
  else if (state.opener && relationOf(heading, state.opener) === 'beside') state.open = false
  keepOrDropTerm(heading, state, section)
  state.parts = state.parts.filter((part) => isUnder(heading, part)).concat(heading)
  state.above = state.parts.map(({ label }) => label)
}

/** `Respondenten:` over a list. */
function leadsAside({ style, label }: Heading, { mixed }: Section) {
  const kind = style === 'lead' ? leadIn(label) : null
  return kind === 'aside' || (mixed && kind === 'findings')
}

/** A heading under the term keeps it; one beside it, after the term's own items, ends it. */
function keepOrDropTerm(heading: Heading, state: State, section: Section) {
  const named = onlyTerm(heading.title)
  if (named && isRecommendationTitle(heading.title)) {
    Object.assign(state, { term: named, termHeading: heading, partForm: null, items: false })
    return
  }
  if (!state.termHeading) {
    if (state.termFromLine) Object.assign(state, { term: section.term, termFromLine: false })
    return
  }
  const relation = relationOf(heading, state.termHeading)
  const form = `${heading.style}${heading.text.endsWith(':')}`
  const known = heading.level !== null && state.termHeading.level !== null
  if (!known && !state.items) state.partForm ??= form
  if (known ? relation === 'under' : form === state.partForm) return
  Object.assign(state, { term: section.term, termHeading: null, partForm: null })
}

function isUnder(heading: Heading, other: Heading) {
  if (heading.level !== null && other.level !== null) return heading.level > other.level
  return isAddressed(other.title) && !isAddressed(heading.title) && heading.style !== other.style
}

/** `Voor de korte termijn bevelen wij aan:` gives the term; `Wij spraken met:` closes the list under it. */
export function readLeadIn(block: Block, next: Block | undefined, state: State, mixed: boolean) {
  if (!isLeadIn(block, next) || startsLower(block.spans[0]?.text ?? '')) return
  const text = textOf(block)
  const colon = endsWithColon(text)
  const kind = leadIn(text)
  if (colon) state.line = lastSentence(text)
  if (kind === 'recommendations') state.open = true
  else if (colon || !state.items) state.open = mixed ? state.open && kind === null : kind !== 'aside'
  const leads = colon || !state.items || /^(?:op|voor|in|for|on|over)\s/i.test(text)
  const term = leads && wordCount(text) <= 40 ? onlyTerm(text) : null
  if (term) Object.assign(state, { term, termHeading: null, termFromLine: true, partForm: null })
}

function endsWithColon(text: string) {
  return /:\W{0,3}$/.test(text.slice(-8))
}

export function isLeadIn(block: Block, next: Block | undefined) {
  return (
    block.kind === 'text' && (endsWithColon(textOf(block)) || next?.kind === 'item' || next?.kind === 'table')
  )
}
