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
