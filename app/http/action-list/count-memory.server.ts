const MOST_BYTES = 32 * 1024 * 1024
const known = new Map<string, unknown>()
let bytes = 0

/**
 * Promise: what `ask` answers, asked once per key and then remembered, the least recently used forgotten first. For
 * counts and orders of a whole dossier: with the number of its newest event in the key, a change makes a new key.
 * Values only; two that ask at the same time both ask.
 */
export async function remembered<T>(parts: readonly unknown[], ask: () => Promise<T>): Promise<T> {
  const key = JSON.stringify(parts)
  const value = known.has(key) ? (known.get(key) as T) : await ask()
  forget(key)
  known.set(key, value)
  bytes += sizeOf(value)
  for (const oldest of known.keys()) {
    if (bytes <= MOST_BYTES) break
    forget(oldest)
  }
  return value
}

function forget(key: string): void {
  if (!known.has(key)) return
  bytes -= sizeOf(known.get(key))
  known.delete(key)
}

/** Roughly: what is no list of numbers is small. */
const sizeOf = (value: unknown) => 1_000 + (ArrayBuffer.isView(value) ? value.byteLength : 0)
