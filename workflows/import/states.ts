/** THE list of states of an import. */
export const IMPORT_STATES = [
  'uploaded',
  'extracted',
  'inReview',
  'confirmed',
  'discarded',
  'failed',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** Promise: whether its proposals can still be reviewed. */
export const isInReview = (state: ImportState) => state === 'extracted' || state === 'inReview'
