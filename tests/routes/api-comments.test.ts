import { afterAll, beforeAll, expect, it } from 'vitest'
import { commentSchema } from '#app/http/api/comment-schemas.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { clientFor } from './api-client.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createAligning>>
beforeAll(async () => {
  database = await createTestDatabase()
  made = await createAligning(database.db, ['LIEC', 'CCV'])
})
afterAll(() => database.close())

const partner = (name: string) => {
  const found = made.partners.find(({ short_name }) => short_name === name)
  return { id: found?.id ?? '', personId: found?.contact.id ?? '' }
}
const onAction = () => `/acties/${made.actions[0]?.id}/reacties`
const onAlignment = (name: string) => `/afstemmingen/${made.actions[0]?.alignments[name]}/reacties`
const member = () => clientFor(database.db, made.cast.member.id)
const contact = (name: string) => clientFor(database.db, partner(name).personId)
const wrong = (body: Record<string, unknown>) =>
  (body.invalidParams as { name: string; code: string }[]).map(({ name, code }) => [name, code])

it('a remark is placed in the room that is named, once, and read back, the newest first', async () => {
  const client = await member()
  const key = { 'Idempotency-Key': 'eenmaal-en-niet-vaker' }
  const body = { tekst: 'Past dit?', kamer: 'partner', partner: partner('LIEC').id }
  const first = await client.post(onAction(), body, key)
  expect(first.status).toBe(201)
  expect((await client.post(onAction(), body, key)).body).toEqual(first.body)
  await client.post(onAction(), { tekst: 'Onder ons', kamer: 'internal' })
  const { body: list } = await client.get(onAction())
  const results = list.results as unknown[]
  expect(results.map((one) => commentSchema.parse(one))).toEqual(results)
  expect(results).toMatchObject([
    { tekst: 'Onder ons', kamer: 'internal', kamerLabel: 'Alleen wij', partner: null },
    { id: first.body.id, tekst: 'Past dit?', kamer: 'partner', partner: { korteNaam: 'LIEC' }, versie: 1 },
  ])
  expect(list.count).toBe(2)
})

it('a partner reads and writes by its alignment, in its own room or in that of all partners', async () => {
  const client = await contact('LIEC')
  expect((await client.post(onAlignment('LIEC'), { tekst: 'Ja', kamer: 'partner' })).status).toBe(201)
  const { body } = await client.get(onAlignment('LIEC'))
  expect(body.results).toMatchObject([
    { tekst: 'Ja', namens: 'LIEC', kamerLabel: 'LIEC en het dossierteam' },
    { tekst: 'Past dit?', namens: null },
  ])
  const internal = await client.post(onAlignment('LIEC'), { tekst: 'Ja', kamer: 'internal' })
  expect([internal.status, wrong(internal.body)]).toEqual([400, [['kamer', 'invalidChoice']]])
  for (const path of [onAction(), onAlignment('CCV')]) {
    expect((await client.get(path)).status).toBe(404)
    expect((await client.post(path, { tekst: 'Ja', kamer: 'partners' })).status).toBe(404)
  }
})

it('the dossier’s own people read an alignment’s rooms there, and nothing internal', async () => {
  const { body } = await (await member()).get(onAlignment('LIEC'))
  expect((body.results as { kamer: string }[]).map(({ kamer }) => kamer)).toEqual(['partner', 'partner'])
})

it('says all that is wrong at once: no room, no partner, unknown parts, who cannot read it', async () => {
  const client = await member()
  const bad = await client.post(onAction(), { tekst: ' ', kleur: 'rood' }, { 'Idempotency-Key': 'kort' })
  expect(bad.status).toBe(400)
  expect(
    wrong(bad.body)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(['Idempotency-Key', 'kamer', 'kleur', 'tekst'])
  const noPartner = await client.post(onAction(), { tekst: 'Hoi', kamer: 'partner' })
  expect(wrong(noPartner.body)).toEqual([['partner', 'required']])
  const deaf = await client.post(onAction(), {
    tekst: 'Hoi',
    kamer: 'internal',
    aandacht: [partner('LIEC').personId],
  })
  expect([deaf.status, wrong(deaf.body)]).toEqual([400, [['aandacht', 'cannotRead']]])
  const board = await clientFor(database.db, made.cast.board.id)
  expect((await board.post(onAction(), { tekst: 'Hoi', kamer: 'partners' })).status).toBe(403)
})
