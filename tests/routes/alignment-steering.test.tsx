import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AnswersPanel } from '#app/routes/dossiers.$dossier.acties.$nummer_.afstemming.$id/answers-panel.tsx'
import { AskPanel } from '#app/routes/dossiers.$dossier.acties.$nummer_.afstemming.$id/ask-panel.tsx'
import { ConditionsPanel } from '#app/routes/dossiers.$dossier.acties.$nummer_.afstemming.$id/conditions-panel.tsx'
import * as route from '#app/routes/dossiers.$dossier.acties.$nummer_.afstemming.$id/route.tsx'
import { StepsPanels } from '#app/routes/dossiers.$dossier.acties.$nummer_.afstemming.$id/steps-panels.tsx'
import type { RefusedAlignment } from '#app/services/alignments/submit-alignment.server.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { align, createOrganisation, putPartner, type TestOrganisation } from '#tests/factories/partners.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'
import type { Role } from '#workflows/roles.ts'
import { statusOf } from './action-pages.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createCast>>
let liec: TestOrganisation
let action: { id: string; number: number }
let id: string

beforeAll(async () => {
  database = await createTestDatabase()
  made = await createCast(database.db)
  liec = await createOrganisation(database.db, made.dossier.id, { short_name: 'LIEC' })
})
afterAll(() => database.close())

/** An action whose plan lies with LIEC, which decides. */
beforeEach(async () => {
  const { db } = database
  const ownerId = made.cast.member.id
  const coordinator = made.cast.coordinator.id
  action = await createAction(db, made.dossier.id)
  await act(db, action.id, coordinator, { type: 'assign', ownerId, certainty: 'aim', targetOn: '2027-03-01' })
  await act(db, action.id, ownerId, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
  await act(db, action.id, ownerId, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
  id = await putPartner(db, { actionId: action.id, personId: coordinator, organisationId: liec.id })
  await act(db, action.id, ownerId, { type: 'submitPlan' })
})

async function as(personId: string) {
  const cookie = await signedIn(createContext(database.db), personId)
  const path = `/dossiers/${made.dossier.slug}/acties/${action.number}/afstemming/${id}`
  const params = { dossier: made.dossier.slug, nummer: String(action.number), id }
  const argsFor = (request: Request, more = {}) => ({
    ...{ request, params: { ...params, ...more }, context: createContext(database.db) },
  })
  const load = (search = '', more = {}) => route.loader(argsFor(get(path + search, cookie), more))
  const fill = async (fields: Record<string, string>) => {
    const { alignment, plan } = await load()
    return {
      ...{ nonce: randomUUID(), version: String(alignment.version) },
      ...{ planVersion: String(plan.planVersion), planHash: plan.planHash, ...fields },
    }
  }
  const send = (form: Record<string, string>) =>
    answerOf(() => route.action(argsFor(post(path, form, cookie))))
  const submit = async (intent: string, fields: Record<string, string> = {}) =>
    send(await fill({ intent, ...fields }))
  return { load, fill, send, submit }
}
const inRole = (role: Role) => as(made.cast[role].id)

const refusedOf = (answer: unknown) => (answer as { data: RefusedAlignment }).data
const wordsOf = (element: React.ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const recorded = {
  ...{ respondentName: 'Jan de Vries', respondentFunction: 'adviseur', capacity: 'official' },
  ...{ channel: 'phone', proof: 'Gespreksnotitie 3 mei' },
}

describe('one alignment, for the dossier’s own people', () => {
  it('offers each role what is theirs, and nothing to who only reads', async () => {
    const stepsOf = async (role: Role) => {
      const { lines } = await (await inRole(role)).load()
      return [...lines.steer, ...lines.record].map(({ type }) => type)
    }
    const steering = ['startConsultation', 'setTerm', 'setInvolvement', 'escalate', 'release']
    const answers = ['agree', 'agreeWithConditions', 'object', 'abstain']
    expect(await stepsOf('coordinator')).toEqual([...steering, ...answers])
    expect(await stepsOf('chair')).toEqual([
      ...['setTerm', 'setInvolvement', 'escalate', 'override', 'release'],
    ])
    expect(await stepsOf('member')).toEqual(['startConsultation'])
    expect(await stepsOf('adviser')).toEqual([])
    expect(await stepsOf('board')).toEqual([])
    const board = await (await inRole('board')).load()
    expect(wordsOf(<StepsPanels {...board} />)).toContain('Er is hier geen stap voor u.')
  })

  it('names the steps that record an answer as the partner’s', async () => {
    const page = await (await inRole('coordinator')).load('?stap=agreeWithConditions')
    const words = wordsOf(<StepsPanels {...page} />)
    for (const name of ['is akkoord', 'is akkoord mits', 'is niet akkoord', 'ziet af'])
      expect(words).toContain(` Partner ${name} `)
    expect(wordsOf(<AskPanel page={page} />).match(/Partner is akkoord mits/g)).toHaveLength(2)
  })

  it('does not exist for a partner’s account, on another action, or under a broken address', async () => {
    const status = async (ask: Promise<unknown>) => statusOf(await answerOf(() => ask))
    expect(await status((await inRole('partner')).load())).toBe(404)
    expect(await status((await as(liec.contact.id)).load())).toBe(404)
    const coordinator = await inRole('coordinator')
    const other = await createAction(database.db, made.dossier.id)
    expect(await status(coordinator.load('', { nummer: String(other.number) }))).toBe(404)
    expect(await status(coordinator.load('', { id: 'iets' }))).toBe(404)
  })

  it('refuses a step that is another’s, and one that happens by itself', async () => {
    expect(statusOf(await (await inRole('member')).submit('override', { reason: 'r' }))).toBe(403)
    expect(statusOf(await (await inRole('board')).submit('agree', recorded))).toBe(403)
    const coordinator = await inRole('coordinator')
    expect(statusOf(await coordinator.submit('agree', { ...recorded, channel: 'account' }))).toBe(403)
    expect(statusOf(await coordinator.submit('passTerm'))).toBe(400)
    expect(statusOf(await coordinator.submit('askQuestion', { question: 'q' }))).toBe(400)
  })

  it('records an answer from a call, with who wrote it down; the action moves on', async () => {
    const coordinator = await inRole('coordinator')
    expect(statusOf(await coordinator.submit('agree', { ...recorded, remark: 'Goed zo' }))).toBe(303)
    const page = await coordinator.load()
    expect(page.action.state).toBe('ready')
    const words = wordsOf(<AnswersPanel {...page} />)
    expect(words).toContain(`telefonisch, vastgelegd door ${made.cast.coordinator.name}`)
    expect(words).toContain('Na te lezen: Gespreksnotitie 3 mei')
    const twice = await coordinator.submit('object', { ...recorded, reason: 'Toch niet' })
    expect(statusOf(twice)).toBe(409)
    expect(refusedOf(twice).errors.form).toContain('er is al geantwoord op deze versie')
    const html = renderToStaticMarkup(<AskPanel page={page} refused={refusedOf(twice)} />)
    expect(html).toContain('name="replaces"')
    const chosen = await coordinator.submit('object', { ...recorded, reason: 'Toch niet', replaces: 'on' })
    expect(statusOf(chosen)).toBe(303)
    expect((await coordinator.load()).answers.map(({ answer }) => answer)).toEqual(['objected', 'agreed'])
  })

  it('asks for proof and for conditions with words, all at once, and keeps what was typed', async () => {
    const coordinator = await inRole('coordinator')
    const none = await coordinator.submit('agreeWithConditions', { conditions: ' \n ', proof: 'x' })
    expect(statusOf(none)).toBe(400)
    expect(Object.keys(refusedOf(none).errors).sort()).toEqual([
      ...['capacity', 'channel', 'conditions', 'respondentFunction', 'respondentName'],
    ])
    const unproven = await coordinator.submit('agree', { ...recorded, proof: '' })
    expect(refusedOf(unproven)).toMatchObject({ status: 400, errors: { proof: 'Vul dit in.' } })
    const page = await coordinator.load('?stap=agree')
    const html = renderToStaticMarkup(<AskPanel page={page} refused={refusedOf(unproven)} />)
    expect(html).toContain('value="Jan de Vries"')
    const past = await coordinator.submit('setTerm', { answerBy: '2020-01-01', reason: 'r' })
    expect(refusedOf(past).errors.answerBy).toBe('Kies vandaag of een latere dag.')
  })

  it('keeps conditions as items: assigned, met, opened again', async () => {
    const coordinator = await inRole('coordinator')
    const owner = await inRole('member')
    const conditions = 'Eerst geld\nDan mensen'
    await coordinator.submit('agreeWithConditions', { ...recorded, conditions })
    const assigned = { condition: '1', ownerId: made.cast.member.id }
    expect(statusOf(await owner.submit('assignCondition', assigned))).toBe(303)
    expect(statusOf(await owner.submit('meetCondition', { condition: '1', reason: 'Begroot' }))).toBe(303)
    const page = await owner.load()
    expect(page.conditions.map(({ steps }) => steps)).toEqual([
      ['reopenCondition'],
      ['meetCondition', 'assignCondition'],
    ])
    const words = wordsOf(<ConditionsPanel {...page} />)
    expect(words).toContain(`Eerst geld Vervuld belegd bij ${made.cast.member.name}`)
    expect(wordsOf(<ConditionsPanel {...(await (await inRole('board')).load())} />)).not.toContain('beleggen')
    expect(statusOf(await owner.submit('reopenCondition', { condition: '1', reason: 'Niet' }))).toBe(303)
  })

  it('answers a stale form with what changed, and keeps what was typed', async () => {
    const coordinator = await inRole('coordinator')
    const form = await coordinator.fill({ intent: 'escalate', party: 'Driehoek', reason: 'Duurt te lang' })
    const reason = { type: 'startConsultation', reason: 'Bellen' } as const
    await align(database.db, id, made.cast.member.id, reason)
    const answer = await coordinator.send(form)
    expect(statusOf(answer)).toBe(409)
    expect(refusedOf(answer).values.party).toBe('Driehoek')
    const page = await coordinator.load('?stap=escalate')
    const html = renderToStaticMarkup(<AskPanel page={page} refused={refusedOf(answer)} />)
    expect(html).toContain('Vastgelegd: er is overleg met de partner.')
    expect(html).toContain('value="Driehoek"')
    expect(html).toContain(`name="version" value="${page.alignment.version}"`)
    const anew = { ...form, version: String(page.alignment.version) }
    expect(statusOf(await coordinator.send(anew))).toBe(303)
  })

  it('lets the chair go on without this partner, and a released partner be put back', async () => {
    const chair = await inRole('chair')
    expect(statusOf(await chair.submit('override', { reason: 'Het moet nu' }))).toBe(303)
    const page = await chair.load()
    expect(page.action.state).toBe('ready')
    const words = wordsOf(<StepsPanels {...page} />)
    expect(words).toContain('Het moet nu')
    expect(words).toContain('de voorzitter besloot al om zonder dit akkoord verder te gaan')
    expect(statusOf(await chair.submit('release', { reason: 'Klaar' }))).toBe(303)
    expect((await chair.load()).lines.steer).toEqual([{ type: 'restore' }])
    expect(statusOf(await chair.submit('restore', { reason: 'Toch' }))).toBe(303)
    expect((await chair.load()).lines.steer.map(({ type }) => type)).toContain('invite')
  })
})
