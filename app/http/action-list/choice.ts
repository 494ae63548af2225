/** What a step for many needs: the step, and actions to take it. */
const NEEDED = ['stap', 'acties'] as const
export type Missing = (typeof NEEDED)[number]

/** What was chosen in the table, and what was not, when the table must be shown again for that. */
export type Choice = { numbers: number[]; step: string; missing: Missing[] }

/** Promise: the address of the table with this choice kept in it. */
export function withChoice(address: string, { numbers, step, missing }: Choice): string {
  const search = new URLSearchParams({ ontbreekt: missing.join() })
  if (step) search.set('stap', step)
  if (numbers.length > 0) search.set('gekozen', numbers.join())
  return `${address}${address.includes('?') ? '&' : '?'}${search.toString().replaceAll('%2C', ',')}`
}

/** Promise: the choice that an address keeps; an empty one for any other address. */
export function readChoice(search: URLSearchParams): Choice {
  const words = (name: string) => (search.get(name) ?? '').split(',')
  return {
    numbers: words('gekozen').map(Number).filter(Number.isInteger),
    step: search.get('stap') ?? '',
    missing: NEEDED.filter((name) => words('ontbreekt').includes(name)),
  }
}
