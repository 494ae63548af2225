import type { Generated } from 'kysely'
import type { Room } from '#workflows/rooms.ts'

export interface CommentsTable {
  id: Generated<string>
  action_id: string
  author_id: string | null
  body: string
  created_at: Generated<Date>
  room: Room
  /** The partner whose room it is; only with room `partner`. */
  organisation_id: string | null
  /** For whom the author wrote: a partner, or (null) the dossier's own people. */
  author_organisation_id: string | null
  version: Generated<number>
  edited_at: Date | null
  resolved_at: Date | null
  resolved_by: string | null
}

/** What a remark said before it was edited: the trace. */
export interface CommentVersionsTable {
  comment_id: string
  number: number
  body: string
  written_at: Date
}

/** Who was called to a remark. */
export interface CommentMentionsTable {
  comment_id: string
  person_id: string
  created_at: Generated<Date>
}

/** Who follows an action. Whoever stopped is remembered, so that nothing makes them follow again but they themselves. */
export interface ActionFollowersTable {
  action_id: string
  person_id: string
  since: Generated<Date>
  stopped_at: Date | null
}
