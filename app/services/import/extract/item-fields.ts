import type { FoundItem } from './found-item.ts'
import { termOfField } from './term.ts'

const lead = '^[\\W_]{0,4}'
const mark = '[\\W_]{0,3}'
const timeNames = 'termijn|tijdpad|planning|tijdshorizon|wanneer|term|timing|time ?frame|time ?scale|when'
const partyNames =
  'voor|aan|wie|adressaat|geadresseerden?|gericht aan|verantwoordelijke?|verantwoordelijkheid|trekker|actiehouder|eigenaar|addressees?|addressed to|owner|lead|responsible|responsibility|for|to|who'
const remarkNames =
  '(?:nadere\\s|further\\s)?(?:toelichting|motivering|motivatie|onderbouwing|achtergrond|uitleg|argumentatie|explanation|rationale|justification|background|reason)|prioriteit|priority|kosten|costs?|status|bron|source'
const time = new RegExp(`${lead}(?:${timeNames})${mark}:${mark}(.{1,120})$`, 'iu')
const party = new RegExp(`${lead}(?:${partyNames})${mark}:${mark}(.{1,200})$`, 'iu')
const remark = new RegExp(`${lead}(?:${remarkNames})(?:\\s\\d{1,2})?${mark}(?::|$)`, 'iu')
const thanks =
  /(?:tot slot|ten slotte|finally|in conclusion).{0,100}(?:dank|erkentelijk|vertrouw|hopen|hoopt|thank|grateful|hope|trust)/iu
const leave = new RegExp(
  `${lead}(?:namens|hoogachtend|met vriendelijke groet|wij danken|we danken|(?:de|het) \\p{L}+ dankt|voor (?:meer informatie|vragen)|contact(?:persoon|gegevens)?${mark}:|contactpersoon|yours sincerely|on behalf of|we thank|for more information)(?!\\p{L})`,
  'iu',
)
const address = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^\W{0,3}(?:t|tel|telefoon|phone|e-?mail)\.?\s?:/iu

/** Takes `Termijn: kort` or `Trekker: college` under an item as what it says of it; true when it was one. */
export function readField(item: FoundItem, line: string): boolean {
  if (line.length > 260) return false
  const value = time.exec(line)?.[1]
  const named = value ? termOfField(value) : null
  if (named) item.term = named
  const addressee = value ? null : party.exec(line)?.[1]
  if (addressee) item.notes.push(addressee)
  return value !== undefined || Boolean(addressee)
}

/** A line that says something of an item, and is no part of its words. */
export function isField(line: string) {
  return line.length <= 260 && (time.test(line) || party.test(line) || isRemark(line))
}

/** `Toelichting: …`: what follows explains the recommendation, and is none. */
export function isRemark(line: string) {
  return remark.test(line.slice(0, 60))
}

/** The report takes leave: thanks, a signature, an address. */
export function isFarewell(line: string) {
  const near = line.slice(0, 200)
  return leave.test(near) || address.test(near) || thanks.test(near)
}
