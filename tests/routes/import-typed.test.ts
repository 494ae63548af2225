import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Review } from '#app/routes/dossiers.$dossier.rapport.importeren.$import._index/review.tsx'
import type {
  Refused,
  ReviewPageData,
} from '#app/routes/dossiers.$dossier.rapport.importeren.$import._index/review-page.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { startImport, textsOf } from '#tests/factories/imports.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openImportPages, refusalOf } from './import-pages.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
let pages: Awaited<ReturnType<typeof openImportPages>>
let importId: string
const db = () => database.db
const three = ['Stel een loket in', 'Deel kennis', 'Maak een plan']

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const made = await createCast(db())
  dossier = made.dossier
  cast = made.cast
  pages = await openImportPages(db(), dossier.slug, cast.coordinator.id)
  importId = await startImport(db(), { dossierId: dossier.id, personId: cast.coordinator.id }, three)
})

/** Every field of the page as a browser posts it, with what was typed over it by `field-place`. */
async function fillPage() {
  const page = await pages.review(importId)
  if (page instanceof Response) throw new Error(`a ${page.status} answer, not a page`)
  const ids = page.items.map(({ id }) => id)
  const fields: Record<string, string> = { version: String(page.import.version) }
  for (const { id, body, term, split, seen, is_dropped } of page.items) {
    if (is_dropped) continue
    Object.assign(fields, { [`seen.${id}`]: seen, [`text.${id}`]: body, [`term.${id}`]: term ?? 'none' })
    Object.assign(fields, { [`first.${id}`]: split.first, [`second.${id}`]: split.second })
  }
  const named = (place: string) => place.replace(/(?<=\.)\d+$/, (position) => ids[Number(position) - 1] ?? '')
  return (typed: Record<string, string>, step: string, rest: Record<string, string> = {}) => {
    const over = Object.fromEntries(Object.entries(typed).map(([key, value]) => [named(key), value]))
    return pages.send(importId, 'review', { ...fields, ...over, step: named(step), ...rest })
  }
}
const edits = () =>
  db()
    .selectFrom('events')
    .select('type')
    .where('subject_id', '=', importId)
    .where('type', '=', 'editItem')
    .execute()

describe('what was typed at one proposal', () => {
  test.each([
    ['editItem.2', ['Open een loket', 'Deel kennis', 'Maak een plan']],
    ['dropItem.2', ['Open een loket', '(Deel kennis)', 'Maak een plan']],
    ['mergeItem.2', ['Open een loket', 'Deel kennis Maak een plan']],
    ['mergeItem.1', ['Open een loket Deel kennis', 'Maak een plan']],
    ['splitItem.2', ['Open een loket', 'Deel', 'kennis', 'Maak een plan']],
    ['splitItem.1', ['Open een', 'loket', 'Deel kennis', 'Maak een plan']],
    ['confirm', ['Open een loket', 'Deel kennis', 'Maak een plan']],
  ])('is kept when %s is pressed', async (step, texts) => {
    const send = await fillPage()
    expect(await send({ 'text.1': 'Open een loket' }, step)).toMatchObject({ status: 303 })
    expect(await textsOf(db(), importId)).toEqual(texts)
    expect(await edits()).toHaveLength(1)
  })

  test('is kept when another is put back, with its term', async () => {
    await (await fillPage())({}, 'dropItem.2')
    const send = await fillPage()
    await send({ 'text.1': 'Open een loket', 'term.3': 'long' }, 'restoreItem.2')
    expect(await pages.review(importId)).toMatchObject({
      items: [{ body: 'Open een loket' }, { is_dropped: false }, { term: 'long' }],
    })
  })

  test('is saved by Enter too, and twice the same post is harmless', async () => {
    const send = await fillPage()
    const nonce = crypto.randomUUID()
    for (const _ of [1, 2])
      expect(await send({ 'text.1': 'Open een loket' }, 'mergeItem.1', { nonce })).toMatchObject({
        status: 303,
      })
    expect(await textsOf(db(), importId)).toEqual(['Open een loket Deel kennis', 'Maak een plan'])
    const enter = await fillPage()
    expect(await enter({ 'text.2': 'Maak plannen' }, '')).toMatchObject({ status: 303 })
    expect(await textsOf(db(), importId)).toEqual(['Open een loket Deel kennis', 'Maak plannen'])
  })

  test.each([
    ['  ', 'Vul dit in.'],
    ['a'.repeat(5001), expect.any(String)],
  ])('stops the pressed step when it cannot be saved, and stays on the page', async (text, message) => {
    const send = await fillPage()
    const answer = refusalOf(await send({ 'text.1': text, 'text.3': 'Maak plannen' }, 'confirm'))
    expect(answer).toMatchObject({
      status: 400,
      data: { wrong: [{ position: 1, errors: { text: message } }] },
    })
    expect(Object.values(answer.data.typed ?? {}).map((fields) => fields.text)).toEqual([
      text,
      'Maak plannen',
    ])
    expect(await textsOf(db(), importId)).toEqual(three)
    expect(await pages.review(importId)).toMatchObject({ import: { state: 'extracted' } })
  })

  test('does not undo what another person changed meanwhile at another proposal', async () => {
    const [mine, theirs] = [await fillPage(), await fillPage()]
    await theirs({ 'text.2': 'Deel alle kennis' }, 'editItem.2')
    const stale = refusalOf(await mine({ 'text.1': 'Open een loket' }, 'dropItem.3'))
    expect(stale).toMatchObject({ status: 409, data: { type: 'dropItem', changes: { length: 1 } } })
    expect(Object.values(stale.data.typed ?? {})).toMatchObject([{ text: 'Open een loket' }])
    const again = await fillPage()
    await again({ 'text.1': 'Open een loket' }, stale.data.step?.replace(/\..*/, '.3') ?? '')
    expect(await textsOf(db(), importId)).toEqual(['Open een loket', 'Deel alle kennis', '(Maak een plan)'])
  })

  test('stays when it was typed in halves that were not split yet', async () => {
    const send = await fillPage()
    const kept = refusalOf(await send({ 'first.1': 'Stel in' }, 'dropItem.2'))
    expect(Object.values(kept.data.typed ?? {})).toMatchObject([{ first: 'Stel in' }])
    expect(await textsOf(db(), importId)).toEqual([three[0], '(Deel kennis)', three[2]])
    const again = await fillPage()
    expect(refusalOf(await again({ 'first.1': 'Stel in' }, 'confirm'))).toMatchObject({
      status: 400,
      data: { wrong: [{ position: 1, errors: { first: expect.any(String) } }] },
    })
  })
})

describe('what was typed while somebody else closed the import', () => {
  const typed = 'Open een loket'
  const close = async (step: string) => {
    if (step === 'discard') await pages.send(importId, 'discard')
    else await (await fillPage())({}, 'confirm')
  }
  /** The page that comes with a refusal, as its markup. */
  const shown = async (refused: unknown) => {
    const page = JSON.parse(JSON.stringify(await pages.review(importId))) as ReviewPageData
    return renderToStaticMarkup(createElement(Review, { page, refused: refused as Refused }))
  }

  test.each([
    ['confirm', 'editItem.1', 'zijn nu acties', '/bord'],
    ['confirm', '', 'zijn nu acties', '/bord'],
    ['confirm', 'report:0', 'zijn nu acties', '/bord'],
    ['confirm', 'confirm', 'zijn nu acties', '/bord'],
    ['confirm', 'dropItem.2', 'zijn nu acties', '/bord'],
    ['discard', 'editItem.1', 'vervallen', '/importeren'],
    ['discard', 'splitItem.1', 'vervallen', '/importeren'],
  ])(
    'by %s, at %j: stays on the page to copy, with the way on and no button to try anew',
    async (how, step, says, leads) => {
      const mine = await fillPage()
      await close(how)
      const before = await textsOf(db(), importId)
      const refused = refusalOf(await mine({ 'text.1': typed }, step))
      expect(refused).toMatchObject({ status: 409, data: { changes: { length: 1 } } })
      const html = await shown(refused.data)
      expect(html).toMatch(new RegExp(`<textarea[^>]*>${typed}</textarea>`))
      expect(html).toContain(says)
      expect(html).toContain(leads)
      expect(html).not.toContain('<button')
      expect(html).not.toContain('data-unsaved')
      expect(await textsOf(db(), importId)).toEqual(before)
      expect(await edits()).toEqual([])
    },
  )

  test.each([['editItem'], [''], ['report:0'], ['proposal:2'], ['dropItem'], ['splitItem'], ['confirm']])(
    'is refused also as a form without fields, at %j',
    async (type) => {
      const page = await pages.review(importId)
      const id = page instanceof Response ? '' : page.items[0]?.id
      await close('confirm')
      const step = type.endsWith('Item') ? `${type}.${id}` : type
      expect(refusalOf(await pages.send(importId, 'review', { step }))).toMatchObject({
        status: 409,
        data: { errors: { form: expect.stringContaining('afgesloten') } },
      })
    },
  )

  test('is not asked of who breaks off what is over already', async () => {
    await close('confirm')
    const refused = refusalOf(await pages.send(importId, 'discard', { version: '1' }))
    expect(refused).toMatchObject({ status: 409 })
    expect(await shown(refused.data)).not.toContain('<button')
  })
})

describe('what was typed at a proposal that another person merged away', () => {
  test.each([['editItem.2'], ['']])('is refused at %j, not dropped in silence', async (step) => {
    const [mine, theirs] = [await fillPage(), await fillPage()]
    await theirs({}, 'mergeItem.1')
    const refused = refusalOf(await mine({ 'text.2': 'Deel alle kennis' }, step))
    expect(refused).toMatchObject({ status: 409, data: { changes: { length: 1 } } })
    expect(Object.values(refused.data.typed ?? {})).toMatchObject([{ text: 'Deel alle kennis' }])
  })
})

describe('a button that leads elsewhere', () => {
  const path = () => `/dossiers/${dossier.slug}/rapport/importeren/${importId}`
  const locationOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null)

  test.each([
    ['proposal:101', '?pagina=3#voorstel-101'],
    ['proposal:2', '#voorstel-2'],
    ['report:0', '/toevoegen#inhoud'],
    ['report:2', '/toevoegen#voorstel-2'],
  ])('saves what was typed and goes where %s says', async (step, place) => {
    const send = await fillPage()
    expect(locationOf(await send({ 'text.1': 'Open een loket' }, step))).toBe(path() + place)
    expect(await textsOf(db(), importId)).toEqual(['Open een loket', 'Deel kennis', 'Maak een plan'])
    expect(await edits()).toHaveLength(1)
  })

  test('goes on without a change when nothing was typed', async () => {
    const send = await fillPage()
    await send({}, 'report:0')
    expect(await pages.review(importId)).toMatchObject({ import: { version: 2, state: 'extracted' } })
  })

  test('stays when a text cannot be saved, and when halves were not split yet', async () => {
    const send = await fillPage()
    for (const [field, typed] of [
      ['text.1', ' '],
      ['first.1', 'Stel in'],
    ] as const)
      expect(refusalOf(await send({ [field]: typed }, 'report:0'))).toMatchObject({
        status: 400,
        data: { wrong: [{ position: 1 }], typed: expect.anything() },
      })
    expect(await textsOf(db(), importId)).toEqual(three)
  })

  test.each(['proposal:', 'report:x', 'page:2'])('does not exist as %s', async (step) => {
    expect(((await (await fillPage())({}, step)) as Response).status).toBe(400)
  })

  test('adds by hand and goes back to the proposals', async () => {
    const typed = { text: 'Bel aan', term: 'none', next: 'review' }
    expect(locationOf(await pages.add(importId, typed))).toBe(`${path()}#voorstel-4`)
  })
})
