export type Seen = { number: number; version: number }

const MOST = 200

/** Promise: the actions that an address or form names (`12.3`: number 12 as seen at version 3), each once. */
export function readChosen(values: readonly FormDataEntryValue[]): Seen[] {
  const seen = new Map<number, Seen>()
  for (const value of values) {
    const found = typeof value === 'string' && /^([1-9]\d{0,8})\.([1-9]\d{0,8})$/.exec(value)
    if (!found) continue
    const number = Number(found[1])
    if (!seen.has(number)) seen.set(number, { number, version: Number(found[2]) })
  }
  return [...seen.values()].slice(0, MOST)
}
