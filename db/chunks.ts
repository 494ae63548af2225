/** A statement takes at most 65,535 values; 1,000 rows of our widest tables stay well below. */
const ROWS = 1_000

/** Promise: the rows in pieces of which each fits in one statement. */
export function* chunks<T>(rows: readonly T[], size = ROWS): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}
