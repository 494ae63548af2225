import type { Kysely } from 'kysely'
import { demoEmail } from '#app/auth/demo-accounts.ts'
import type { Database } from '#db/database.ts'
import { findDossierFor } from '#db/queries/dossiers.ts'
import { insertPersons, listIdsByEmail } from '#db/queries/persons.ts'
import { deleteOutboxOf, findActionVersion, listActionIds, updateVisits } from '#db/queries/seed.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { changeAction } from '../actions/change-action.server.ts'
import { createDossier } from '../dossiers/create-dossier.server.ts'
import { addContact } from '../organisations/organisations.server.ts'
import type { DemoPeople } from './accounts.server.ts'
import { tellAlignment, tellPartner } from './example-alignment.server.ts'
import { isRemark, tellRemark } from './example-comments.server.ts'
import { type Actor, CONTACTS, INVENTED, type Moment, PARTNERS, type Partner } from './example-moments.ts'
import { STORY } from './example-story.ts'
import { seedImport } from './import.server.ts'
import { seedPartners } from './partners.server.ts'

const slug = 'voorbeeld'
const filename = 'voorbeeld.txt'
const report = new URL(`../../../db/seed/reports/${filename}`, import.meta.url)
const DAY = 24 * 60 * 60_000

const facts = {
  slug,
  title: 'Voorbeeld: veilige havens van Duinmeer',
  description:
    'Een verzonnen dossier dat laat zien hoe een lopend dossier eruitziet, met acties in elke status en partners die antwoorden.',
  committee: 'Commissie Vitale Havens van de verzonnen gemeente Duinmeer.',
  isFictitious: true,
}

/**
 * Promise: the fictitious dossier stands, with actions in every state, told by the same steps that people take, dated
 * in the days before it was made. Safe to repeat: a whole one is left as it is, one that was broken off is finished.
 */
export async function seedExample(db: Kysely<Database>, people: DemoPeople, now = new Date()): Promise<void> {
  const known = await findDossierFor(db, slug, people.coordinator)
  if (known?.visited_at) return
  const cast = await invite(db, people)
  const began = known?.created_at ?? daysBefore(now, 100)
  const dossier =
    known ?? (await createDossier(db, { ...facts, members: membersOf(cast), actorId: null, at: began }))
  if (!dossier) return // another process made it meanwhile, and goes on
  await seedImport(db, { dossierId: dossier.id, personId: people.coordinator, report, filename, at: began })
  const actions = await listActionIds(db, dossier.id)
  const told = STORY.map((moment, index) => ({ ...moment, key: `example-${index}` }))
  const partners = await invitePartners(db, dossier.id, people)
  for (const moment of told.sort((a, b) => b.daysAgo - a.daysAgo)) {
    const action = actions.find(({ number }) => number === moment.action)
    if (!action) throw new Error(`the example has no action ${moment.action}`)
    const today = daysBefore(began, -100)
    await perform(db, { moment, actionId: action.id, partners, cast, today })
  }
  await deleteOutboxOf(db, dossier.id)
  await updateVisits(db, dossier.id, daysBefore(now, 7))
}

type Cast = Record<Actor, string>

function membersOf(cast: Cast) {
  const roles = (['coordinator', 'chair', 'member', 'adviser', 'board', 'partner'] as const).map((role) => ({
    personId: cast[role],
    role,
  }))
  const invented = (Object.keys(INVENTED) as (keyof typeof INVENTED)[]).map((name) => ({
    personId: cast[name],
    role: 'member' as const,
  }))
  return [...roles, ...invented]
}

async function invite(db: Kysely<Database>, people: DemoPeople): Promise<Cast> {
  const everybody = { ...INVENTED, ...CONTACTS }
  const invented = Object.values(everybody)
  await insertPersons(
    db,
    invented.map((person) => ({ ...person, is_demo: true, is_admin: false })),
  )
  const ids = await listIdsByEmail(
    db,
    invented.map(({ email }) => email),
  )
  const idOf = (email: string) => ids.find((person) => person.email === email)?.id ?? ''
  const named = Object.entries(everybody).map(([name, { email }]) => [name, idOf(email)])
  return { ...people, ...Object.fromEntries(named) } as Cast
}

/** Promise: the partners stand with who answers for them; the id of each organisation. */
async function invitePartners(
  db: Kysely<Database>,
  dossierId: string,
  people: DemoPeople,
): Promise<Record<Partner, string>> {
  const desk = { dossierId, actorId: people.coordinator }
  const ids = await seedPartners(db, desk, Object.values(PARTNERS))
  const contacts = {
    ...CONTACTS,
    waterdienst: { name: 'Partner (demo)', email: demoEmail('partner') },
  } satisfies Record<Partner, { name: string; email: string }>
  const named = {} as Record<Partner, string>
  for (const [partner, { shortName }] of Object.entries(PARTNERS) as [Partner, { shortName: string }][]) {
    const organisationId = ids.get(shortName) ?? ''
    named[partner] = organisationId
    await addContact(db, desk, { organisationId, ...contacts[partner], functionTitle: 'relatiebeheerder' })
  }
  return named
}

type Telling = {
  moment: Moment & { key: string }
  actionId: string
  partners: Record<Partner, string>
  cast: Cast
  today: Date
}

/** Promise: the moment happened, once. */
async function perform(
  db: Kysely<Database>,
  { moment, actionId, partners, cast, today }: Telling,
): Promise<void> {
  const personId = cast[moment.by]
  const at = daysBefore(today, moment.daysAgo)
  const { key } = moment
  const told = { actionId, personId, at, key, today }
  if (isRemark(moment.told)) return tellRemark(db, told, moment.told, partners)
  if (moment.told.type === 'partner')
    return tellPartner(db, told, { ...moment.told, organisationId: partners[moment.told.partner] })
  if (moment.told.type === 'align')
    return tellAlignment(db, told, { as: moment.told.as, organisationId: partners[moment.told.partner] })
  const version = await findActionVersion(db, actionId)
  const event = translate(moment.told, cast, today)
  const answer = await changeAction(db, { actionId, personId, event, expectedVersion: version, at, key })
  if (!answer.ok)
    throw new Error(`the example's ${event.type} of action ${moment.action}: ${JSON.stringify(answer)}`)
}

function translate(
  told: Exclude<Moment['told'], { type: 'comment' | 'settle' | 'reword' | 'partner' | 'align' }>,
  cast: Cast,
  now: Date,
): ActionEvent {
  const dayIn = (days: number) => daysBefore(now, -days).toISOString().slice(0, 10)
  if (told.type === 'milestone')
    return { type: 'addMilestone', title: told.title, certainty: 'aim', targetOn: dayIn(told.inDays) }
  if (told.type !== 'assign') return told
  const targetOn = 'inDays' in told ? dayIn(told.inDays) : null
  const dependsOn = 'dependsOn' in told ? told.dependsOn : null
  return { type: 'assign', ownerId: cast[told.owner], certainty: told.certainty, targetOn, dependsOn }
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY)
