import { type Kysely, sql } from 'kysely'

/** What mail each person wants, how to leave a digest in one step; the outbox is a door only: pg-boss does the work. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mail_settings (
      person_id uuid primary key references persons on delete cascade,
      digest text not null default 'daily' check (digest in ('none', 'daily', 'weekly')),
      news boolean not null default true,
      token text not null unique check (length(token) = 43),
      digested_until timestamptz
    )`.execute(db)
  await sql`alter table mails add column unsubscribe_url text`.execute(db)
  await sql`delete from outbox where done_at is not null`.execute(db)
  await sql`
    alter table outbox drop column available_at, drop column attempts, drop column last_error,
      drop column done_at`.execute(db)
  await sql`create index outbox_order on outbox (created_at)`.execute(db)
}
