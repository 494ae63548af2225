import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table files (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null references dossiers on delete restrict,
      name text not null check (length(name) between 1 and 255),
      media_type text not null,
      byte_size integer not null check (byte_size > 0 and byte_size <= 20971520),
      sha256 text not null check (length(sha256) = 64),
      created_by uuid references persons on delete restrict,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table file_chunks (
      file_id uuid not null references files on delete cascade deferrable initially deferred,
      seq integer not null check (seq >= 0),
      bytes bytea not null,
      primary key (file_id, seq)
    )`.execute(db)
  await sql`
    create table evidence (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references actions on delete restrict,
      number integer not null check (number > 0),
      kind text not null check (kind in ('link', 'file')),
      title text not null check (length(title) between 1 and 200),
      url text,
      file_id uuid references files on delete restrict,
      created_by uuid references persons on delete restrict,
      created_at timestamptz not null default now(),
      removed_at timestamptz,
      unique (action_id, number),
      check ((kind = 'link' and url is not null and file_id is null)
        or (kind = 'file' and url is null and file_id is not null))
    )`.execute(db)
  await sql`create index evidence_file on evidence (file_id) where file_id is not null`.execute(db)
  await sql`
    create table progress_updates (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references actions on delete restrict,
      health text not null check (health in ('onTrack', 'attention', 'stuck')),
      body text not null check (length(body) > 0),
      author_id uuid references persons on delete restrict,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index progress_updates_action on progress_updates (action_id, created_at desc)`.execute(db)
  await sql`
    create table comments (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references actions on delete restrict,
      author_id uuid references persons on delete restrict,
      body text not null check (length(body) between 1 and 5000),
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index comments_action on comments (action_id, created_at)`.execute(db)
}
