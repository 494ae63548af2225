import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table actions (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid not null references dossiers on delete restrict,
      recommendation_id uuid not null,
      number integer not null check (number > 0),
      title text not null check (length(title) between 1 and 160),
      term text check (term in ('short', 'medium', 'long')),
      weight integer not null default 1 check (weight between 1 and 10),
      state text not null check (state in ('draft', 'assigned', 'aligning', 'ready', 'inProgress',
        'awaitingDecision', 'blocked', 'delivered', 'completed', 'transferred', 'withdrawn')),
      return_state text check (return_state in ('assigned', 'aligning', 'ready', 'inProgress')),
      workflow_version integer not null,
      version integer not null default 1 check (version > 0),
      owner_id uuid,
      certainty text check (certainty in ('fixed', 'aim', 'dependent', 'notAgreed')),
      target_on date,
      depends_on text,
      health text check (health in ('onTrack', 'attention', 'stuck')),
      plan_version integer not null default 0 check (plan_version >= 0),
      milestone_count integer not null default 0 check (milestone_count >= 0),
      open_milestones integer[] not null default '{}',
      evidence_count integer not null default 0 check (evidence_count >= 0),
      evidence_number integer not null default 0 check (evidence_number >= evidence_count),
      open_alignments text[] not null default '{}',
      state_note text,
      state_party text,
      state_since timestamptz not null default now(),
      substantive_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (dossier_id, number),
      unique (dossier_id, id),
      foreign key (dossier_id, recommendation_id) references recommendations (dossier_id, id) on delete restrict,
      foreign key (dossier_id, owner_id) references memberships (dossier_id, person_id) on delete restrict,
      constraint actions_return_state check ((state in ('blocked', 'awaitingDecision')) = (return_state is not null)),
      constraint actions_owner check (state in ('draft', 'withdrawn') or (owner_id is not null and certainty is not null)),
      constraint actions_target check (
        (certainty in ('fixed', 'aim') and target_on is not null)
        or (certainty = 'dependent' and depends_on is not null)
        or (certainty = 'notAgreed' and target_on is null)
        or (certainty is null and target_on is null)),
      constraint actions_milestones check (cardinality(open_milestones) <= milestone_count)
    )`.execute(db)
  await sql`create index actions_owner_index on actions (owner_id) where owner_id is not null`.execute(db)
  await sql`create index actions_state_index on actions (dossier_id, state)`.execute(db)
  await sql`create index actions_target_index on actions (dossier_id, target_on)`.execute(db)
  await sql`
    create table plan_versions (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references actions on delete restrict,
      number integer not null check (number > 0),
      body text not null check (length(body) > 0),
      sha256 text not null check (length(sha256) = 64),
      author_id uuid references persons on delete restrict,
      created_at timestamptz not null default now(),
      unique (action_id, number)
    )`.execute(db)
  await sql`
    create table milestones (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references actions on delete restrict,
      number integer not null check (number > 0),
      title text not null check (length(title) between 1 and 200),
      state text not null default 'open' check (state in ('open', 'done', 'waived')),
      certainty text not null check (certainty in ('fixed', 'aim', 'dependent', 'notAgreed')),
      target_on date,
      depends_on text,
      closed_at timestamptz,
      created_at timestamptz not null default now(),
      unique (action_id, number),
      check ((state = 'open') = (closed_at is null))
    )`.execute(db)
}
