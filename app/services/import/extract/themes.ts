import { type Block, toBlocks } from './blocks.ts'
import type { Headings } from './headings.ts'
import type { Row } from './rows.ts'
import { comparable, wordCount } from './sentence.ts'
import type { ExtractedTheme } from './types.ts'

const noun =
  "(?:deelaspecten|deelthema['’]?s|hoofdthema['’]?s|kernthema['’]?s|thema['’]?s|pijlers|speerpunten|programmalijnen|actielijnen|hoofdlijnen|sporen|aandachtsgebieden|aandachtsvelden|deelgebieden|dimensies|themes|pillars|strands|focus areas|priority areas|workstreams|dimensions)"
const numbers = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = new RegExp(
  `(?<!\\p{L})(\\d{1,2}|${[...numbers, ...english].join('|')})\\s(?:\\p{L}+\\s){0,2}${noun}(?!\\p{L})`,
  'iu',
)
const named = new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu')
const single =
  /^(?:\*\*|#{1,6}\s)?(?:deelaspect|thema|pijler|speerpunt|spoor|programmalijn|actielijn|deelgebied|theme|pillar|strand|workstream)\s(\d{1,2}|[A-H])\s?[:.–-]\s?(.{3,100})$/iu
const inline = new RegExp(
  `${noun}[^.:]{0,60}(?::|(?<!\\p{L})(?:zijn|te weten|namelijk|are|namely)(?!\\p{L}):?)\\s+([^.;]{8,240})`,
  'iu',
)

/** The themes that the report itself lists: `drie deelaspecten`, and then the three by name. */
export function findThemes(rows: Row[], headings: Headings): ExtractedTheme[] {
  const blocks = toBlocks(rows, 0, rows.length, headings)
  const lists = blocks.flatMap((block, at) => (introduces(block) ? [listAfter(blocks, at)] : []))
  const list = lists.find((themes) => themes.length > 1)
  return list ?? labelledThemes(rows) ?? inlineThemes(blocks)
}

function introduces(block: Block) {
  return (block.kind === 'text' || block.kind === 'heading') && named.test(tailOf(block))
}

function tailOf(block: Block) {
  return block.spans
    .slice(-12)
    .map(({ text }) => text.slice(-600))
    .join(' ')
    .slice(-600)
}

/** The list right after a line that counts it, or whose last sentence names it. */
function listAfter(blocks: Block[], at: number): ExtractedTheme[] {
  const lead = blocks[at]
  if (!lead) return []
  const items: Block[] = []
  let from = at + 1
  if (lead.kind === 'heading' && blocks[from]?.kind === 'text') from++
  for (let place = from; blocks[place]?.kind === 'item' && place < from + 12; place++)
    items.push(blocks[place] as Block)
  const themes = items.flatMap(toTheme)
  const tail = tailOf(lead)
  const count = countIn(tail)
  const announced = /:\W{0,3}$/.test(tail) && named.test(tail.split(/[.!?]\s/).at(-1) ?? '')
  return themes.length === items.length && (count === themes.length || (announced && themes.length < 10))
    ? themes
    : []
}

function countIn(text: string) {
  const word = counted.exec(text)?.[1]?.toLowerCase()
  if (!word) return null
  return /\d/.test(word) ? Number(word) : Math.max(numbers.indexOf(word), english.indexOf(word))
}

function toTheme(block: Block): ExtractedTheme[] {
  const [first] = block.spans
  if (!first) return []
  const lead = /^(?:\*\*|__)?(?:\d{1,2}[.)]?\s+(?=\p{L}))?/u.exec(first.text)?.[0].length ?? 0
  const name = /^[^:;.–—]{3,90}/u
    .exec(first.text.slice(lead))?.[0]
    .replace(/\s[-(].*$|[*_]+/g, '')
    .trim()
  if (!name || wordCount(name) > 10) return []
  return [{ name, start: first.start + lead, end: first.start + lead + name.length }]
}

/** `Thema 1: Preventie`, `Pijler 2 – Zorg`, as headings or lines of their own. */
function labelledThemes(rows: Row[]): ExtractedTheme[] | null {
  const found = new Map<string, ExtractedTheme>()
  for (const row of rows) {
    const match = row.text.length <= 130 ? single.exec(row.text) : null
    const name = match?.[2]?.replace(/[*_#]+/g, '').trim()
    if (!match || !name || wordCount(name) > 10 || /[.;]$/.test(name)) continue
    const start = row.start + row.text.lastIndexOf(name)
    if (!found.has(comparable(name))) found.set(comparable(name), { name, start, end: start + name.length })
  }
  return found.size > 1 ? [...found.values()] : null
}

/** `Wij onderscheiden drie thema's: preventie, handhaving en zorg.` */
function inlineThemes(blocks: Block[]): ExtractedTheme[] {
  for (const block of blocks) {
    const span = block.kind === 'text' ? block.spans.find(({ text }) => named.test(text)) : undefined
    const match = span && inline.exec(span.text.slice(0, 2000))
    const list = match?.[1]
    if (!span || !list) continue
    const at = span.start + match.index + match[0].length - list.length
    const themes = [
      ...list.matchAll(/\s*(\p{L}[^,]*?)\s*(?:,\s*(?:en|and)\s|,|\s(?:en|and)\s(?=[^,]*$)|$)/gu),
    ].flatMap((part) => {
      const name = part[1] ?? ''
      const start = at + part.index + part[0].indexOf(name)
      return wordCount(name) <= 6 && name.length > 2 ? [{ name, start, end: start + name.length }] : []
    })
    if (
      themes.length > 1 &&
      (countIn(match[0] + span.text.slice(Math.max(0, match.index - 30), match.index + 40)) ??
        themes.length) === themes.length
    )
      return themes
  }
  return []
}
