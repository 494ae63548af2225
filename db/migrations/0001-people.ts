import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table persons (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(name) between 1 and 120),
      function_title text,
      email text not null unique check (email = lower(email) and email like '%_@_%'),
      password_hash text,
      is_admin boolean not null default false,
      is_demo boolean not null default false,
      created_at timestamptz not null default now(),
      deactivated_at timestamptz
    )`.execute(db)
  await sql`
    create table sessions (
      token_hash text primary key,
      person_id uuid not null references persons on delete cascade,
      created_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index sessions_person on sessions (person_id)`.execute(db)
  await sql`
    create table sign_in_links (
      token_hash text primary key,
      person_id uuid not null references persons on delete cascade,
      purpose text not null check (purpose in ('signIn', 'invite')),
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`create index sign_in_links_person on sign_in_links (person_id)`.execute(db)
  await sql`
    create table api_keys (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references persons on delete cascade,
      name text not null check (length(name) between 1 and 80),
      key_hash text not null unique,
      created_at timestamptz not null default now(),
      last_used_at timestamptz,
      revoked_at timestamptz
    )`.execute(db)
  await sql`create index api_keys_person on api_keys (person_id)`.execute(db)
}
