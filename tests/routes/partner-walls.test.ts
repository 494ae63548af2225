import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addComment } from '#app/services/comments/add-comment.server.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { align, createOrganisation, planSeen, putPartner, respondent } from '#tests/factories/partners.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, post, signedIn } from '#tests/setup/requests.ts'

type Handler = (args: LoaderFunctionArgs) => unknown
const modules = import.meta.glob<{ loader?: Handler; action?: Handler }>('/app/routes/*/route.{ts,tsx}')
const nameOf = (path: string) => path.split('/')[3] ?? ''
const names = Object.keys(modules).map(nameOf)

/** In everything that is not partner A's: what B is called, who answers for it, what B said, what is said inside. */
const SECRET = 'geheim'
let secrets = 0
const secret = () => {
  secrets += 1
  return `${SECRET} ${secrets}`
}

let database: TestDatabase
let personA: string
let owner: string
let actionId: string
let ids: {
  alignmentA: string
  alignmentB: string
  organisationA: string
  organisationB: string
  member: string
}
let slug: string
let before: number

beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  const { dossier, cast } = await createCast(db)
  slug = dossier.slug
  owner = cast.member.id
  const coordinator = cast.coordinator.id
  const a = await createOrganisation(db, dossier.id, { short_name: 'A', name: 'Organisatie A' })
  const b = await createOrganisation(db, dossier.id, {
    short_name: secret(),
    name: secret(),
    contact: secret(),
  })
  personA = a.contact.id
  actionId = (await createAction(db, dossier.id, { title: 'Signalen delen' })).id
  const assigned = { type: 'assign', ownerId: owner, certainty: 'notAgreed' } as const
  await act(db, actionId, coordinator, assigned)
  await act(db, actionId, owner, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
  await act(db, actionId, owner, { type: 'addMilestone', title: secret(), certainty: 'notAgreed' })
  await act(db, actionId, owner, {
    type: 'addLink',
    title: secret(),
    url: `https://intern.example/${SECRET}`,
  })
  const put = (organisationId: string) => putPartner(db, { actionId, personId: coordinator, organisationId })
  const [alignmentA, alignmentB] = [await put(a.id), await put(b.id)]
  await act(db, actionId, owner, { type: 'submitPlan' })
  const told = (event: Parameters<typeof align>[3], personId = b.contact.id) =>
    align(db, alignmentB, personId, event)
  await told({ type: 'askQuestion', question: secret() })
  const given = { ...(await planSeen(db, alignmentB)), ...respondent, respondentName: secret() }
  await told({ type: 'agreeWithConditions', ...given, conditions: [secret(), secret()] })
  await told({ type: 'meetCondition', condition: 1, reason: secret() }, owner)
  await align(db, alignmentA, personA, { type: 'object', ...given, respondentName: 'Jan', reason: 'te vaag' })
  for (const place of [
    { room: 'internal' as const, organisationId: null },
    { room: 'partner' as const, organisationId: b.id },
  ])
    await addComment(db, { actionId, personId: owner, place, body: secret(), key: randomUUID() })
  await act(db, actionId, owner, { type: 'block', reason: secret(), unblocker: secret() })
  const other = await createAction(db, dossier.id, { title: secret() })
  await act(db, other.id, coordinator, assigned)
  await act(db, other.id, owner, { type: 'savePlan', plan: secret() })
  await db.updateTable('persons').set({ name: secret() }).where('id', '=', cast.adviser.id).execute()
  ids = {
    ...{ alignmentA, alignmentB, organisationA: a.id, organisationB: b.id },
    member: (await createPerson(db)).id,
  }
  before = await countEvents()
})
afterAll(() => database.close())

const countEvents = async () => (await database.db.selectFrom('events').select('id').execute()).length

/** Every address that partner A can put together: its own ids and those of B. */
function paramsOf(): Record<string, string>[] {
  const organisations = [ids.organisationA, ids.organisationB]
  return [ids.alignmentA, ids.alignmentB, actionId].flatMap((id) =>
    organisations.flatMap((organisatie) =>
      ['1', '2'].map((nummer) => ({
        ...{ dossier: slug, nummer, id, organisatie, bewijs: '1', type: 'savePlan', token: 'x' },
        ...{ persoon: ids.member, account: ids.member, bericht: randomUUID(), import: randomUUID() },
      })),
    ),
  )
}

type Answer = { status: number; text: string }

async function answerFrom(answer: unknown): Promise<Answer> {
  if (answer instanceof Response) {
    const isStream = answer.headers.get('Content-Type')?.startsWith('text/event-stream')
    if (isStream) await answer.body?.cancel()
    return { status: answer.status, text: isStream ? '' : await answer.text() }
  }
  const { init } = (answer ?? {}) as { init?: { status?: number } | null }
  return { status: init?.status ?? 200, text: JSON.stringify(answer) ?? '' }
}

async function ask(
  name: string,
  params: Record<string, string>,
  { form, personId = personA }: { form?: Record<string, string>; personId?: string } = {},
): Promise<Answer> {
  const load = Object.entries(modules).find(([path]) => nameOf(path) === name)?.[1]
  const module = (await load?.()) ?? {}
  const handler = form ? module.action : module.loader
  if (!handler) return { status: 405, text: '' }
  const context = createContext(database.db)
  const cookie = await signedIn(context, personId)
  const request = form ? post(`/${name}`, form, cookie) : get(`/${name}`, cookie)
  try {
    return await answerFrom(await handler({ request, params, context } as unknown as LoaderFunctionArgs))
  } catch (thrown) {
    if (thrown instanceof Response) return answerFrom(thrown)
    throw thrown
  }
}

it('the secrets stand where the dossier’s own people read them', async () => {
  const read = async (name: string, more: Record<string, string> = {}) => {
    const { text } = await ask(name, { ...(paramsOf()[0] ?? {}), ...more }, { personId: owner })
    return new Set(text.match(new RegExp(`${SECRET} \\d+`, 'g'))).size
  }
  expect(await read('dossiers.$dossier.acties.$nummer')).toBeGreaterThan(8)
  const ofB = { id: ids.alignmentB }
  expect(await read('dossiers.$dossier.acties.$nummer_.afstemming.$id', ofB)).toBeGreaterThan(5)
})

describe('a person of partner A', () => {
  it.each(names)('finds nothing of partner B and nothing internal at %s', async (name) => {
    for (const params of paramsOf()) {
      const { status, text } = await ask(name, params)
      expect(text).not.toContain(SECRET)
      if (name.startsWith('dossiers.$dossier') || name.startsWith('beheer')) expect(status).toBe(404)
    }
  })

  it('does find what is theirs', async () => {
    const params = { id: ids.alignmentA }
    expect((await ask('afstemmingen._index', {})).text).toContain('Signalen delen')
    expect((await ask('afstemmingen.$id', params)).text).toContain('Eerst dit, dan dat.')
    expect((await ask('api.v1.afstemmingen.$id', params)).text).toContain('Organisatie A')
    expect((await ask('api.v1.afstemmingen.$id.gebeurtenissen', params)).status).toBe(200)
  })

  it.each(['afstemmingen.$id', 'api.v1.afstemmingen.$id', 'api.v1.afstemmingen.$id.gebeurtenissen'])(
    'gets 404 for the alignment of B at %s',
    async (name) => {
      expect((await ask(name, { id: ids.alignmentB })).status).toBe(404)
    },
  )

  const changing = names.filter((name) => /^(dossiers\.\$|afstemmingen\.\$|api\.v1\.|beheer)/.test(name))
  it.each(changing)('changes nothing of B or inside by %s', async (name) => {
    const forms = ['agree', 'comment', 'setTerm', 'addContact', 'assign', 'verplaats'].map((intent) => ({
      ...{ intent, version: '1', nonce: randomUUID(), body: 'x', reason: 'x' },
    }))
    for (const form of forms) {
      const params = { ...(paramsOf()[2] ?? {}), id: ids.alignmentB }
      const { status, text } = await ask(name, params, { form })
      expect([400, 403, 404, 405, 415]).toContain(status)
      expect(text).not.toContain(SECRET)
    }
    expect(await countEvents()).toBe(before)
  })
})
