import type { Term } from '#workflows/action-item/states.ts'
import { leadIn, startsImperative } from './advice.ts'
import { type Block, type ItemBlock, own, type Span, textOf } from './blocks.ts'
import { withoutChance } from './chance-markers.ts'
import type { Heading } from './headings.ts'
import { parseLabel } from './labels.ts'
import { relationOf } from './relation.ts'
import { isAddressed, isClosing, type Section } from './sections.ts'
import { lastSentence, wordCount } from './sentence.ts'
import { onlyTerm, termHeading, termsIn } from './term.ts'
import { isAsideTitle, isRecommendationTitle } from './titles.ts'

/** A block with what the headings and lines above it say of it. */
export type Scoped = {
  block: Block
  term: Term | null
  /** Sub-headings that may say for whom it is, and of what theme. */
  above: string[]
  /** The line that leads in its list: it may say for whom the list is. */
  line: string | null
  /** Whether recommendations may stand here: not under *Toelichting* or *Conclusies*. */
  open: boolean
  aside: boolean
  /** Counts up at each heading: a list does not run on past one. */
  run: number
}

type State = {
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

/** The blocks of a section, each with its term, headings and whether it is open. */
export function scopeBlocks(found: Block[], section: Section): Scoped[] {
  const blocks = found.map(withoutAdviceAsHeading)
  const state: State = {
    term: section.term,
    termHeading: null,
    termFromLine: false,
    partForm: null,
    parts: [],
    above: [],
    aside: null,
    opener: null,
    open: !section.mixed || !blocks.some((block, at) => opens(block, blocks[at + 1])),
    run: 0,
    items: false,
    line: null,
  }
  const scoped = blocks.map((block, at): Scoped => {
    const label = block.kind === 'heading' ? labelBlock(block) : null
    if (label) {
      state.run++
      state.open = true
      state.aside = null
    } else if (block.kind === 'heading') readHeading(block.heading, state, section)
    else if (block.kind === 'text') readLeadIn(block, blocks[at + 1], state, section.mixed)
    if (block.kind === 'item' || label) state.items = true
    if (block.kind === 'item' && block.marker.family === 'label' && !state.aside) state.open = true
    return {
      block: label ?? block,
      term: state.term,
      above: state.above,
      line: state.line,
      open: state.open && !state.aside,
      aside: state.aside !== null,
      run: state.run,
    }
  })
  return withoutChance(reopened(scoped))
}

/** Where every list was closed, the lines above them were misread: only what explains stays closed. */
function reopened(scoped: Scoped[]): Scoped[] {
  if (scoped.some(({ block, open }) => open && block.kind !== 'text' && block.kind !== 'heading'))
    return scoped
  return scoped.map((part) => ({ ...part, open: !part.aside }))
}

/** A short line alone that advises (`Stel een plan op`) is no heading among recommendations. */
function withoutAdviceAsHeading(block: Block): Block {
  if (block.kind !== 'heading' || block.heading.style !== 'plain' || block.heading.chapter) return block
  const { spans, indent, gap } = block
  return startsImperative(block.heading.title) ? { kind: 'text', spans, indent, gap } : block
}

/** In a chapter with conclusions too: the point from where recommendations stand. */
function opens(block: Block, next: Block | undefined) {
  if (block.kind === 'item') return block.marker.family === 'label'
  if (block.kind === 'heading')
    return isRecommendationTitle(block.heading.title) || termHeading(block.heading.label) !== null
  return block.kind === 'text' && isLeadIn(block, next) && leadIn(textOf(block)) === 'recommendations'
}

function readHeading(heading: Heading, state: State, section: Section) {
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
function readLeadIn(block: Block, next: Block | undefined, state: State, mixed: boolean) {
  if (!isLeadIn(block, next)) return
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

/** `### Aanbeveling 3: …` is an item, though it has the form of a heading. */
export function labelBlock(block: Extract<Block, { kind: 'heading' }>): ItemBlock | null {
  const { heading, spans, indent, gap } = block
  const bare = /^(?:aanbeveling|recommendation)$/i.test(heading.title)
  const label =
    parseLabel(heading.text) ??
    (bare ? { ordinal: null, length: heading.text.length, qualifier: null, spelled: true } : null)
  const first = spans[0]
  if (!label || !first) return null
  const start = first.start + heading.offset
  const whole: Span = { start, end: start + heading.text.length, text: heading.text }
  const marker = { family: 'label', ordinal: label.ordinal, length: label.length, label } as const
  return { kind: 'item', marker, whole: [whole], spans: own([whole], label.length), indent, gap }
}
