import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeAction } from '#app/services/actions/change-action.server.ts'
import { addPartner } from '#app/services/alignments/add-partner.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import {
  align,
  createOrganisation,
  planSeen,
  respondent,
  type TestOrganisation,
} from '#tests/factories/partners.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'

let database: TestDatabase
let dossierId: string
let cast: Cast
let organisations: TestOrganisation[]

beforeAll(async () => {
  database = await createTestDatabase()
  const made = await createCast(database.db)
  dossierId = made.dossier.id
  cast = made.cast
  organisations = [
    await createOrganisation(database.db, dossierId),
    await createOrganisation(database.db, dossierId),
  ]
})
afterAll(() => database.close())

const runs = process.env.SOAK ? 1_000 : 40
const partner = fc.constantFrom(0, 1)
/** Saving, submitting and starting often: else most sequences never come as far as an agreed plan. */
const ofAction = fc.oneof(
  { weight: 4, arbitrary: fc.constant<ActionEvent>({ type: 'savePlan', plan: 'Anders.' }) },
  { weight: 3, arbitrary: fc.constant<ActionEvent>({ type: 'submitPlan' }) },
  { weight: 3, arbitrary: fc.constant<ActionEvent>({ type: 'start' }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<ActionEvent>(
      { type: 'savePlan', plan: 'Anders.', change: 'editorial', changeReason: 'typefout' },
      { type: 'revisePlan', reason: 'r' },
      { type: 'block', reason: 'r', unblocker: 'u' },
      { type: 'unblock', reason: 'r' },
      { type: 'completeMilestone', milestone: 1 },
      { type: 'deliver' },
      { type: 'accept' },
      { type: 'sendBack', reason: 'r' },
      { type: 'reopen', reason: 'r' },
    ),
  },
)
type Seen = Awaited<ReturnType<typeof planSeen>>
const ofPartner = fc.constantFrom<(seen: Seen) => AlignmentEvent>(
  (seen) => ({ type: 'agree', ...seen, ...respondent, replaces: true }),
  (seen) => ({ type: 'agree', ...seen, ...respondent, replaces: true }),
  (seen) => ({ type: 'agree', ...seen, ...respondent, replaces: true }),
  (seen) => ({ type: 'agree', ...seen, ...respondent, replaces: true }),
  (seen) => ({ type: 'agreeWithConditions', ...seen, ...respondent, replaces: true, conditions: ['a'] }),
  (seen) => ({ type: 'object', ...seen, ...respondent, replaces: true, reason: 'r' }),
  (seen) => ({ type: 'confirm', ...seen, ...respondent }),
  (seen) => ({ type: 'contest', planVersion: seen.planVersion, reason: 'r' }),
  () => ({ type: 'askQuestion', question: 'q' }),
)
const ofUs = fc.constantFrom<AlignmentEvent>(
  { type: 'override', reason: 'r' },
  { type: 'release', reason: 'r' },
  { type: 'restore', reason: 'r' },
  { type: 'meetCondition', condition: 1, reason: 'r' },
  { type: 'escalate', party: 'p', reason: 'r' },
  { type: 'setInvolvement', involvement: 'decides', answerBy: '2099-01-01', reason: 'r' },
  { type: 'setInvolvement', involvement: 'consulted', answerBy: '2099-01-01', reason: 'r' },
  { type: 'passTerm' },
)
const command = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('action' as const), event: ofAction }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('answer' as const), partner, answer: ofPartner }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('steer' as const), partner, event: ofUs }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), partner }) },
)

/** Where a plan counts as agreed. */
const RESTS_ON_ANSWERS: readonly ActionState[] = ['ready', 'inProgress', 'delivered', 'completed']

async function promised(actionId: string): Promise<void> {
  const { db } = database
  const action = await db
    .selectFrom('actions')
    .selectAll()
    .where('id', '=', actionId)
    .executeTakeFirstOrThrow()
  if (!RESTS_ON_ANSWERS.includes(action.state)) return
  const alignments = await db.selectFrom('alignments').selectAll().where('action_id', '=', actionId).execute()
  for (const row of alignments) {
    if (row.released || row.overridden || row.involvement !== 'decides') continue
    expect(['agreed', 'agreedWithConditions']).toContain(row.state)
    expect(row.open_conditions).toEqual([])
    expect(row.answer_version ?? 0).toBeGreaterThanOrEqual(action.material_version)
  }
}

it('no sequence of edits, answers and overrides leaves an action resting on an answer to another text', async () => {
  const { db } = database
  const people = { chair: cast.chair.id, coordinator: cast.coordinator.id, owner: cast.member.id }
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 24 }), async (commands) => {
      const { id: actionId } = await createAction(db, dossierId)
      const alignments: (string | undefined)[] = []
      const act = async (event: ActionEvent) => {
        const { version } = await db
          .selectFrom('actions')
          .select('version')
          .where('id', '=', actionId)
          .executeTakeFirstOrThrow()
        const byChair = ['accept', 'sendBack', 'reopen'].includes(event.type)
        const byDesk = event.type === 'assign'
        const personId = byChair ? people.chair : byDesk ? people.coordinator : people.owner
        await changeAction(db, { actionId, personId, event, expectedVersion: version })
      }
      const add = async (index: number) => {
        const organisationId = organisations[index]?.id ?? ''
        const asked = { involvement: 'decides', answerBy: '2099-01-01', organisationId } as const
        const added = await addPartner(db, { actionId, personId: people.coordinator, ...asked })
        if (added.ok) alignments[index] = added.id
      }
      await act({ type: 'assign', ownerId: people.owner, certainty: 'notAgreed' })
      await act({ type: 'savePlan', plan: 'Eerst dit.' })
      await act({ type: 'addMilestone', title: 'Een', certainty: 'notAgreed' })
      await act({ type: 'addLink', title: 'Bewijs', url: 'https://vng.nl/' })
      await add(0)
      await act({ type: 'submitPlan' })
      for (const step of commands) {
        const alignmentId = 'partner' in step ? alignments[step.partner] : undefined
        if (step.kind === 'action') await act(step.event)
        else if (step.kind === 'add') await add(step.partner)
        else if (alignmentId && step.kind === 'answer')
          await align(
            db,
            alignmentId,
            organisations[step.partner]?.contact.id ?? '',
            step.answer(await planSeen(db, alignmentId)),
          )
        else if (alignmentId && step.kind === 'steer') {
          const by =
            step.event.type === 'passTerm'
              ? null
              : step.event.type === 'override'
                ? people.chair
                : people.coordinator
          await align(db, alignmentId, by, step.event)
        }
        await promised(actionId)
      }
    }),
    { numRuns: runs, endOnFailure: true },
  )
  expect((await verifyLog(db)).problems).toEqual([])
}, 3_600_000)
