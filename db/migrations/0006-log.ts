import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      id uuid primary key,
      dossier_id uuid not null references dossiers on delete restrict,
      seq integer not null check (seq > 0),
      action_id uuid,
      subject text not null check (subject in ('action', 'comment', 'import', 'member', 'dossier')),
      subject_id uuid not null,
      type text not null,
      state_before text,
      state_after text,
      version integer,
      actor_id uuid references persons on delete restrict,
      payload jsonb not null,
      at timestamptz not null,
      prev_hash text not null,
      hash text not null,
      unique (dossier_id, seq),
      foreign key (dossier_id, action_id) references actions (dossier_id, id) on delete restrict
    )`.execute(db)
  await sql`create index events_action on events (action_id, seq) where action_id is not null`.execute(db)
  await sql`create index events_at on events (dossier_id, at)`.execute(db)
  await sql`
    create function refuse_log_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the event log is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db)
  await sql`create trigger events_append_only before update or delete on events
    for each row execute function refuse_log_change()`.execute(db)
  await sql`create trigger events_no_truncate before truncate on events
    for each statement execute function refuse_log_change()`.execute(db)
  await sql`
    create table event_texts (
      event_id uuid not null references events on delete restrict,
      field text not null,
      salt text not null,
      body text not null,
      primary key (event_id, field)
    )`.execute(db)
  await sql`
    create table idempotency_keys (
      person_id uuid not null references persons on delete cascade,
      key text not null check (length(key) between 8 and 200),
      request_digest text not null,
      response jsonb not null,
      created_at timestamptz not null default now(),
      primary key (person_id, key)
    )`.execute(db)
  await sql`create index idempotency_keys_created on idempotency_keys (created_at)`.execute(db)
  await sql`
    create table mails (
      id uuid primary key default gen_random_uuid(),
      message_id text not null unique,
      recipient text not null,
      subject text not null,
      body_text text not null,
      body_html text not null,
      created_at timestamptz not null default now(),
      sent_at timestamptz
    )`.execute(db)
  await sql`
    create table outbox (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('mail', 'actionChanged')),
      payload jsonb not null,
      created_at timestamptz not null default now(),
      available_at timestamptz not null default now(),
      attempts integer not null default 0,
      last_error text,
      done_at timestamptz
    )`.execute(db)
  await sql`create index outbox_open on outbox (available_at) where done_at is null`.execute(db)
}
