import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createMember } from '#tests/factories/people.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openActionPages, refusedOf, statusOf } from './action-pages.ts'
import { docx, pdf, png } from './sample-files.ts'

const MB = 1024 * 1024
let database: TestDatabase
let cast: Awaited<ReturnType<typeof createCast>>
let action: { id: string; number: number }
let member: Awaited<ReturnType<ReturnType<typeof openActionPages>['as']>>

beforeAll(async () => {
  database = await createTestDatabase()
  cast = await createCast(database.db)
})
afterAll(() => database.close())
beforeEach(async () => {
  const { dossier, cast: people } = cast
  action = await createAction(database.db, dossier.id)
  await startAction(database.db, action.id, {
    coordinatorId: people.coordinator.id,
    ownerId: people.member.id,
  })
  member = await openActionPages(database.db, dossier.slug, action.number).as(people.member.id)
})

const file = (name: string, content: BlobPart, type = '') => new File([content], name, { type })
const countRows = async () => {
  const { db } = database
  const count = (table: 'files' | 'file_chunks') =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  return [(await count('files')).n, (await count('file_chunks')).n]
}

describe('a file as evidence', () => {
  it.each([
    ['pdf', pdf(), 'application/pdf'],
    ['docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['png', png(), 'image/png'],
    ['csv', 'naam;aantal\nEén;1\n', 'application/vnd.ms-excel'],
    ['md', '# Verslag\n', ''],
  ])('%s is stored and comes back byte for byte, as an attachment', async (extension, content, type) => {
    const given = file(`Verslag “één” ${extension}.${extension}`, content, type)
    await member.submit('addFile', { title: 'Verslag', fileId: given })
    const { evidence } = await member.page()
    expect(evidence).toMatchObject([{ kind: 'file', title: 'Verslag', file_name: given.name }])
    const answer = await member.download(1)
    expect(answer.status).toBe(200)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(await given.arrayBuffer()))
    const headers = Object.fromEntries(answer.headers)
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''Verslag%20/,
    )
    expect(headers['content-length']).toBe(String(given.size))
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  })

  it('of 20 MB is stored in pieces', async () => {
    const bytes = new Uint8Array(20 * MB).fill(32)
    await member.submit('addFile', { title: 'Groot', fileId: file('groot.txt', bytes) })
    const answer = await member.download(1)
    expect((await answer.arrayBuffer()).byteLength).toBe(20 * MB)
  })

  it('sent twice with the same form is stored once', async () => {
    const [files] = await countRows()
    const form = await member.fill('addFile', { title: 'Verslag', fileId: file('a.txt', 'tekst') })
    const again = new FormData()
    for (const [name, value] of form) again.append(name, value)
    expect([await member.send('addFile', form), await member.send('addFile', again)].map(statusOf)).toEqual([
      303, 303,
    ])
    expect((await countRows())[0]).toBe((files ?? 0) + 1)
    expect((await member.page()).evidence).toHaveLength(1)
  })
})

describe('a file that is refused', () => {
  it.each([
    ['too large', file('groot.txt', new Uint8Array(20 * MB + 1).fill(32)), '‘groot.txt’ is groter dan 20 MB'],
    ['empty', file('leeg.pdf', ''), '‘leeg.pdf’ is leeg'],
    [
      'of a type that is not allowed',
      file('x.html', '<p>'),
      '‘x.html’ is een soort bestand dat hier niet kan',
    ],
    ['without an extension', file('pdf', pdf()), '‘pdf’ is een soort bestand'],
    ['of another type than its name says', file('x.pdf', png()), '‘x.pdf’ is van binnen geen PDF-bestand'],
    [
      'a text that is a program',
      file('x.txt', '\x7fELF\x02\x01\x01'),
      '‘x.txt’ is van binnen geen TXT-bestand',
    ],
    ['that claims two types', file('x.pdf', pdf(), 'image/png'), '‘x.pdf’ is van binnen geen PDF-bestand'],
    [
      'a page in disguise',
      file('x.png', '<script>alert(1)</script>'),
      '‘x.png’ is van binnen geen PNG-bestand',
    ],
    [
      'a text that is not UTF-8',
      file('x.csv', new Uint8Array([0x45, 0xe9, 0x6e])),
      '‘x.csv’ is geen leesbare tekst',
    ],
    ['a text with a zero byte', file('x.txt', 'a\0b'), '‘x.txt’ is geen leesbare tekst'],
    ['that was not chosen', file('', ''), 'Kies een bestand'],
  ])('%s: by name, at the field, and nothing is stored', async (_, fileId, sentence) => {
    const before = await countRows()
    const answer = await member.post('addFile', { title: 'Verslag', fileId })
    expect(statusOf(answer)).toBe(400)
    expect(refusedOf(answer).errors.fileId).toContain(sentence)
    expect(refusedOf(answer).values.title).toBe('Verslag')
    expect(await countRows()).toEqual(before)
    expect((await member.page()).action.version).toBeGreaterThan(1)
  })

  it('in a form that is larger than the server takes: by name, with what was typed before it', async () => {
    const before = await countRows()
    const fileId = file('film.pdf', new Uint8Array(26 * MB).fill(32))
    const answer = await member.post('addFile', { title: 'Verslag', fileId })
    expect(statusOf(answer)).toBe(413)
    expect(refusedOf(answer).errors).toEqual({
      fileId: expect.stringContaining('‘film.pdf’ is groter dan 20 MB'),
    })
    expect(refusedOf(answer).values).toMatchObject({ intent: 'addFile', title: 'Verslag' })
    expect(await countRows()).toEqual(before)
  })

  it('for so much typing that no file is reached: not half', async () => {
    const answer = await member.post('addFile', {
      title: 'x'.repeat(26 * MB),
      fileId: file('a.txt', 'tekst'),
    })
    expect(statusOf(answer)).toBe(413)
    expect(answer).toBeInstanceOf(Response)
  })

  it('with more parts than any form has: not read', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field${index}`, 'x']))
    expect(statusOf(await member.post('addFile', many))).toBe(400)
  })

  it('says what else is wrong at the same time', async () => {
    const answer = await member.post('addFile', { title: ' ', fileId: file('leeg.pdf', '') })
    expect(Object.keys(refusedOf(answer).errors).sort()).toEqual(['fileId', 'title'])
  })

  it.each([
    ['because the save is stale', 'stale', 409],
    ['because it is not theirs to add', 'forbidden', 403],
  ])('%s: nothing is stored', async (_, why, status) => {
    const before = await countRows()
    const form = await member.fill('addFile', { title: 'Verslag', fileId: file('a.txt', 'tekst') })
    const { dossier, cast: people } = cast
    let sender = member
    if (why === 'stale')
      await act(database.db, action.id, people.coordinator.id, {
        type: 'describe',
        title: 'Anders',
        weight: 2,
      })
    else sender = await openActionPages(database.db, dossier.slug, action.number).as(people.adviser.id)
    expect(statusOf(await sender.send('addFile', form))).toBe(status)
    expect(await countRows()).toEqual(before)
  })
})

describe('a download', () => {
  it('is not there for who is no member, in another action, for a link, or once the evidence was removed', async () => {
    const { db } = database
    await member.submit('addFile', { title: 'Verslag', fileId: file('a.txt', 'tekst') })
    await member.submit('addLink', { title: 'Link', url: 'https://vng.nl/' })
    const other = await createCast(db)
    const stranger = await openActionPages(db, cast.dossier.slug, action.number).as(other.cast.member.id)
    const elsewhere = await createMember(db, other.dossier.id, 'member')
    const otherDossier = await openActionPages(db, other.dossier.slug, action.number).as(elsewhere.id)
    const statuses = [stranger.download(1), otherDossier.download(1), member.download(2), member.download(9)]
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await member.download(1)).status).toBe(200)
    await member.submit('removeEvidence', { evidence: '1', reason: 'Oude versie', nonce: randomUUID() })
    expect((await member.download(1)).status).toBe(404)
  })
})
