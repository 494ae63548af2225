import { type Block, type ItemBlock, own, type Span } from './blocks.ts'
import { parseLabel } from './labels.ts'

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
