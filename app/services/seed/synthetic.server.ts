import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'
import type { ActionRow } from '#db/queries/actions.ts'
import { insertEvents, type NewEvent } from '#db/queries/events.ts'
import { insertAll, refreshStatistics } from '#db/queries/seed.ts'
import { WORKFLOW_VERSION } from '#workflows/action-item/machine.ts'
import { TERMS } from '#workflows/action-item/states.ts'
import { createDossier, type NewDossier } from '../dossiers/create-dossier.server.ts'
import { type Chance, makeChance } from './chance.ts'
import { partsOf } from './parts.ts'
import type { DossierShare } from './sizes.ts'
import { walk } from './walk.ts'

const DAY = 86_400_000
const subjects = [
  'Netwerk',
  'Handreiking',
  'Lobby',
  'Meldpunt',
  'Training',
  'Onderzoek',
  'Convenant',
  'Voorlichting',
]
const themes = ['Georganiseerde criminaliteit', 'Maatschappelijke weerbaarheid', 'Integer lokaal bestuur']

export type Synthetic = DossierShare & {
  title: string
  members: NewDossier['members']
  owners: readonly string[]
}

/**
 * Promise: a fictitious dossier with this many actions and about this many events, each a possible life according to
 * the machine, with an unbroken log: `db:verify` holds for it. For measuring; nothing in it means anything.
 * Answers with the number of events; 0 when the address was taken.
 */
export async function seedSynthetic(
  db: Kysely<Database>,
  asked: Synthetic,
  now = new Date(),
): Promise<number> {
  const { slug, title, members, owners } = asked
  const chance = makeChance(createHash('sha256').update(slug).digest().readUInt32BE(), now)
  const at = new Date(now.getTime() - 400 * DAY)
  const dossier = await createDossier(db, { slug, title, members, isFictitious: true, actorId: null, at })
  if (!dossier) return 0
  return db.transaction().execute(async (trx) => {
    const recommendations = await insertRecommendations(trx, dossier.id, asked.recommendations, chance)
    const walks = Array.from({ length: asked.actions }, (_, index) => {
      const recommendation = recommendations[index % recommendations.length]
      if (!recommendation) throw new Error('a dossier needs a recommendation')
      const row = draft({
        id: randomUUID(),
        dossierId: dossier.id,
        number: index + 1,
        recommendation,
        chance,
        at,
      })
      const steps =
        Math.floor(((index + 1) * asked.events) / asked.actions) -
        Math.floor((index * asked.events) / asked.actions) -
        1
      return { start: row, ...walk(row, steps, moments(steps, chance, now), chance, chance.pick(owners)) }
    })
    await insertAll(
      trx,
      'actions',
      walks.map(({ row }) => row),
    )
    // Each event is checked against its action: by its id then, and not by walking through its dossier.
    await refreshStatistics(trx, 'actions')
    const entries: NewEvent[] = walks.flatMap(({ start, events }) => [
      created(start),
      ...events.map(({ entry }) => entry),
    ])
    const rows = await insertEvents(
      trx,
      dossier.id,
      entries.sort((a, b) => a.at.getTime() - b.at.getTime()),
    )
    const parts = walks.map(({ events }) => partsOf(events.map(({ event, entry }) => ({ ...entry, event }))))
    await insertAll(
      trx,
      'plan_versions',
      parts.flatMap(({ plans }) => plans),
    )
    await insertAll(
      trx,
      'milestones',
      parts.flatMap(({ milestones }) => milestones),
    )
    await insertAll(
      trx,
      'evidence',
      parts.flatMap(({ evidence }) => evidence),
    )
    await insertAll(
      trx,
      'progress_updates',
      parts.flatMap(({ updates }) => updates),
    )
    return rows.length
  })
}

type Recommendation = { id: string; title: string; term: ActionRow['term'] }

async function insertRecommendations(
  trx: Transaction<Database>,
  dossier_id: string,
  count: number,
  chance: Chance,
): Promise<Recommendation[]> {
  const sentences = Array.from(
    { length: count },
    (_, n) => `${chance.pick(subjects)} voor gemeenten, onderdeel ${n + 1}`,
  )
  const body = ['Aanbevelingen', '', ...sentences.map((sentence) => `- ${sentence};`)].join('\n')
  const report_id = randomUUID()
  const sha256 = createHash('sha256').update(dossier_id).update(body).digest('hex')
  const report = {
    id: report_id,
    dossier_id,
    title: 'Verzonnen rapport',
    filename: 'verzonnen.txt',
    format: 'text' as const,
  }
  await insertAll(trx, 'reports', [{ ...report, sha256, body, uploaded_by: null }])
  const made = sentences.map((title, n) => ({
    id: randomUUID(),
    title,
    term: chance.pick(TERMS),
    number: n + 1,
  }))
  await insertAll(
    trx,
    'recommendations',
    made.map(({ id, title, term, number }) => {
      const start_offset = body.indexOf(`- ${title};`) + 2
      const source = { start_offset, end_offset: start_offset + title.length, themes: [chance.pick(themes)] }
      return { id, dossier_id, report_id, number, body: title, term, chapter: 'Aanbevelingen', ...source }
    }),
  )
  return made
}

type Draft = {
  id: string
  dossierId: string
  number: number
  recommendation: Recommendation
  chance: Chance
  at: Date
}

function draft({ id, dossierId, number, recommendation, chance, at }: Draft): ActionRow {
  const { id: recommendation_id, term, title } = recommendation
  const none = {
    return_state: null,
    owner_id: null,
    certainty: null,
    target_on: null,
    depends_on: null,
    health: null,
  }
  const counts = {
    plan_version: 0,
    milestone_count: 0,
    open_milestones: [],
    evidence_count: 0,
    evidence_number: 0,
    material_version: 0,
  }
  const moments = { state_since: at, substantive_at: at, created_at: at, updated_at: at }
  const state = {
    state: 'draft' as const,
    state_note: null,
    state_party: null,
    version: 1,
    open_alignments: [],
  }
  const weight = 1 + chance.below(5)
  const place = { id, dossier_id: dossierId, recommendation_id, number, title, term, weight }
  return { ...place, ...state, ...none, ...counts, ...moments, workflow_version: WORKFLOW_VERSION }
}

function created({ id, dossier_id, created_at, recommendation_id }: ActionRow): NewEvent {
  const subject = { subject: 'action' as const, subject_id: id, type: 'create', state_before: null }
  const payload = { recommendationId: recommendation_id }
  return {
    dossier_id,
    action_id: id,
    ...subject,
    state_after: 'draft',
    version: 1,
    actor_id: null,
    at: created_at,
    payload,
  }
}

/** Moments in order, spread over the past year; some actions fell silent some time ago. */
function moments(count: number, chance: Chance, now: Date): Date[] {
  const silent = chance.below(4) === 0 ? 40 + chance.below(60) : 0
  const span = 380 - silent
  return Array.from(
    { length: Math.max(1, count) },
    (_, n) => new Date(now.getTime() - (silent + span * (1 - (n + 1) / count)) * DAY),
  )
}
