import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, createAction, createCast } from '#tests/factories/dossiers.ts'
import { createMember } from '#tests/factories/people.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { takeNewMails } from '#tests/setup/new-mails.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast

beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db, { title: 'Aanpak ondermijning' }))
})
afterAll(() => database.close())

const newMails = (days = 0) => takeNewMails(database.db, days)

test('the owner hears that an action is theirs, and why they get the mail', async () => {
  const { id, number } = await createAction(database.db, dossier.id, { title: 'Peer network' })
  const { coordinator, member } = cast
  await act(database.db, id, coordinator.id, { type: 'assign', ownerId: member.id, certainty: 'notAgreed' })
  const [mail, ...others] = await newMails()
  expect(others).toEqual([])
  expect(mail).toMatchObject({
    recipient: member.email,
    subject: `U bent trekker van A${number}: Peer network`,
  })
  expect(mail?.body_text).toContain(coordinator.name)
  expect(mail?.body_text).toContain(`https://aanjager.example/dossiers/${dossier.slug}/acties/${number}`)
  expect(mail?.body_text).toContain(`U krijgt dit bericht omdat u trekker bent van A${number}.`)
})

test('nobody gets mail about what they did', async () => {
  const { id } = await createAction(database.db, dossier.id)
  const { coordinator } = cast
  await act(database.db, id, coordinator.id, {
    type: 'assign',
    ownerId: coordinator.id,
    certainty: 'notAgreed',
  })
  expect(await newMails()).toEqual([])
})

test('every chair hears of a delivery; the owner hears the verdict with its reason', async () => {
  const { db } = database
  const { coordinator, member, chair } = cast
  const second = await createMember(db, dossier.id, 'chair', { email: 'zz-tweede-voorzitter@x.example' })
  const { id } = await createAction(db, dossier.id)
  await startAction(db, id, { coordinatorId: coordinator.id, ownerId: member.id })
  await act(db, id, member.id, { type: 'completeMilestone', milestone: 1 })
  await act(db, id, member.id, { type: 'addLink', title: 'Verslag', url: 'https://vng.nl/' })
  await newMails()
  await act(db, id, member.id, { type: 'deliver' })
  expect((await newMails()).map(({ recipient }) => recipient)).toEqual([chair.email, second.email])
  await act(db, id, chair.id, { type: 'sendBack', reason: 'Het verslag mist <cijfers>.' })
  const [verdict, ...others] = await newMails()
  expect(others).toEqual([])
  expect(verdict?.recipient).toBe(member.email)
  expect(verdict?.body_text).toContain('> Het verslag mist <cijfers>.')
  expect(verdict?.body_html).toContain('Het verslag mist &lt;cijfers&gt;.')
})

test('the board hears of a question for a decision; who coordinates and who chairs hear of a block', async () => {
  const { db } = database
  const { coordinator, chair, board, member } = cast
  const { id, number } = await createAction(db, dossier.id, { title: 'Signalen delen' })
  await startAction(db, id, { coordinatorId: coordinator.id, ownerId: member.id })
  await newMails()
  await act(db, id, member.id, { type: 'requestDecision', question: 'Mag dit uit de reserve?' })
  const [question, ...others] = await newMails()
  expect(others).toEqual([])
  expect(question).toMatchObject({
    recipient: board.email,
    subject: `Besluit gevraagd over A${number}: Signalen delen`,
  })
  expect(question?.body_text).toContain('> Mag dit uit de reserve?')
  expect(question?.body_text).toContain('omdat u bestuurslid bent in het dossier ‘Aanpak ondermijning’.')
  await act(db, id, board.id, { type: 'decide', decision: 'Ja' })
  await newMails()
  await act(db, id, member.id, { type: 'block', reason: 'Geen grondslag', unblocker: 'BZK' })
  const blocked = await newMails()
  const told = blocked.map(({ recipient }) => recipient)
  for (const person of [coordinator, chair])
    expect(told.filter((email) => email === person.email)).toHaveLength(1)
  expect(told).not.toContain(member.email)
  expect(told).not.toContain(board.email)
  expect(blocked[0]?.body_text).toContain('> Geen grondslag')
  expect(blocked[0]?.body_text).toContain('Oplossen kan: BZK')
})

test('a coordinator who reports a block herself hears nothing of it', async () => {
  const { db } = database
  const { coordinator, chair, member } = cast
  const { id } = await createAction(db, dossier.id)
  await startAction(db, id, { coordinatorId: coordinator.id, ownerId: member.id })
  await newMails()
  await act(db, id, coordinator.id, { type: 'block', reason: 'Geen grondslag', unblocker: 'BZK' })
  const told = (await newMails()).map(({ recipient }) => recipient)
  expect(told).toContain(chair.email)
  expect(told).not.toContain(coordinator.email)
})

test('steps that concern nobody else send nothing', async () => {
  const { id } = await createAction(database.db, dossier.id)
  await startAction(database.db, id, { coordinatorId: cast.coordinator.id, ownerId: cast.member.id })
  expect((await newMails()).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('U bent trekker van'),
  ])
})

test('a closed account and an old event get no mail', async () => {
  const { db } = database
  const gone = await createMember(db, dossier.id, 'member')
  const { id } = await createAction(db, dossier.id)
  await act(db, id, cast.coordinator.id, { type: 'assign', ownerId: gone.id, certainty: 'notAgreed' })
  await db.updateTable('persons').set({ deactivated_at: new Date() }).where('id', '=', gone.id).execute()
  expect(await newMails()).toEqual([])
  await act(db, id, cast.coordinator.id, { type: 'reassign', ownerId: cast.member.id })
  expect(await newMails(8)).toEqual([])
})
