import type { ActionEventType } from './action-item/events.ts'
import type { AlignmentEventType } from './alignment/events.ts'
import type { ImportEventType } from './import/events.ts'

/** What the log of a dossier can hold, per subject. Services write these; the words for each are checked against them. */
export type LogTypes = {
  action: ActionEventType | 'create'
  alignment: AlignmentEventType | 'addPartner'
  comment: 'comment' | 'editComment' | 'resolveComment' | 'reopenComment'
  organisation:
    | 'addOrganisation'
    | 'changeOrganisation'
    | 'addContact'
    | 'endContact'
    | 'sendLink'
    | 'revokeLink'
  import: ImportEventType | 'upload'
  member: 'addMember' | 'changeRole' | 'removeMember'
  dossier: 'createDossier' | 'addRecess' | 'removeRecess'
}
