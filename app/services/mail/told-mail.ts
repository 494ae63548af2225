import type { newAlignmentLink } from '../alignments/links.server.ts'
import type { Mail } from './queue-mail.server.ts'

/** A mail about what happened, with the row of the personal link in it: both stand, or neither. */
export type ToldMail = {
  mail: Mail
  link?: ReturnType<typeof newAlignmentLink>['row']
  /** Set: it asks nothing of its reader, so that this person may choose not to get it. */
  newsFor?: string | undefined
}
