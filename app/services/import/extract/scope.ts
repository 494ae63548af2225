import type { Term } from '#workflows/action-item/states.ts'
import { leadIn, startsImperative } from './advice.ts'
import { type Block, textOf } from './blocks.ts'
import { withoutChance } from './chance-markers.ts'
import { labelBlock } from './label-block.ts'
import { isLeadIn, readHeading, readLeadIn, startState } from './scope-state.ts'
import type { Section } from './sections.ts'
import { termHeading } from './term.ts'
import { isRecommendationTitle } from './titles.ts'

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

/** The blocks of a section, each with its term, headings and whether it is open. */
export function scopeBlocks(found: Block[], section: Section): Scoped[] {
  const blocks = found.map(withoutAdviceAsHeading)
  const opened = !section.mixed || !blocks.some((block, at) => opens(block, blocks[at + 1]))
  const state = startState(section, opened)
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
