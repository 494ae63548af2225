import type { Generated } from 'kysely'

export interface CommentsTable {
  id: Generated<string>
  action_id: string
  author_id: string | null
  body: string
  created_at: Generated<Date>
}
