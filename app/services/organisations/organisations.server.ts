import { createHash } from 'node:crypto'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { z } from 'zod'
import { email } from '#app/services/sign-in/person-fields.ts'
import type { Database } from '#db/database.ts'
import { findPersonByEmail, insertPerson } from '#db/queries/accounts.ts'
import { insertEvent } from '#db/queries/events.ts'
import { findRole } from '#db/queries/memberships.ts'
import {
  findOrganisation,
  insertContact,
  insertOrganisation,
  lockOrganisation,
  updateContactEnded,
  updateOrganisation,
} from '#db/queries/organisations.ts'
import { ORGANISATION_KINDS, type OrganisationsTable } from '#db/tables/organisations.ts'
import type { LogTypes } from '#workflows/log-types.ts'
import { may } from '#workflows/permissions.ts'
import { allOrNothing } from '../change/all-or-nothing.server.ts'

type Trx = Transaction<Database>
/** Who changes the partners of which dossier. */
export type PartnerDesk = { dossierId: string; actorId: string }

const text = (max: number) => z.string().trim().min(1, 'required').max(max, 'tooLong')

export const organisationSchema = z.object({
  name: text(160),
  shortName: text(40),
  kind: z.enum(ORGANISATION_KINDS, 'required'),
  tooiUri: z
    .string()
    .trim()
    .startsWith('https://identifier.overheid.nl/tooi/id/', 'invalidUrl')
    .max(200, 'tooLong')
    .nullish(),
  emailDomain: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'invalid')
    .nullish(),
})
export type OrganisationValues = z.infer<typeof organisationSchema>

export const contactSchema = z.object({
  organisationId: z.uuid('required'),
  email,
  name: text(120),
  functionTitle: z.string().trim().max(160, 'tooLong').default(''),
})
export type ContactValues = z.infer<typeof contactSchema>

type Refused<P extends string> = { ok: false; problem: 'forbidden' | P }

/** Promise: the organisation stands in the dossier, with its event; or its name or short name is taken there. */
export function addOrganisation(
  db: Kysely<Database>,
  desk: PartnerDesk,
  { name, shortName, kind, tooiUri, emailDomain }: OrganisationValues,
): Promise<{ ok: true; id: string } | Refused<'taken'>> {
  return allOrNothing(db, async (trx) => {
    if (!(await manages(trx, desk))) return { ok: false, problem: 'forbidden' } as const
    const values = { dossier_id: desk.dossierId, name, short_name: shortName, kind }
    const id = await insertOrganisation(trx, {
      ...values,
      tooi_uri: tooiUri ?? null,
      email_domain: emailDomain ?? null,
    })
    if (!id) return { ok: false, problem: 'taken' } as const
    await log(trx, desk, 'addOrganisation', { organisationId: id, texts: { name } })
    return { ok: true, id } as const
  })
}

/** Promise: a mark that changes as soon as anything that can be changed about the organisation does. */
export function organisationMark(row: Pick<Selectable<OrganisationsTable>, (typeof CHANGEABLE)[number]>) {
  const values = CHANGEABLE.map((column) => row[column])
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}
const CHANGEABLE = ['name', 'short_name', 'kind', 'tooi_uri', 'email_domain'] as const

/**
 * Promise: the organisation is called and described so, with its event; or why not: `stale` when it is no longer what
 * `seen` (its `organisationMark`) was made of, `taken` when another one of the dossier has that name.
 */
export function changeOrganisation(
  db: Kysely<Database>,
  desk: PartnerDesk,
  { id, seen, ...values }: OrganisationValues & { id: string; seen: string },
): Promise<{ ok: true } | Refused<'unknownOrganisation' | 'stale' | 'taken'>> {
  return allOrNothing(db, async (trx) => {
    if (!(await manages(trx, desk))) return { ok: false, problem: 'forbidden' } as const
    const row = await lockOrganisation(trx, desk.dossierId, id)
    if (!row) return { ok: false, problem: 'unknownOrganisation' } as const
    if (organisationMark(row) !== seen) return { ok: false, problem: 'stale' } as const
    const { name, shortName, kind, tooiUri = null, emailDomain = null } = values
    const changed = { name, short_name: shortName, kind, tooi_uri: tooiUri, email_domain: emailDomain }
    if (organisationMark(changed) === seen) return { ok: true } as const
    if (!(await updateOrganisation(trx, row, changed))) return { ok: false, problem: 'taken' } as const
    await log(trx, desk, 'changeOrganisation', { organisationId: id, texts: { name } })
    return { ok: true } as const
  })
}

/**
 * Promise: the person answers for the organisation from now on; somebody without an account gets one without a
 * password: a personal link is enough. Nobody gets mail of this: they hear when a plan is laid before them.
 */
export function addContact(
  db: Kysely<Database>,
  desk: PartnerDesk,
  { organisationId, email, name, functionTitle }: ContactValues,
): Promise<
  { ok: true; personId: string } | Refused<'unknownOrganisation' | 'accountClosed' | 'alreadyContact'>
> {
  return allOrNothing(db, async (trx) => {
    if (!(await manages(trx, desk))) return { ok: false, problem: 'forbidden' } as const
    if (!(await findOrganisation(trx, desk.dossierId, organisationId)))
      return { ok: false, problem: 'unknownOrganisation' } as const
    const known = await findPersonByEmail(trx, email)
    if (known?.deactivated_at) return { ok: false, problem: 'accountClosed' } as const
    const values = { name, email, function_title: functionTitle || null, is_admin: false }
    const person = known ?? (await insertPerson(trx, values)) ?? (await findPersonByEmail(trx, email))
    if (!person) throw new Error('an account neither is there nor can be made')
    const contact = { organisation_id: organisationId, person_id: person.id, function_title: functionTitle }
    if (!(await insertContact(trx, { dossier_id: desk.dossierId, ...contact })))
      return { ok: false, problem: 'alreadyContact' } as const
    await log(trx, desk, 'addContact', { organisationId, personId: person.id })
    return { ok: true, personId: person.id } as const
  })
}

/** Promise: the person no longer answers for the organisation: their links and pages are gone at once. */
export function endContact(
  db: Kysely<Database>,
  desk: PartnerDesk,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<{ ok: true } | Refused<'unknownContact'>> {
  return allOrNothing(db, async (trx) => {
    if (!(await manages(trx, desk))) return { ok: false, problem: 'forbidden' } as const
    const organisation = await findOrganisation(trx, desk.dossierId, organisationId)
    if (!organisation || !(await updateContactEnded(trx, organisationId, personId)))
      return { ok: false, problem: 'unknownContact' } as const
    await log(trx, desk, 'endContact', { organisationId, personId })
    return { ok: true } as const
  })
}

async function manages(trx: Trx, { dossierId, actorId }: PartnerDesk): Promise<boolean> {
  const role = await findRole(trx, dossierId, actorId)
  return role !== undefined && may(role, 'managePartners')
}

type About = { organisationId: string; personId?: string; texts?: Record<string, string> }

async function log(
  trx: Trx,
  { dossierId, actorId }: PartnerDesk,
  type: LogTypes['organisation'],
  { organisationId, personId, texts }: About,
): Promise<void> {
  await insertEvent(trx, {
    ...{ dossier_id: dossierId, action_id: null, subject: 'organisation', subject_id: organisationId, type },
    ...{ state_before: null, state_after: null, version: null, actor_id: actorId, at: new Date() },
    payload: personId ? { personId } : {},
    ...(texts ? { texts } : {}),
  })
}
