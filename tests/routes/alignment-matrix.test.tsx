import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Kysely } from 'kysely'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmptyMatrix } from '#app/routes/dossiers.$dossier.afstemming._index/empty-matrix.tsx'
import { Matrix } from '#app/routes/dossiers.$dossier.afstemming._index/matrix.tsx'
import * as matrix from '#app/routes/dossiers.$dossier.afstemming._index/route.tsx'
import * as partnerList from '#app/routes/dossiers.$dossier.afstemming.$organisatie/route.tsx'
import { heldUpSentence } from '#app/text/held-up.ts'
import type { Database } from '#db/database.ts'
import { createAligning } from '#tests/factories/aligning.ts'
import { createCast } from '#tests/factories/dossiers.ts'
import { agree, align, createOrganisation, planSeen, respondent } from '#tests/factories/partners.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'
import { countQueries } from './count-queries.ts'
import { openDossier } from './dossier-pages.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof createAligning>>
beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  made = await createAligning(db, ['CCV', 'LIEC', 'OM'], { count: 3 })
  const [first, second] = made.actions
  const contact = (name: string) =>
    made.partners.find(({ short_name }) => short_name === name)?.contact.id ?? ''
  await agree(db, first?.alignments.CCV ?? '', contact('CCV'))
  await agree(db, second?.alignments.CCV ?? '', contact('CCV'))
  const id = second?.alignments.OM ?? ''
  const seen = await planSeen(db, id)
  await align(db, id, contact('OM'), { type: 'object', ...seen, ...respondent, reason: 'Te duur.' })
})
afterAll(() => database.close())

async function argsFor(db: Kysely<Database>, path: string, personId: string, params: Record<string, string>) {
  const request = get(path, await signedIn(createContext(database.db), personId))
  return { request, params, context: createContext(db) } as unknown as LoaderFunctionArgs
}
async function pageOf(
  search = '',
  { slug = made.dossier.slug, personId = made.cast.member.id, db = database.db } = {},
) {
  const args = await argsFor(db, `/dossiers/${slug}/afstemming${search}`, personId, { dossier: slug })
  const { data } = await matrix.loader(args)
  return data.page
}
async function listOf(name: string, personId = made.cast.board.id) {
  const organisatie = made.partners.find(({ short_name }) => short_name === name)?.id ?? name
  const params = { dossier: made.dossier.slug, organisatie }
  const args = await argsFor(database.db, '/', personId, params)
  return answerOf(() => partnerList.loader(args))
}

describe('the matrix', () => {
  it('puts what blocks most on top, and the partner who holds up most first', async () => {
    const { rows, partners } = await pageOf()
    expect(rows.map(({ number }) => number)).toEqual([3, 1, 2])
    expect(partners.map(({ name, holds }) => [name, holds])).toEqual([
      ['LIEC', 3],
      ['OM', 3],
      ['CCV', 1],
    ])
  })

  it('can be read by number, or with the actions that wait for the same partner together', async () => {
    expect((await pageOf('?sorteer=nummer')).rows.map(({ number }) => number)).toEqual([1, 2, 3])
    const byPartner = await pageOf('?sorteer=partner')
    expect(byPartner.partners.map(({ name }) => name)).toEqual(['CCV', 'LIEC', 'OM'])
    expect(byPartner.rows.map(({ number }) => number)).toEqual([3, 1, 2])
    expect((await pageOf('?sorteer=onzin')).sort).toBe('blokkade')
  })

  it('is a table with heads for rows and columns, each cell its word, sign, version and age', async () => {
    const html = renderToStaticMarkup(<Matrix {...(await pageOf('?sorteer=nummer'))} />)
    expect(html.match(/<th scope="col">/g)).toHaveLength(4)
    expect(html.match(/<th scope="row">/g)).toHaveLength(3)
    const id = made.actions[1]?.alignments.OM
    expect(html).toContain(
      `<a href="acties/2/afstemming/${id}" data-sign="cross">niet akkoord</a>v1 · vandaag<em>houdt tegen</em>`,
    )
    expect(html).toContain('data-sign="check">akkoord</a>v1 · vandaag</td>')
    expect(html).not.toContain('style=')
  })

  it('says how it begins where no partner takes part, and to whom', async () => {
    const { dossier, cast } = await createCast(database.db)
    const page = await pageOf('', { slug: dossier.slug, personId: cast.member.id })
    expect(page.rows).toEqual([])
    const words = (role: 'coordinator' | 'member') =>
      renderToStaticMarkup(<EmptyMatrix role={role} slug="x" />)
    expect(words('coordinator')).toContain('href="/dossiers/x/partners"')
    expect(words('member')).not.toContain('/partners')
  })

  it('asks the same few queries for 1 action and partner as for many', async () => {
    const counts: number[] = []
    for (const [names, count] of [
      [['A'], 1],
      [['A', 'B', 'C', 'D'], 6],
    ] as const) {
      const { dossier, cast } = await createAligning(database.db, names, { count })
      const counted = countQueries(database.db)
      await pageOf('', { slug: dossier.slug, personId: cast.chair.id, db: counted.db })
      counts.push(counted.count())
    }
    expect(counts).toEqual([3, 3])
  })
})

describe('one partner’s list', () => {
  it('says what waits for them and what they answered', async () => {
    const answer = await listOf('OM')
    if (answer instanceof Response) throw new Error(String(answer.status))
    const { page } = answer
    expect(page.groups.map(({ group, items }) => [group, items.map(({ action }) => action.number)])).toEqual([
      ['waiting', [1, 3]],
      ['planned', []],
      ['answered', [2]],
      ['informed', []],
    ])
    expect(page.holds).toBe(3)
  })

  it('does not exist for who is not in the dossier, for the partner role, or for another dossier’s partner', async () => {
    const elsewhere = await createOrganisation(database.db, (await createCast(database.db)).dossier.id)
    const contact = made.partners[0]?.contact.id
    const asked = [
      listOf('OM', made.cast.partner.id),
      listOf('OM', contact),
      listOf(elsewhere.id),
      listOf('geen-uuid'),
    ]
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ status: 404 })
  })
})

describe('partners elsewhere', () => {
  it('stand on the overview as what keeps us from going on', async () => {
    const { overview } = await openDossier(database.db, made.dossier.slug, made.cast.board.id)
    expect((await overview()).heldUp.map(heldUpSentence)).toEqual([
      'Wacht sinds vandaag op LIEC; houdt 3 acties tegen.',
      'Wacht sinds vandaag op OM; houdt 2 acties tegen.',
      'Wacht sinds vandaag op CCV; houdt 1 actie tegen.',
      'OM is niet akkoord (sinds vandaag); houdt 1 actie tegen.',
    ])
  })

  it('stand on their card of the board, as one sentence', async () => {
    const { board } = await openDossier(database.db, made.dossier.slug, made.cast.member.id)
    const { cards } = await board()
    expect(cards[1]?.partners?.label).toBe('CCV: akkoord, LIEC: voorgelegd, OM: niet akkoord')
    expect(cards[1]?.partners?.marks.map(({ sign }) => sign)).toEqual(['check', 'dot', 'cross'])
  })

  it('are not on the board once taken off the action', async () => {
    const { db } = database
    const { dossier, cast, actions } = await createAligning(db, ['CCV'])
    const id = actions[0]?.alignments.CCV ?? ''
    await align(db, id, cast.coordinator.id, { type: 'release', reason: 'Toch niet nodig.' })
    const { board } = await openDossier(db, dossier.slug, cast.member.id)
    expect((await board()).cards[0]?.partners).toBeUndefined()
  })
})
