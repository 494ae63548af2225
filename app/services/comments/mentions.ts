import type { Reader } from '#db/queries/readers.ts'
import type { Place } from '#workflows/rooms.ts'

/** Promise: whether this person reads what is said in that room. */
export function reads({ organisation_id }: Reader, { room, organisationId }: Place): boolean {
  if (organisation_id === null || room === 'partners') return true
  return room === 'partner' && organisation_id === organisationId
}

/**
 * Promise: whom `@Naam` in the text means: the longest whole name that follows the sign, else a first name that only
 * one of them has. What fits nobody, or more than one, means nobody.
 */
export function namedIn(body: string, people: readonly Reader[]): string[] {
  const found = new Set<string>()
  for (const [, after = ''] of body.matchAll(/(?<![\p{L}\p{N}@])@(\p{L}[^@\n]{0,160})/gu)) {
    const id = whom(after.toLocaleLowerCase('nl'), people)
    if (id) found.add(id)
  }
  return [...found]
}

function whom(after: string, people: readonly Reader[]): string | undefined {
  const whole = people
    .map((person) => ({ id: person.person_id, name: plain(person.name) }))
    .filter(({ name }) => startsWith(after, name))
    .sort((a, b) => b.name.length - a.name.length)
  const longest = onlyOne(whole.filter(({ name }) => name.length === whole[0]?.name.length).map((p) => p.id))
  if (whole.length > 0) return longest
  const first = /^[\p{L}\p{N}'’-]+/u.exec(after)?.[0]
  return onlyOne(
    people.filter(({ name }) => plain(name).split(' ')[0] === first).map((person) => person.person_id),
  )
}

/** `Fenna Merel (verzonnen)` → `fenna merel`: nobody types what stands in brackets. */
const plain = (name: string) =>
  name
    .replace(/\([^)]*\)/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('nl')

const startsWith = (text: string, name: string) =>
  name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))

function onlyOne(ids: readonly string[]): string | undefined {
  const [first, ...others] = new Set(ids)
  return others.length === 0 ? first : undefined
}
