import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seedAccounts } from '#app/services/seed/accounts.server.ts'
import { seedDemo } from '#app/services/seed/demo.server.ts'
import { castOf, seedSize } from '#app/services/seed/size.server.ts'
import { seedSynthetic } from '#app/services/seed/synthetic.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { buildIfNeeded } from '../../bin/build.mjs'
import { measureBrowser } from './browser.ts'
import { asTable, type Figure } from './figure.ts'
import { measureLive, measureLiveOnPostgres } from './live.ts'
import { measureMatrix, putPartners } from './matrix.ts'
import { type BenchDossiers, measureBoard } from './pages.ts'
import { startServer } from './server.ts'
import { measureStateChanges } from './state-change.ts'
import { measureTable } from './table.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    /** How long live updates are measured; 300 for whether memory stays flat. */
    seconds: { type: 'string', default: '20' },
  },
})
// As it is served: React looks at this when the pages are loaded.
process.env.NODE_ENV ??= 'production'
const say = (line: string) => process.stderr.write(`${line}\n`)

/** The 200 actions of `large`'s first dossier; the table's dossiers are made beside it. */
const dossiers: BenchDossiers = { board: 'large-01', small: 'meting-2000', large: 'meting-20000' }

/** Each of its 200 actions has 20 partners. */
const matrix = 'meting-afstemming'

async function prepare(dataDir: string): Promise<void> {
  const { db, close } = await openDatabase({ dataDir })
  await migrateToLatest(db)
  await seedDemo(db)
  const people = await seedAccounts(db)
  await seedSize(
    db,
    people,
    'large',
    (done, total) => done === total && say('Meetgegevens (large) staan klaar.'),
  )
  for (const [slug, actions] of [
    [dossiers.small, 2_000],
    [dossiers.large, 20_000],
  ] as const) {
    const cast = await castOf(db, people, 12)
    const share = {
      slug,
      title: `Tabel van ${actions} acties (verzonnen)`,
      actions,
      recommendations: actions / 10,
    }
    await seedSynthetic(db, { ...share, events: actions * 8, ...cast })
    say(`Meetdossier met ${actions} acties staat klaar.`)
  }
  const cast = await castOf(db, people, 12)
  const aligned = { slug: matrix, title: 'Afstemming (verzonnen)', actions: 200, recommendations: 40 }
  await seedSynthetic(db, { ...aligned, events: 1_600, ...cast })
  await putPartners(db, matrix)
  say('Meetdossier met 20 partners staat klaar.')
  await close()
}

const wanted = (name: string) => values.only === '' || values.only.split(',').includes(name)

async function measureServed(dataDir: string): Promise<Figure[]> {
  await prepare(dataDir)
  const server = await startServer({ dataDir })
  try {
    const figures: Figure[] = []
    if (wanted('board')) figures.push(...(await measureBoard(server, dossiers)))
    if (wanted('table')) figures.push(...(await measureTable(server, dossiers)))
    if (wanted('matrix')) figures.push(...(await measureMatrix(server, matrix)))
    if (wanted('live'))
      figures.push(...(await measureLive(server, Number(values.seconds), 'ingebouwde database')))
    const pages = ['bord', '', 'tabel', 'tijdlijn', 'rapport', 'logboek', 'acties/1'].map((page) =>
      `/dossiers/${dossiers.board}/${page}`.replace(/\/$/, ''),
    )
    if (wanted('browser')) figures.push(...(await measureBrowser(server, pages)))
    return figures
  } finally {
    await server.stop()
  }
}

const own = values.data === undefined
const dataDir = values.data ?? mkdtempSync(join(tmpdir(), 'aanjager-meting-'))
try {
  await buildIfNeeded()
  // First, as long as this process has not filled its memory with making the other data.
  const changes = wanted('change') ? await measureStateChanges() : []
  const served = ['board', 'table', 'matrix', 'live', 'browser'].some(wanted)
    ? await measureServed(dataDir)
    : []
  const onPostgres = wanted('live') ? await measureLiveOnPostgres(Number(values.seconds)) : []
  const figures = [...served, ...onPostgres, ...changes]
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${asTable(figures)}\n`)
  process.exitCode = figures.every(({ met }) => met !== false) ? 0 : 1
} finally {
  if (own) rmSync(dataDir, { recursive: true, force: true })
}
