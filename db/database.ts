import type { ActionsTable } from './tables/actions.ts'
import type {
  AlignmentAnswersTable,
  AlignmentConditionsTable,
  AlignmentLinksTable,
  AlignmentsTable,
} from './tables/alignments.ts'
import type { ApiKeysTable } from './tables/api-keys.ts'
import type { CalendarFeedsTable, HolidaysTable, RecessPeriodsTable } from './tables/calendar.ts'
import type {
  ActionFollowersTable,
  CommentMentionsTable,
  CommentsTable,
  CommentVersionsTable,
} from './tables/comments.ts'
import type { DossierHeadsTable, DossiersTable } from './tables/dossiers.ts'
import type { EventsTable, EventTextsTable } from './tables/events.ts'
import type { EvidenceTable } from './tables/evidence.ts'
import type { FileChunksTable, FilesTable } from './tables/files.ts'
import type { IdempotencyKeysTable } from './tables/idempotency-keys.ts'
import type { ImportItemsTable, ImportsTable } from './tables/imports.ts'
import type { MailSettingsTable } from './tables/mail-settings.ts'
import type { MailsTable } from './tables/mails.ts'
import type { MembershipsTable } from './tables/memberships.ts'
import type { MilestonesTable } from './tables/milestones.ts'
import type { ContactsTable, OrganisationsTable } from './tables/organisations.ts'
import type { OutboxTable } from './tables/outbox.ts'
import type { PersonsTable } from './tables/persons.ts'
import type { PlanVersionsTable } from './tables/plan-versions.ts'
import type { ProgressUpdatesTable } from './tables/progress-updates.ts'
import type { RecommendationsTable } from './tables/recommendations.ts'
import type { ReportsTable } from './tables/reports.ts'
import type { SavedViewsTable } from './tables/saved-views.ts'
import type { SessionsTable } from './tables/sessions.ts'
import type { SignInLinksTable } from './tables/sign-in-links.ts'

/** Table name → table type. A test holds these against the migrated schema, on both engines. */
export interface Database {
  action_followers: ActionFollowersTable
  actions: ActionsTable
  alignment_answers: AlignmentAnswersTable
  alignment_conditions: AlignmentConditionsTable
  alignment_links: AlignmentLinksTable
  alignments: AlignmentsTable
  api_keys: ApiKeysTable
  calendar_feeds: CalendarFeedsTable
  comment_mentions: CommentMentionsTable
  comment_versions: CommentVersionsTable
  comments: CommentsTable
  contacts: ContactsTable
  dossier_heads: DossierHeadsTable
  dossiers: DossiersTable
  event_texts: EventTextsTable
  events: EventsTable
  evidence: EvidenceTable
  file_chunks: FileChunksTable
  files: FilesTable
  holidays: HolidaysTable
  idempotency_keys: IdempotencyKeysTable
  import_items: ImportItemsTable
  imports: ImportsTable
  mail_settings: MailSettingsTable
  mails: MailsTable
  memberships: MembershipsTable
  milestones: MilestonesTable
  organisations: OrganisationsTable
  outbox: OutboxTable
  persons: PersonsTable
  plan_versions: PlanVersionsTable
  progress_updates: ProgressUpdatesTable
  recess_periods: RecessPeriodsTable
  recommendations: RecommendationsTable
  reports: ReportsTable
  saved_views: SavedViewsTable
  sessions: SessionsTable
  sign_in_links: SignInLinksTable
}
