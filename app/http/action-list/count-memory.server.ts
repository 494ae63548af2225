const KEPT = 500
const known = new Map<string, unknown>()

/**
 * Promise: what `ask` answers, asked once per key and then remembered, the least recently used forgotten first. For
 * counts over a whole dossier: with the number of its newest event in the key, a change makes a new key. Values only;
 * two that ask at the same time both ask.
 */
export async function remembered<T>(parts: readonly unknown[], ask: () => Promise<T>): Promise<T> {
  const key = JSON.stringify(parts)
  const value = known.has(key) ? (known.get(key) as T) : await ask()
  known.delete(key)
  known.set(key, value)
  const [oldest] = known.keys()
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  return value
}
