import { type Kysely, sql } from 'kysely'

/** Days on which nobody counts on an answer, recesses, and each person's private calendar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table holidays (
      day_on date primary key,
      name text not null check (length(name) between 1 and 80),
      counts boolean not null default true,
      is_own boolean not null default false
    )`.execute(db)
  await sql`
    create table recess_periods (
      id uuid primary key default gen_random_uuid(),
      dossier_id uuid references dossiers on delete restrict,
      name text not null check (length(name) between 1 and 80),
      from_on date not null,
      to_on date not null,
      created_at timestamptz not null default now(),
      constraint recess_periods_once unique nulls not distinct (dossier_id, from_on, to_on),
      constraint recess_periods_length check (to_on >= from_on and to_on - from_on <= 140)
    )`.execute(db)
  await sql`
    create table calendar_feeds (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null unique references persons on delete cascade,
      token_hash text not null unique,
      whole_dossiers uuid[] not null default '{}',
      created_at timestamptz not null default now(),
      last_read_at timestamptz
    )`.execute(db)
  const days = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => holidaysOf(FIRST_YEAR + n)).flat()
  await sql`
    insert into holidays (day_on, name)
    select (day ->> 0)::date, day ->> 1 from json_array_elements(${JSON.stringify(days)}::json) as day`.execute(
    db,
  )
}

const FIRST_YEAR = 2024
const LAST_YEAR = 2060

/**
 * The days that the Algemene termijnenwet, article 3, names: by that law no term ends on them. It puts Good Friday on a
 * par with them, and names 5 May in every year, also where it is a day off only once in five years.
 */
function holidaysOf(year: number): [day: string, name: string][] {
  const easter = easterOf(year)
  const after = (days: number) => new Date(easter + days * 86_400_000).toISOString().slice(0, 10)
  const isSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0
  const days: [string, string][] = [
    [`${year}-01-01`, 'Nieuwjaarsdag'],
    [after(-2), 'Goede Vrijdag'],
    [after(1), 'Tweede paasdag'],
    [`${year}-04-${isSunday ? 26 : 27}`, 'Koningsdag'],
    [`${year}-05-05`, 'Bevrijdingsdag'],
    [after(39), 'Hemelvaartsdag'],
    [after(50), 'Tweede pinksterdag'],
    [`${year}-12-25`, 'Eerste kerstdag'],
    [`${year}-12-26`, 'Tweede kerstdag'],
  ]
  // Two of them can fall on one day (5 May and Ascension Day): that day bears both names.
  const named = new Map<string, string>()
  for (const [day, name] of days) named.set(day, named.has(day) ? `${named.get(day)}, ${name}` : name)
  return [...named]
}

/** Easter Sunday (Gregorian), by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const day = epact + weekday - 7 * shift + 114
  return Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1)
}
