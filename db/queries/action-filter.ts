import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import { type ActionState, CLOSED_STATES, type Health, type Term } from '#workflows/action-item/states.ts'
import type { Database } from '../database.ts'

/** Which actions of a dossier. What is left out, or an empty list, does not narrow. */
export type ActionFilter = {
  dossierId: string
  terms?: readonly (Term | 'none')[] | undefined
  states?: readonly ActionState[] | undefined
  healths?: readonly (Health | 'none')[] | undefined
  /** Ids of persons. */
  owners?: readonly (string | 'none')[] | undefined
  themes?: readonly string[] | undefined
  /** Partners on the action: their id, or their short name in any case. */
  partners?: readonly string[] | undefined
  /** Only what had to be done before this day (in Amsterdam), and of which the owner has not said that it is. */
  lateOn?: string | undefined
  /** Only what is still open and last changed in substance before this day. */
  stillSince?: string | undefined
  /** The first and last number. */
  numbers?: readonly [number, number] | undefined
  /** Words: each must stand in the title or the recommendation, or be the number. */
  words?: readonly string[] | undefined
}

/** Promise: true when the filter finds every action of the dossier. */
export function findsAll({ dossierId: _, ...narrowing }: ActionFilter): boolean {
  return Object.values(narrowing).every((value) => value === undefined || value.length === 0)
}

/** The first moment of a day in Amsterdam. */
const startOf = (day: string) => sql<Date>`(${day}::date::timestamp at time zone 'Europe/Amsterdam')`

type Nullable = 'term' | 'health' | 'owner_id'

/** The one base query of table, export and API: list and count cannot drift apart. */
export function actionsMatching(db: Kysely<Database>, filter: ActionFilter) {
  const { dossierId, terms, states, healths, owners, themes, partners } = filter
  const { lateOn, stillSince, numbers, words } = filter
  return db
    .selectFrom('actions')
    .where('actions.dossier_id', '=', dossierId)
    .$if(Boolean(states?.length), (q) => q.where('actions.state', 'in', states ?? []))
    .$if(Boolean(terms?.length), (q) => q.where(oneOf('term', terms)))
    .$if(Boolean(healths?.length), (q) => q.where(oneOf('health', healths)))
    .$if(Boolean(owners?.length), (q) => q.where(oneOf('owner_id', owners)))
    .$if(Boolean(themes?.length), (q) =>
      q.where('actions.recommendation_id', 'in', withTheme(db, dossierId, themes ?? [])),
    )
    .$if(Boolean(partners?.length), (q) =>
      q.where('actions.id', 'in', withPartner(db, dossierId, partners ?? [])),
    )
    .$if(lateOn !== undefined, (q) =>
      q
        .where('actions.target_on', '<', lateOn ?? '')
        .where('actions.state', 'not in', [...CLOSED_STATES, 'delivered']),
    )
    .$if(stillSince !== undefined, (q) =>
      q
        .where('actions.substantive_at', '<', startOf(stillSince ?? ''))
        .where('actions.state', 'not in', CLOSED_STATES),
    )
    .$if(numbers !== undefined, (q) =>
      q.where('actions.number', '>=', numbers?.[0] ?? 0).where('actions.number', '<=', numbers?.[1] ?? 0),
    )
    .$if(Boolean(words?.length), (q) =>
      (words ?? []).reduce((narrowed, word) => narrowed.where(hasWord(dossierId, word)), q),
    )
}

function oneOf(column: Nullable, values: readonly string[] = []): Expression<SqlBool> {
  const ref = sql.ref(`actions.${column}`)
  const given = values.filter((value) => value !== 'none')
  const type = sql.raw(column === 'owner_id' ? 'uuid[]' : 'text[]')
  const isGiven = sql<SqlBool>`${ref} = any(${given}::${type})`
  return values.includes('none') ? sql<SqlBool>`(${isGiven} or ${ref} is null)` : isGiven
}

function withTheme(db: Kysely<Database>, dossierId: string, themes: readonly string[]) {
  return db
    .selectFrom('recommendations')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where(sql<SqlBool>`themes && ${[...themes]}::text[]`)
}

function withPartner(db: Kysely<Database>, dossierId: string, partners: readonly string[]) {
  const asked = partners.map((partner) => partner.toLowerCase())
  return db
    .selectFrom('alignments')
    .innerJoin('organisations as o', 'o.id', 'alignments.organisation_id')
    .select('alignments.action_id')
    .where('alignments.dossier_id', '=', dossierId)
    .where('alignments.released', '=', false)
    .where(sql<SqlBool>`(lower(o.short_name) = any(${asked}::text[]) or o.id::text = any(${asked}::text[]))`)
}

/** A part of the title (Dutch glues words together), the number, or the stem of a word in title or recommendation. */
function hasWord(dossierId: string, word: string): Expression<SqlBool> {
  const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  const number = /^\d{1,9}$/.test(word) ? Number(word) : -1
  const inTitle = sql`actions.title ilike ${part} or actions.number = ${number}`
  if (!/^[\p{L}\p{N}]+$/u.test(word)) return sql<SqlBool>`(${inTitle})`
  const stem = sql`to_tsquery('dutch', ${`${word}:*`})`
  // What is found already is looked at no further; each list of ids is made once, and only when it is needed.
  return sql<SqlBool>`(${inTitle}
    or actions.recommendation_id in (select r.id from recommendations r
      where r.dossier_id = ${dossierId} and to_tsvector('dutch', r.body) @@ ${stem})
    or actions.id in (select a.id from actions a
      where a.dossier_id = ${dossierId} and to_tsvector('dutch', a.title) @@ ${stem}))`
}
