import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reports (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null references dossiers on delete restrict,
      title text not null check (length(title) between 1 and 300),
      filename text not null,
      format text not null check (format in ('text', 'markdown')),
      sha256 text not null check (length(sha256) = 64),
      body text not null,
      chapters jsonb not null default '[]',
      uploaded_by uuid references persons on delete restrict,
      created_at timestamptz not null default now(),
      unique (dossier_id, sha256),
      unique (dossier_id, id)
    )`.execute(db)
  await sql`
    create table imports (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null references dossiers on delete restrict,
      report_id uuid not null,
      state text not null
        check (state in ('uploaded', 'extracted', 'inReview', 'confirmed', 'discarded', 'failed')),
      version integer not null default 1 check (version > 0),
      created_by uuid references persons on delete restrict,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      foreign key (dossier_id, report_id) references reports (dossier_id, id) on delete restrict
    )`.execute(db)
  await sql`create unique index imports_one_live_per_report on imports (report_id)
    where state not in ('discarded', 'failed')`.execute(db)
  await sql`create index imports_dossier on imports (dossier_id)`.execute(db)
  await sql`
    create table import_items (
      id uuid primary key default gen_random_uuid(),
      import_id uuid not null references imports on delete cascade,
      position integer not null check (position > 0),
      body text not null check (length(body) > 0),
      term text check (term in ('short', 'medium', 'long')),
      chapter text,
      start_offset integer,
      end_offset integer,
      addressees text[] not null default '{}',
      themes text[] not null default '{}',
      is_dropped boolean not null default false,
      check ((start_offset is null) = (end_offset is null)),
      check (start_offset is null or (start_offset >= 0 and end_offset > start_offset)),
      unique (import_id, position) deferrable initially deferred
    )`.execute(db)
  await sql`
    create table recommendations (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null references dossiers on delete restrict,
      report_id uuid not null,
      number integer not null check (number > 0),
      body text not null check (length(body) > 0),
      term text check (term in ('short', 'medium', 'long')),
      chapter text,
      start_offset integer,
      end_offset integer,
      addressees text[] not null default '{}',
      themes text[] not null default '{}',
      created_at timestamptz not null default now(),
      check ((start_offset is null) = (end_offset is null)),
      unique (dossier_id, number),
      unique (dossier_id, id),
      foreign key (dossier_id, report_id) references reports (dossier_id, id) on delete restrict
    )`.execute(db)
}
