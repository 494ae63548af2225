import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Kysely } from 'kysely'
import { demoEmail } from '#app/auth/demo-accounts.ts'
import { createApp } from '#app/http/app.server.ts'
import { createLog } from '#app/http/log.server.ts'
import { builtPages } from '#app/http/pages.server.ts'
import { readSettings } from '#app/http/settings.server.ts'
import type { Database } from '#db/database.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { atMost, type Figure, measured, median } from './figure.ts'
import { signIn } from './server.ts'
import { pgliteTwins, postgresTwins, type Statement, type Twins } from './twins.ts'

const CHANGES = 300
const WARM_UP = 50

/** Promise: p50 of a state change from request to committed answer, against its bare SQL, on both engines. */
export async function measureStateChanges(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const makeTwins of [pgliteTwins, postgresTwins]) {
    const heard: Statement[] = []
    let action = { id: '', ownerId: '' }
    const prepare = async (db: Kysely<Database>) => {
      action = await prepareAction(db)
    }
    const twins = await makeTwins(prepare, (statement) => heard.push(statement))
    figures.push(...(await measureOne(twins, heard, action)))
    await twins.close()
  }
  return figures
}

async function prepareAction(db: Kysely<Database>) {
  const { dossier, cast } = await createCast(db)
  const demo = { email: demoEmail('coordinator'), is_demo: true }
  await db.updateTable('persons').set(demo).where('id', '=', cast.coordinator.id).execute()
  const { id } = await createAction(db, dossier.id)
  return { id, ownerId: cast.member.id }
}

async function measureOne(
  twins: Twins,
  heard: Statement[],
  action: { id: string; ownerId: string },
): Promise<Figure[]> {
  const { origin, stop } = await serve(twins.db)
  const cookie = await signIn(origin, 'coordinator')
  const there = { type: 'assign', ownerId: action.ownerId, certainty: 'notAgreed' }
  const back = { type: 'returnToDraft', reason: 'Meting' }
  const requests: number[] = []
  const bare: number[] = []
  for (let version = 1; version <= CHANGES; version++) {
    heard.length = 0
    const began = performance.now()
    const answer = await fetch(`${origin}/api/v1/acties/${action.id}/gebeurtenissen`, {
      method: 'POST',
      headers: {
        cookie,
        origin,
        'content-type': 'application/json',
        'if-match': `"${version}"`,
        'idempotency-key': `meting-${version}`,
      },
      body: JSON.stringify(version % 2 === 1 ? there : back),
    })
    const body = await answer.text()
    requests.push(performance.now() - began)
    if (!answer.ok) throw new Error(`change ${version} gave ${answer.status}: ${body}`)
    const statements = transactionOf(heard)
    const bareBegan = performance.now()
    await twins.runBare(statements)
    bare.push(performance.now() - bareBegan)
  }
  await stop()
  const [request, transaction] = [median(requests.slice(WARM_UP)), median(bare.slice(WARM_UP))]
  return [
    measured(`Toestandswijziging, ${twins.name}, verzoek tot antwoord, p50`, request, 'ms'),
    measured(`Dezelfde SQL kaal, ${twins.name}, p50`, transaction, 'ms'),
    atMost(`Toestandswijziging tegen kale SQL, ${twins.name}`, request / transaction, '×', 3),
  ]
}

/** The statements of the change itself: it begins by claiming its key and ends by keeping the answer with it. */
function transactionOf(heard: readonly Statement[]): Statement[] {
  const concernsKey = ({ sql }: Statement) => sql.includes('"idempotency_keys"')
  const from = heard.findIndex(concernsKey)
  const to = heard.findLastIndex(concernsKey)
  if (from < 0 || to <= from) throw new Error('no change was heard')
  return heard.slice(from, to + 1)
}

async function serve(db: Kysely<Database>) {
  const read = readSettings('demo', {
    LOG_LEVEL: 'silent',
    SESSION_SECRET: 'alleen voor de meting, 32 tekens lang',
  })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = { ...read.settings, origin }
  const shared = { settings, log: createLog(settings), db }
  server.on('request', createApp({ ...shared, ...(await builtPages(shared)) }))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin, stop }
}
