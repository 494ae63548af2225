import type { FoundItem } from './found-item.ts'
import { termOfField } from './term.ts'

const term =
  /^\W{0,4}(?:termijn|tijdpad|planning|tijdshorizon|wanneer|term|timing|time ?frame|time ?scale|when)\W{0,3}:\W{0,3}(.{1,120})$/iu
const party =
  /^\W{0,4}(?:voor|aan|wie|adressaat|geadresseerden?|gericht aan|verantwoordelijke?|verantwoordelijkheid|trekker|actiehouder|eigenaar|addressees?|addressed to|owner|lead|responsible|responsibility|for|to|who)\W{0,3}:\W{0,3}(.{1,200})$/iu
const remark =
  /^\W{0,4}(?:(?:nadere\s|further\s)?(?:toelichting|motivering|motivatie|onderbouwing|achtergrond|uitleg|argumentatie|explanation|rationale|justification|background)|prioriteit|priority|kosten|costs?|status|bron|source)(?:\s\d{1,2})?\W{0,3}(?::|$)/iu
const close =
  /^\W{0,4}(?:namens|hoogachtend|met vriendelijke groet|tot slot|ten slotte|wij danken|we danken|de commissie dankt|voor (?:meer informatie|vragen)|yours sincerely|on behalf of|we thank|for more information|in conclusion)(?!\p{L})|^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^\W{0,3}(?:t|tel|telefoon|phone|e-?mail)\.?\s?:/iu

/** Takes `Termijn: kort` or `Trekker: college` under an item as what it says of it; true when it was one. */
export function readField(item: FoundItem, line: string): boolean {
  if (line.length > 260) return false
  const value = term.exec(line)?.[1]
  const named = value ? termOfField(value) : null
  if (named) item.term = named
  const addressee = value ? null : party.exec(line)?.[1]
  if (addressee) item.notes.push(addressee)
  return value !== undefined || Boolean(addressee)
}

/** `Toelichting: …`: what follows explains the recommendation, and is none. */
export function isRemark(line: string) {
  return remark.test(line.slice(0, 60))
}

/** The report takes leave: thanks, a signature, an address. */
export function isFarewell(line: string) {
  return close.test(line.slice(0, 200))
}
