import { GROUPS, SORT_WORDS } from '#app/http/action-list/columns.ts'
import { atMost, type Figure, measured, median } from './figure.ts'
import { type BenchDossiers, fetchPage } from './pages.ts'
import { type RunningServer, signIn } from './server.ts'

const ROUNDS = 24
const WARM_UP = 4
const LIMIT = 1.3
const [FEW, MANY] = [2_000, 20_000]

/** A list, and how far in it the page lies: `part` of so many pages as the whole dossier has. */
type Asked = { query: string; part?: number }

/** Every order, either way, at the beginning and in the middle; every filter and group; and some of them together. */
const asked: Asked[] = [
  { query: '' },
  { query: '', part: 1 },
  ...Object.keys(SORT_WORDS)
    .flatMap((word) => [word, `-${word}`])
    .flatMap((sort) => [0, 0.5].map((part) => ({ query: `sorteer=${sort}`, part }))),
  ...GROUPS.map((group) => ({ query: `groepeer=${group}` })),
  ...[
    'status=blocked',
    'status=assigned,ready',
    'termijn=short',
    'gezondheid=stuck',
    'gezondheid=geen',
    'trekker=ik',
    'deelaspect=Integer+lokaal+bestuur',
    'teLaat=true',
    'stil=true',
    'zoek=netwerk',
    'zoek=gemeente',
    'zoek=12',
  ].map((query) => ({ query })),
  { query: 'status=assigned', part: 0.2 },
  { query: 'status=assigned&sorteer=-titel', part: 0.2 },
  { query: 'zoek=gemeente&gezondheid=stuck&sorteer=trekker' },
  { query: 'sorteer=termijn,-gewicht', part: 0.5 },
  { query: 'groepeer=fase&sorteer=-streefdatum', part: 0.5 },
  { query: 'groepeer=trekker&sorteer=-statusSinds&teLaat=true' },
]

const pathOf = (slug: string, total: number, { query, part = 0 }: Asked) => {
  const page = Math.max(1, Math.round((part * total) / 50))
  return `/dossiers/${slug}/tabel?${[query, `pagina=${page}`].filter(Boolean).join('&')}`
}

/** Promise: every list of the table in the two sizes, and the worst ratio of all. */
export async function measureTable(
  server: RunningServer,
  { small, large }: BenchDossiers,
): Promise<Figure[]> {
  const figures: Figure[] = []
  const ratios: number[] = []
  for (const one of asked) {
    const paths = [pathOf(small, FEW, one), pathOf(large, MANY, one)] as const
    const found = await compare(server, paths)
    // Of sixty lists one always meets something else that the machine does: what is really slow is so twice.
    const { few, many, ratio } = found.ratio > LIMIT ? await compare(server, paths) : found
    ratios.push(ratio)
    const name = `Tabel 20.000, ${paths[1].split('?')[1]} (2.000: ${few.toFixed(1)} ms)`
    figures.push(measured(name, many, 'ms'))
  }
  return [
    ...figures,
    ...(await measureAfterChange(server, { small, large })),
    atMost('Tabel, 20.000 tegen 2.000, slechtste verhouding', Math.max(...ratios), '×', LIMIT),
  ]
}

/** Promise: p50 of two lists that are asked in turn, and p50 of their ratio: what else the machine does slows both. */
async function compare(server: RunningServer, [small, large]: readonly [string, string]) {
  const pairs: [number, number][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = round % 2 === 0 ? [small, large] : [large, small]
    const [one, other] = [await timed(server, first), await timed(server, second)]
    // A page may hold some heads of groups more than the other, but no fewer actions.
    if (Math.abs(one.rows - other.rows) > 8)
      throw new Error(`${first}: ${one.rows} rows, ${second}: ${other.rows}`)
    pairs.push(first === small ? [one.ms, other.ms] : [other.ms, one.ms])
  }
  const kept = pairs.slice(WARM_UP)
  const p50 = (of: (pair: [number, number]) => number) => median(kept.map(of))
  return { few: p50(([few]) => few), many: p50(([, many]) => many), ratio: p50(([few, many]) => many / few) }
}

async function timed(server: RunningServer, path: string): Promise<{ ms: number; rows: number }> {
  const began = performance.now()
  const { status, body } = await fetchPage(server, path)
  if (status !== 200) throw new Error(`${path} gave ${status}`)
  return { ms: performance.now() - began, rows: body.split('<tr').length }
}

/** The first look at a list after something happened in the dossier: nothing that was remembered holds. */
async function measureAfterChange(
  server: RunningServer,
  { small, large }: Pick<BenchDossiers, 'small' | 'large'>,
): Promise<Figure[]> {
  const cookie = await signIn(server.origin, 'coordinator')
  const lists = [
    '',
    'sorteer=-streefdatum',
    'sorteer=trekker',
    'groepeer=fase',
    'gezondheid=stuck',
    'zoek=netwerk',
  ]
  const figures: Figure[] = []
  for (const query of lists) {
    const times = new Map<string, number[]>([small, large].map((slug) => [slug, []]))
    for (let round = 0; round < 8; round++) {
      for (const [slug, kept] of times) {
        await change({ ...server, cookie }, slug)
        kept.push((await timed(server, `/dossiers/${slug}/tabel?${query}`)).ms)
      }
    }
    const [few = 0, many = 0] = [...times.values()].map(median)
    const name = `Tabel 20.000, ${query || 'zonder vraag'}, eerste keer na een wijziging (2.000: ${few.toFixed(1)} ms)`
    figures.push(measured(name, many, 'ms'))
  }
  return figures
}

/** Something happens in the dossier: its first action gets another weight. */
async function change({ origin, cookie }: RunningServer, slug: string): Promise<void> {
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const list = await fetch(`${origin}/api/v1/dossiers/${slug}/acties`, { headers })
  const { results } = (await list.json()) as {
    results: { id: string; titel: string; gewicht: number; versie: number }[]
  }
  const [first] = results
  if (!first) throw new Error(`${slug} has no actions`)
  const answer = await fetch(`${origin}/api/v1/acties/${first.id}/gebeurtenissen`, {
    method: 'POST',
    headers: { ...headers, 'if-match': `"${first.versie}"` },
    body: JSON.stringify({ type: 'describe', title: first.titel, weight: (first.gewicht % 5) + 1 }),
  })
  if (!answer.ok) throw new Error(`changing ${slug} gave ${answer.status}: ${await answer.text()}`)
}
