import { type Kysely, sql } from 'kysely'

/** In which room a remark was made, its earlier words, who was called to it, and who follows an action. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table comments
      add column room text not null default 'internal' check (room in ('internal', 'partner', 'partners')),
      add column organisation_id uuid,
      add column author_organisation_id uuid,
      add column version integer not null default 1 check (version > 0),
      add column edited_at timestamptz,
      add column resolved_at timestamptz,
      add column resolved_by uuid references persons on delete restrict,
      add constraint comments_room check ((room = 'partner') = (organisation_id is not null)),
      add constraint comments_author_room check (author_organisation_id is null or room <> 'internal'),
      add constraint comments_own_room check (room <> 'partner' or author_organisation_id is null
        or author_organisation_id = organisation_id),
      add constraint comments_edited check ((version = 1) = (edited_at is null)),
      add constraint comments_resolved check ((resolved_at is null) = (resolved_by is null)),
      add constraint comments_partner foreign key (action_id, organisation_id)
        references alignments (action_id, organisation_id) on delete restrict,
      add constraint comments_author_partner foreign key (action_id, author_organisation_id)
        references alignments (action_id, organisation_id) on delete restrict`.execute(db)
  await sql`alter table comments alter column room drop default`.execute(db)
  await sql`
    create table comment_versions (
      comment_id uuid not null references comments on delete restrict,
      number integer not null check (number > 0),
      body text not null check (length(body) between 1 and 5000),
      written_at timestamptz not null,
      primary key (comment_id, number)
    )`.execute(db)
  await sql`
    create table comment_mentions (
      comment_id uuid not null references comments on delete restrict,
      person_id uuid not null references persons on delete restrict,
      created_at timestamptz not null default now(),
      primary key (comment_id, person_id)
    )`.execute(db)
  await sql`create index comment_mentions_person on comment_mentions (person_id)`.execute(db)
  await sql`
    create table action_followers (
      action_id uuid not null references actions on delete restrict,
      person_id uuid not null references persons on delete cascade,
      since timestamptz not null default now(),
      stopped_at timestamptz,
      primary key (action_id, person_id)
    )`.execute(db)
  await sql`create index action_followers_person on action_followers (person_id) where stopped_at is null`.execute(
    db,
  )
  await sql`alter table outbox drop constraint outbox_kind_check`.execute(db)
  await sql`alter table outbox add constraint outbox_kind_check
    check (kind in ('mail', 'actionChanged', 'alignmentChanged', 'commentChanged'))`.execute(db)
}
