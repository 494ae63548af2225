import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers (
      id uuid primary key default gen_random_uuid(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title text not null check (length(title) between 1 and 160),
      description text not null default '',
      committee text not null default '',
      is_fictitious boolean not null default false,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table dossier_heads (
      dossier_id uuid primary key references dossiers on delete restrict,
      seq integer not null default 0 check (seq >= 0),
      hash text not null default ''
    )`.execute(db)
  await sql`
    create table memberships (
      dossier_id uuid not null references dossiers on delete restrict,
      person_id uuid not null references persons on delete restrict,
      role text not null check (role in ('coordinator', 'chair', 'member', 'adviser', 'board', 'partner')),
      created_at timestamptz not null default now(),
      visited_at timestamptz,
      previous_visit_at timestamptz,
      primary key (dossier_id, person_id)
    )`.execute(db)
  await sql`create index memberships_person on memberships (person_id)`.execute(db)
  await sql`
    create table saved_views (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null,
      person_id uuid not null,
      name text not null check (length(name) between 1 and 80),
      query text not null check (length(query) <= 2000),
      is_shared boolean not null default false,
      created_at timestamptz not null default now(),
      unique (dossier_id, person_id, name),
      foreign key (dossier_id, person_id) references memberships on delete cascade
    )`.execute(db)
}
