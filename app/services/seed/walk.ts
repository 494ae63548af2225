import type { ActionRow } from '#db/queries/actions.ts'
import type { NewEvent } from '#db/queries/events.ts'
import { advance } from '#workflows/action-item/advance.ts'
import type { ActionEvent } from '#workflows/action-item/events.ts'
import { explain } from '#workflows/action-item/explain.ts'
import { toItem } from '../actions/facts.ts'
import { logEntry, nextRow } from '../actions/next-row.ts'
import type { Chance } from './chance.ts'

export type Walk = { row: ActionRow; events: { event: ActionEvent; entry: NewEvent }[] }

const sentences = [
  'De gesprekken met de partners lopen.',
  'De eerste gemeenten doen mee.',
  'Het concept ligt bij de leden.',
  'Er is meer tijd nodig voor de afstemming.',
  'De bijeenkomst is gepland.',
  'De werkgroep komt met een voorstel.',
]

/** The next thing that could happen, as often as it happens in such committees. */
const likely: [weight: number, make: (chance: Chance, owner: string) => ActionEvent][] = [
  [6, (c, ownerId) => ({ type: 'assign', ownerId, ...target(c) })],
  [3, (c) => ({ type: 'savePlan', plan: `${c.pick(sentences)} ${c.pick(sentences)}` })],
  [3, (c) => ({ type: 'addMilestone', title: c.pick(sentences).slice(0, -1), ...target(c) })],
  [5, () => ({ type: 'submitPlan' })],
  [5, () => ({ type: 'start' })],
  [
    8,
    (c) => ({
      type: 'reportProgress',
      health: c.pick(['onTrack', 'onTrack', 'attention', 'stuck'] as const),
      report: c.pick(sentences),
    }),
  ],
  [
    4,
    (c) => ({
      type: 'addLink',
      title: c.pick(sentences).slice(0, -1),
      url: 'https://voorbeeld.example/stuk',
    }),
  ],
  [1, () => ({ type: 'block', reason: 'Er ontbreekt nog een besluit.', unblocker: 'Een partner' })],
  [2, () => ({ type: 'unblock', reason: 'Het besluit is er.' })],
  [1, () => ({ type: 'requestDecision', question: 'Mag dit worden uitgebreid?' })],
  [2, () => ({ type: 'decide', decision: 'Akkoord.' })],
  [2, (c) => ({ type: 'reschedule', ...target(c), reason: c.pick(sentences) })],
  [1, () => ({ type: 'revisePlan', reason: 'Het plan moet anders.' })],
  [1, () => ({ type: 'deliver' })],
  [1, () => ({ type: 'sendBack', reason: 'Er ontbreekt nog een stuk.' })],
  [1, () => ({ type: 'accept' })],
]
const total = likely.reduce((sum, [weight]) => sum + weight, 0)

function target(chance: Chance) {
  const certainty = chance.pick(['fixed', 'aim', 'aim', 'dependent', 'notAgreed'] as const)
  const targetOn = certainty === 'fixed' || certainty === 'aim' ? chance.day() : null
  return { certainty, targetOn, dependsOn: certainty === 'dependent' ? 'een andere actie' : null }
}

function draw(chance: Chance, row: ActionRow, owner: string): ActionEvent {
  const [first] = row.open_milestones
  if (row.state === 'inProgress' && first !== undefined && chance.below(6) === 0)
    return { type: 'completeMilestone', milestone: first }
  let point = chance.below(total)
  for (const [weight, make] of likely) {
    point -= weight
    if (point < 0) return make(chance, owner)
  }
  return { type: 'submitPlan' }
}

/**
 * Promise: a life of about `steps` events for an action that starts in draft, every one possible according to the
 * machine; the row as it stands after the last. Deterministic but for the ids.
 */
export function walk(start: ActionRow, steps: number, moments: Date[], chance: Chance, owner: string): Walk {
  let row = start
  const events: Walk['events'] = []
  for (let tries = 0; events.length < steps && tries < steps * 40; tries++) {
    const event = draw(chance, row, owner)
    if (!explain(toItem(row), event.type, event).possible) continue
    const finishing = event.type === 'deliver' || event.type === 'accept' || event.type === 'withdraw'
    if (finishing && events.length < steps - 3) continue
    row = take(row, event, owner, momentAt(moments, events.length), events)
  }
  return { row, events }
}

const momentAt = (moments: Date[], index: number) =>
  moments[Math.min(index, moments.length - 1)] ?? new Date()

function take(
  row: ActionRow,
  event: ActionEvent,
  personId: string | null,
  at: Date,
  events: Walk['events'],
): ActionRow {
  const result = advance(toItem(row), event)
  if (!result.ok) throw new Error(`${event.type} is not possible in ${row.state}`)
  const { next, followUp } = result
  events.push({ event, entry: logEntry(row, event, { state: next.state, personId, at }) })
  const after = { ...row, ...nextRow(row, event, next, at) }
  return followUp.reduce((current, automatic) => take(current, automatic, null, at, events), after)
}
