import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BulkAnswer } from '#app/routes/dossiers.$dossier.tabel_.stappen/perform.server.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { EXAMPLES } from '#tests/factories/action-events.ts'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { PAPER } from '#tests/fixtures/paper-permissions.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { OWNER_ROLES, ROLES, type Role } from '#workflows/roles.ts'
import { type Fields, openActionPages, statusOf } from './action-pages.ts'
import { clientFor } from './api-client.ts'
import { openDossier } from './dossier-pages.ts'
import { dataOf, openTable } from './table-pages.ts'

/**
 * Every role × step × way in. Each form carries a version that nobody saw: who may do the step is told that it is
 * stale, who may not is refused before that, so nothing ever changes and every cell stands on its own.
 */
const UNSEEN = '999'
type Verdict = 'stale' | 'forbidden' | 'notFound'
const verdicts: Record<number, Verdict> = { 403: 'forbidden', 404: 'notFound', 409: 'stale', 412: 'stale' }
const verdictOf = (status: number) => verdicts[status] ?? `answered ${status}`

let database: TestDatabase
let slug: string
let cast: Cast
let outsider: string
/** An action that nobody owns, and one of each role that can own one. */
const actions: Partial<Record<Role | 'nobody', { id: string; number: number }>> = {}
beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  const made = await createCast(db)
  slug = made.dossier.slug
  cast = made.cast
  outsider = (await createPerson(db)).id
  actions.nobody = await createAction(db, made.dossier.id)
  for (const role of OWNER_ROLES) {
    const action = await createAction(db, made.dossier.id)
    const owned = { type: 'assign', ownerId: cast[role].id, certainty: 'notAgreed' } as const
    await act(db, action.id, cast.coordinator.id, owned)
    actions[role] = action
  }
})
afterAll(() => database.close())

/** As the paper has it; a person of a partner has no dossier, and what nobody may do is nobody's. */
function expected(role: Role | 'outsider', type: ActionEventType, isOwner: boolean): Verdict {
  if (role === 'partner' || role === 'outsider') return 'notFound'
  const reach = PAPER[type][ROLES.indexOf(role)]
  return reach === 'A' || (reach === 'o' && isOwner) ? 'stale' : 'forbidden'
}

function fieldsOf(type: ActionEventType): Fields {
  const entries = Object.entries(EXAMPLES[type]).filter(([name]) => name !== 'type')
  const file: Fields =
    type === 'addFile' ? { file: new File(['tekst'], 'bewijs.txt', { type: 'text/plain' }) } : {}
  return { ...Object.fromEntries(entries.map(([name, value]) => [name, String(value)])), ...file }
}

function form(type: ActionEventType): FormData {
  const filled = new FormData()
  const sent = { intent: type, nonce: randomUUID(), version: UNSEEN, ...fieldsOf(type) }
  for (const [name, value] of Object.entries(sent)) filled.append(name, value)
  return filled
}

/** A person at an action; then each step they try there. */
type Way = (
  personId: string,
  action: { id: string; number: number },
) => Promise<(type: ActionEventType) => Promise<string>>

const WAYS: Record<string, Way> = {
  'the form of the step': async (personId, { number }) => {
    const pages = await openActionPages(database.db, slug, number).as(personId)
    return async (type) => {
      return verdictOf(statusOf(await pages.send(type, form(type))))
    }
  },
  'the page of the action': async (personId, { number }) => {
    const pages = await openActionPages(database.db, slug, number).as(personId)
    return async (type) => {
      return verdictOf(statusOf(await pages.sendOnPage(form(type))))
    }
  },
  'the board': async (personId, { number }) => {
    const pages = await openDossier(database.db, slug, personId)
    return async (type) => {
      const status = statusOf(await pages.move(`${number}.${type}.${UNSEEN}`))
      // A card moves by a step that asks nothing; another one lacks its fields.
      return status === 400 && asksSomething(type) ? 'fields' : verdictOf(status)
    }
  },
  'many at once': async (personId, { number }) => {
    const pages = await openTable(database.db, slug).as(personId)
    return async (type) => {
      const { file: _, ...fields } = fieldsOf(type)
      const sent = {
        intent: type,
        nonce: randomUUID(),
        actie: `${number}.${UNSEEN}`,
        ...(fields as Record<string, string>),
      }
      const answer = await pages.perform(sent)
      if (answer instanceof Response) return verdictOf(answer.status)
      const [result] = dataOf<BulkAnswer>(answer).results ?? []
      if (!result || result.ok) return PAPER[type] === NOBODY ? 'forbidden' : 'no result'
      return result.reason === actionAnswers.forbidden ? 'forbidden' : result.again ? 'stale' : result.reason
    }
  },
  'the API': async (personId, { id }) => {
    const client = await clientFor(database.db, personId)
    return async (type) => {
      const answer = await client.post(`/acties/${id}/gebeurtenissen`, EXAMPLES[type], {
        'If-Match': `"${UNSEEN}"`,
      })
      // What follows by itself is no step that the API knows.
      return answer.status === 400 && PAPER[type] === NOBODY ? 'forbidden' : verdictOf(answer.status)
    }
  },
}
const NOBODY = '......'
const asksSomething = (type: ActionEventType) => Object.keys(EXAMPLES[type]).length > 1

const people: [Role | 'outsider', isOwner: boolean][] = [
  ...ROLES.map((role) => [role, false] as [Role, boolean]),
  ...OWNER_ROLES.map((role) => [role, true] as [Role, boolean]),
  ['outsider', false],
]
const types = Object.keys(EXAMPLES) as ActionEventType[]

describe.each(Object.entries(WAYS))('by %s', (name, way) => {
  it.each(people)('%s (owner: %s) may do what stands on paper, step by step', async (role, isOwner) => {
    const personId = role === 'outsider' ? outsider : cast[role].id
    const action = actions[isOwner ? (role as Role) : 'nobody']
    if (!action) throw new Error('no such action')
    const found: Record<string, string> = {}
    const onPaper: Record<string, string> = {}
    const tryOut = await way(personId, action)
    for (const type of types) {
      found[type] = await tryOut(type)
      const verdict = expected(role, type, isOwner)
      onPaper[type] =
        name === 'the board' && asksSomething(type) && PAPER[type] !== NOBODY && verdict !== 'notFound'
          ? 'fields'
          : verdict
    }
    expect(found).toEqual(onPaper)
  })
})

it('no form changed anything', async () => {
  const rows = await database.db.selectFrom('events').select('type').where('subject', '=', 'action').execute()
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['create', 'assign']))
})
