import { type Kysely, sql } from 'kysely'

/** Partner organisations, the people who answer for them, and per action the alignment with each of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisations (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null references dossiers on delete restrict,
      name text not null check (length(name) between 1 and 160),
      short_name text not null check (length(short_name) between 1 and 40),
      kind text not null check (kind in ('ministry', 'municipality', 'safetyRegion', 'cooperation', 'enforcement',
        'association', 'knowledge', 'other')),
      tooi_uri text check (tooi_uri like 'https://identifier.overheid.nl/tooi/id/%'),
      email_domain text check (email_domain = lower(email_domain) and email_domain like '%_.__%'),
      created_at timestamptz not null default now(),
      unique (dossier_id, id)
    )`.execute(db)
  await sql`create unique index organisations_name on organisations (dossier_id, lower(name))`.execute(db)
  await sql`create unique index organisations_short_name on organisations (dossier_id, lower(short_name))`.execute(
    db,
  )
  await sql`
    create table contacts (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null,
      organisation_id uuid not null,
      person_id uuid not null references persons on delete restrict,
      function_title text not null default '' check (length(function_title) <= 160),
      is_active boolean not null default true,
      created_at timestamptz not null default now(),
      unique (organisation_id, person_id),
      foreign key (dossier_id, organisation_id) references organisations (dossier_id, id) on delete restrict
    )`.execute(db)
  await sql`create index contacts_person on contacts (person_id)`.execute(db)
  await sql`
    create table alignments (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null,
      action_id uuid not null,
      organisation_id uuid not null,
      state text not null check (state in ('planned', 'invited', 'inConsultation', 'agreed', 'agreedWithConditions',
        'objected', 'abstained', 'noObjectionHeard', 'reconfirm', 'escalated')),
      workflow_version integer not null,
      version integer not null default 1 check (version > 0),
      involvement text not null check (involvement in ('decides', 'consulted', 'informed')),
      answer_by date,
      presented_version integer not null default 0 check (presented_version >= 0),
      editorial_version integer not null default 0 check (editorial_version >= 0),
      answer text check (answer in ('agreed', 'agreedWithConditions', 'objected', 'abstained')),
      answer_version integer,
      answer_hash text check (length(answer_hash) = 64),
      condition_count integer not null default 0 check (condition_count >= 0),
      open_conditions integer[] not null default '{}',
      met_conditions integer[] not null default '{}',
      overridden boolean not null default false,
      term_passed boolean not null default false,
      released boolean not null default false,
      state_note text,
      state_party text,
      override_reason text,
      state_since timestamptz not null default now(),
      presented_at timestamptz,
      reminded_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint alignments_once unique (action_id, organisation_id),
      unique (dossier_id, id),
      foreign key (dossier_id, action_id) references actions (dossier_id, id) on delete restrict,
      foreign key (dossier_id, organisation_id) references organisations (dossier_id, id) on delete restrict,
      constraint alignments_answer check (
        (answer is null) = (answer_version is null) and (answer is null) = (answer_hash is null)),
      constraint alignments_answered check (
        state not in ('agreed', 'agreedWithConditions', 'objected', 'abstained') or state = answer),
      constraint alignments_presented check ((state = 'planned') = (presented_version = 0) or released),
      constraint alignments_conditions check (
        cardinality(open_conditions) + cardinality(met_conditions) <= condition_count)
    )`.execute(db)
  await sql`create index alignments_organisation on alignments (organisation_id, state)`.execute(db)
  await sql`create index alignments_dossier on alignments (dossier_id)`.execute(db)
  await sql`create index alignments_due on alignments (answer_by)
    where state in ('invited', 'inConsultation', 'reconfirm', 'escalated') and not term_passed and not released`.execute(
    db,
  )
  await sql`
    create table alignment_answers (
      id uuid primary key default gen_random_uuid(),
      alignment_id uuid not null references alignments on delete restrict,
      number integer not null check (number > 0),
      answer text not null check (answer in ('agreed', 'agreedWithConditions', 'objected', 'abstained')),
      is_confirmation boolean not null default false,
      plan_version integer not null check (plan_version > 0),
      plan_hash text not null check (length(plan_hash) = 64),
      person_id uuid references persons on delete restrict,
      recorded_by uuid references persons on delete restrict,
      respondent_name text not null,
      respondent_function text not null,
      capacity text not null check (capacity in ('organisation', 'official', 'personal')),
      channel text not null check (channel in ('account', 'link', 'phone', 'mail', 'meeting')),
      note text,
      proof text,
      created_at timestamptz not null default now(),
      unique (alignment_id, number),
      check ((recorded_by is null) = (channel in ('account', 'link')))
    )`.execute(db)
  await sql`
    create table alignment_conditions (
      id uuid primary key default gen_random_uuid(),
      alignment_id uuid not null references alignments on delete restrict,
      number integer not null check (number > 0),
      body text not null check (length(body) between 1 and 1000),
      state text not null default 'open' check (state in ('open', 'met', 'dropped')),
      owner_id uuid references persons on delete restrict,
      note text,
      created_at timestamptz not null default now(),
      closed_at timestamptz,
      unique (alignment_id, number),
      check ((state = 'open') = (closed_at is null))
    )`.execute(db)
  await sql`
    create table alignment_links (
      id uuid primary key default gen_random_uuid(),
      alignment_id uuid not null references alignments on delete restrict,
      person_id uuid not null references persons on delete restrict,
      token_hash text not null unique,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz
    )`.execute(db)
  await sql`create index alignment_links_alignment on alignment_links (alignment_id, person_id)`.execute(db)
  await sql`
    alter table plan_versions
      add column change text not null default 'material' check (change in ('material', 'editorial')),
      add column change_reason text,
      add column contested_at timestamptz,
      add constraint plan_versions_editorial check (change = 'material' or change_reason is not null)`.execute(
    db,
  )
  await sql`alter table actions
    add column material_version integer not null default 0 check (material_version between 0 and plan_version)`.execute(
    db,
  )
  await sql`update actions set material_version = plan_version`.execute(db)
  await sql`alter table events drop constraint events_subject_check`.execute(db)
  await sql`alter table events add constraint events_subject_check
    check (subject in ('action', 'alignment', 'comment', 'import', 'member', 'organisation', 'dossier'))`.execute(
    db,
  )
  await sql`create index events_subject on events (subject_id, seq) where subject = 'alignment'`.execute(db)
  await sql`alter table outbox drop constraint outbox_kind_check`.execute(db)
  await sql`alter table outbox add constraint outbox_kind_check
    check (kind in ('mail', 'actionChanged', 'alignmentChanged'))`.execute(db)
}
