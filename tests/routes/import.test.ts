import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { reportWith, startImport, textsOf } from '#tests/factories/imports.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { countQueries } from './count-queries.ts'
import { openImportPages, refusalOf } from './import-pages.ts'
import { png } from './sample-files.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let pages: Awaited<ReturnType<typeof openImportPages>>
const db = () => database.db
const three = ['Stel een loket in', 'Deel kennis', 'Maak een plan']
const start = () => startImport(db(), { dossierId: dossier.id, personId: cast.coordinator.id }, three)

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const made = await createCast(db())
  dossier = made.dossier
  cast = made.cast
  pages = await openImportPages(db(), dossier.slug, cast.coordinator.id)
})

const reports = () => db().selectFrom('reports').select('id').where('dossier_id', '=', dossier.id).execute()
const file = (content: BlobPart, name = 'rapport.txt') => new File([content], name)
const locationOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null)

describe('choosing a file', () => {
  test('goes on to the review of what was found', async () => {
    const answer = await pages.upload(file(reportWith(three)))
    expect(answer).toMatchObject({ status: 303 })
    const importId = locationOf(answer)?.split('/').at(-1) ?? ''
    const page = await pages.review(importId)
    expect(page).toMatchObject({ counts: { total: 3, kept: 3, without_term: 0 }, pages: 1 })
  })

  test.each([
    ['empty', file(''), 'rapport.txt is leeg'],
    ['only white space', file(' \n\n '), 'rapport.txt is leeg'],
    ['not UTF-8', file(new Uint8Array([0x52, 0xe9, 0x73, 0x75])), 'rapport.txt is geen tekst in UTF-8'],
    ['a PDF', file('%PDF-1.7\n', 'rapport.pdf'), 'rapport.pdf is een PDF'],
    ['an empty PDF', file('', 'rapport.pdf'), 'rapport.pdf is leeg'],
    [
      'a picture that is called PDF',
      file(png(), 'rapport.pdf'),
      'rapport.pdf eindigt op .pdf, maar is van binnen een afbeelding',
    ],
    [
      'a text that is called Word',
      file('Een rapport', 'rapport.docx'),
      'rapport.docx eindigt op .docx, maar is van binnen gewone tekst',
    ],
    [
      'a PDF that is called text',
      file('%PDF-1.7\n%âãÏÓ\n', 'rapport.txt'),
      'rapport.txt heet tekst, maar is een PDF',
    ],
    ['with a NUL in it', file('Rapport\0'), 'rapport.txt bevat tekens'],
    ['too large', file('woord '.repeat(900_000)), 'rapport.txt is groter dan 5 MB'],
    ['of an unknown kind', file('x', 'rapport'), 'rapport is van een soort'],
  ])('refuses by name a file that is %s, and stores nothing', async (_, given, words) => {
    const { status, data } = refusalOf(await pages.upload(given))
    expect(status).toBe(400)
    expect(data.error).toContain(words)
    expect(data.error).toContain('Er is niets opgeslagen')
    expect(await reports()).toEqual([])
  })

  test('refuses by name a file that is larger than the server takes', async () => {
    const answer = refusalOf(await pages.upload(file('woord '.repeat(4_500_000), 'atlas.txt')))
    expect(answer.status).toBe(413)
    expect(answer.data.error).toContain('atlas.txt is groter dan 5 MB')
    expect(await reports()).toEqual([])
  })

  test('asks for a file when none was chosen', async () => {
    expect(refusalOf(await pages.upload(file('', '')))).toMatchObject({
      status: 400,
      data: { error: 'Kies een bestand.' },
    })
  })

  test('says of the same file again where it is', async () => {
    const importId = await start()
    const answer = refusalOf(await pages.upload(file(reportWith(three))))
    expect(answer).toMatchObject({ status: 409, data: { known: { importId, state: 'extracted' } } })
    expect(await reports()).toHaveLength(1)
  })

  test.each(['chair', 'member', 'adviser', 'board', 'partner'] as const)(
    'does not exist for a %s',
    async (role) => {
      const importId = await start()
      const theirs = await openImportPages(db(), dossier.slug, cast[role].id)
      const answers = [
        await theirs.uploadPage(),
        await theirs.upload(file(reportWith(['Iets anders']))),
        await theirs.review(importId),
        await theirs.addPage(importId),
        await theirs.send(importId, 'confirm'),
        await theirs.add(importId, { text: 'x', term: 'none' }),
      ]
      expect(answers.map((answer) => (answer as Response).status)).toEqual([404, 404, 404, 404, 404, 404])
    },
  )
})

describe('the review', () => {
  test('is a 404 for an import of another dossier, an unknown one, and no id at all', async () => {
    const { dossier: other, cast: others } = await createCast(db())
    const elsewhere = await startImport(db(), { dossierId: other.id, personId: others.coordinator.id }, three)
    for (const id of [elsewhere, crypto.randomUUID(), 'x'])
      expect(((await pages.review(id)) as Response).status).toBe(404)
    expect(((await pages.send(elsewhere, 'confirm')) as Response).status).toBe(404)
  })

  test('goes back to the proposal that was changed', async () => {
    const importId = await start()
    const answer = await pages.send(importId, 'editItem', {
      position: '2',
      text: 'Deel alle kennis',
      term: 'none',
    })
    expect(locationOf(answer)).toBe(`/dossiers/${dossier.slug}/rapport/importeren/${importId}#voorstel-2`)
    expect(await textsOf(db(), importId)).toEqual(['Stel een loket in', 'Deel alle kennis', 'Maak een plan'])
    expect(await pages.review(importId)).toMatchObject({ counts: { without_term: 1 } })
  })

  test('shows every error at its field and keeps what was typed', async () => {
    const importId = await start()
    const answer = refusalOf(
      await pages.send(importId, 'splitItem', { position: '1', first: 'Half', second: '  ' }),
    )
    expect(answer.status).toBe(400)
    expect(answer.data).toMatchObject({ errors: { second: 'Vul dit in.' }, values: { first: 'Half' } })
  })

  test('shows who did what meanwhile, with what stands there now, and takes it anew', async () => {
    const importId = await start()
    const [item] = await db()
      .selectFrom('import_items')
      .selectAll()
      .where('position', '=', 2)
      .where('import_id', '=', importId)
      .execute()
    await pages.send(importId, 'mergeItem', { position: '1' })
    await pages.send(importId, 'splitItem', { position: '1', first: 'Stel in', second: 'Deel kennis' })
    const typed = { position: '3', item: item?.id ?? '', text: 'Maak plannen', term: 'long' }
    const stale = refusalOf(await pages.send(importId, 'editItem', { ...typed, version: '2' }))
    expect(stale.status).toBe(409)
    expect(stale.data.values.text).toBe('Maak plannen')
    expect(stale.data.changes.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('voegde voorstel 1 samen'),
      expect.stringContaining('splitste voorstel 1'),
    ])
    expect(await pages.send(importId, 'editItem', typed)).toMatchObject({ status: 303 })
  })

  test('pages a long list by fifty and leads to the right page', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `Maak voorziening ${index + 1}`)
    const owner = { dossierId: dossier.id, personId: cast.coordinator.id }
    const importId = await startImport(db(), owner, many)
    const page = await pages.review(importId, '?pagina=3')
    expect(page).toMatchObject({ page: 3, pages: 3, items: { length: 20 } })
    expect(await pages.review(importId, '?pagina=99')).toMatchObject({ page: 3 })
    const answer = await pages.send(importId, 'dropItem', { position: '101' })
    expect(locationOf(answer)).toMatch(/\?pagina=3#voorstel-101$/)
  })

  test('asks the same few queries for 3 proposals as for 120', async () => {
    const counts: number[] = []
    for (const size of [3, 120]) {
      const many = Array.from({ length: size }, (_, index) => `Maak voorziening ${size}-${index + 1}`)
      const owner = { dossierId: dossier.id, personId: cast.coordinator.id }
      const importId = await startImport(db(), owner, many)
      const counted = countQueries(db())
      const theirs = await openImportPages(counted.db, dossier.slug, cast.coordinator.id)
      const before = counted.count()
      await theirs.review(importId)
      counts.push(counted.count() - before)
    }
    expect(counts).toEqual([7, 7])
  })

  test('an intent that does not exist is a 400', async () => {
    const importId = await start()
    expect(((await pages.send(importId, 'extract')) as Response).status).toBe(400)
    expect(((await pages.send(importId, 'dance')) as Response).status).toBe(400)
  })
})

describe('adding by hand', () => {
  test('says whether the text stands in the report', async () => {
    const importId = await start()
    const typed = (text: string) => pages.add(importId, { text, term: 'none', start: '', end: '' })
    expect(locationOf(await typed('Dit rapport doet'))).toMatch(/\?toegevoegd=1&plaats=ja#voorstel-1$/)
    expect(locationOf(await typed('Dit staat er niet'))).toMatch(/\?toegevoegd=5&plaats=nee#inhoud$/)
  })

  test('takes a range from the script', async () => {
    const importId = await start()
    const at = reportWith(three).indexOf('Dit rapport')
    const range = { start: String(at), end: String(at + 16) }
    await pages.add(importId, { text: 'Dit rapport doet', term: 'short', ...range })
    const page = await pages.addPage(importId)
    expect(page).toMatchObject({ places: [{ position: 1, start: at, end: at + 16 }, {}, {}, {}] })
  })

  test('keeps what was typed when something is missing', async () => {
    const importId = await start()
    const answer = refusalOf(await pages.add(importId, { text: '', term: 'long' }))
    expect(answer).toMatchObject({
      status: 400,
      data: { errors: { text: 'Vul dit in.' }, values: { term: 'long' } },
    })
  })
})

describe('confirming', () => {
  test('twice with one nonce is harmless', async () => {
    const importId = await start()
    const form = { nonce: crypto.randomUUID(), version: '2' }
    for (const _ of [1, 2]) expect(await pages.send(importId, 'confirm', form)).toMatchObject({ status: 303 })
    const actions = await db()
      .selectFrom('actions')
      .select('id')
      .where('dossier_id', '=', dossier.id)
      .execute()
    expect(actions).toHaveLength(3)
    expect(await pages.review(importId)).toMatchObject({ import: { state: 'confirmed' } })
  })

  test('of a closed import says so', async () => {
    const importId = await start()
    await pages.send(importId, 'discard')
    const answer = refusalOf(await pages.send(importId, 'confirm'))
    expect(answer).toMatchObject({
      status: 409,
      data: { errors: { form: expect.stringContaining('afgebroken') } },
    })
  })
})
