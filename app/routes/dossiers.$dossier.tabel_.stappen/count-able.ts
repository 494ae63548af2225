import type { BulkRow } from './bulk-page.server.ts'

/** How many of the chosen actions can take the step now. */
export const countAble = (rows: readonly Pick<BulkRow, 'standing'>[]): number =>
  rows.filter(({ standing }) => standing.can === 'yes').length
