import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Kysely } from 'kysely'
import { demoEmail } from '#app/auth/demo-accounts.ts'
import { createApp } from '#app/http/app.server.ts'
import { createLog } from '#app/http/log.server.ts'
import { builtPages } from '#app/http/pages.server.ts'
import { readSettings } from '#app/http/settings.server.ts'
import { createLive } from '#app/services/live/live.server.ts'
import type { Database } from '#db/database.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { atMost, type Figure, measured, median } from './figure.ts'
import { signIn } from './server.ts'
import { pgliteTwins, postgresTwins, type Statement, type Twins } from './twins.ts'

const CHANGES = 300
const WARM_UP = 50

type Target = { id: string; ownerId: string; slug: string }

/** Promise: p50 of a state change from request to committed answer, against its bare SQL, on both engines. */
export async function measureStateChanges(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const makeTwins of [pgliteTwins, postgresTwins]) {
    const heard: Statement[] = []
    let target: Target = { id: '', ownerId: '', slug: '' }
    const prepare = async (db: Kysely<Database>) => {
      target = await prepareAction(db)
    }
    const twins = await makeTwins(prepare, (statement) => heard.push(statement))
    figures.push(...(await measureOne(twins, heard, target)))
    await twins.close()
  }
  return figures
}

async function prepareAction(db: Kysely<Database>): Promise<Target> {
  const { dossier, cast } = await createCast(db)
  const demo = { email: demoEmail('coordinator'), is_demo: true }
  await db.updateTable('persons').set(demo).where('id', '=', cast.coordinator.id).execute()
  const { id } = await createAction(db, dossier.id)
  return { id, ownerId: cast.member.id, slug: dossier.slug }
}

type Visitor = { origin: string; cookie: string }
type Send = (visitor: Visitor, target: Target, version: number) => Promise<Response>

const stepOf = ({ ownerId }: Target, version: number) =>
  version % 2 === 1
    ? { type: 'assign', ownerId, certainty: 'notAgreed' }
    : { type: 'returnToDraft', reason: `Meting ${version}` }

const overApi: Send = ({ origin, cookie }, target, version) =>
  fetch(`${origin}/api/v1/acties/${target.id}/gebeurtenissen`, {
    method: 'POST',
    headers: {
      cookie,
      origin,
      'content-type': 'application/json',
      'if-match': `"${version}"`,
      'idempotency-key': `meting-${version}`,
    },
    body: JSON.stringify(stepOf(target, version)),
  })

const overPage: Send = ({ origin, cookie }, target, version) => {
  const { type, ...fields } = stepOf(target, version)
  const body = new URLSearchParams({ intent: type, version: String(version), nonce: `meting-${version}` })
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return fetch(`${origin}/dossiers/${target.slug}/acties/1/stappen/${type}`, {
    method: 'POST',
    headers: { cookie, origin },
    body,
    redirect: 'manual',
  })
}

async function measureOne(twins: Twins, heard: Statement[], target: Target): Promise<Figure[]> {
  const { origin, stop } = await serve(twins.db)
  const visitor = { origin, cookie: await signIn(origin, 'coordinator') }
  const figures: Figure[] = []
  let version = 1
  for (const [way, send] of [
    ['API', overApi],
    ['formulier', overPage],
  ] as const) {
    const requests: number[] = []
    const bare: number[] = []
    for (const until = version + CHANGES; version < until; version++) {
      heard.length = 0
      const began = performance.now()
      const answer = await send(visitor, target, version)
      const body = await answer.text()
      requests.push(performance.now() - began)
      if (answer.status >= 400) throw new Error(`change ${version} gave ${answer.status}: ${body}`)
      const statements = transactionOf(heard)
      const bareBegan = performance.now()
      await twins.runBare(statements)
      bare.push(performance.now() - bareBegan)
    }
    const [request, transaction] = [median(requests.slice(WARM_UP)), median(bare.slice(WARM_UP))]
    const name = `${twins.name}, ${way}`
    figures.push(
      measured(`Toestandswijziging, ${name}, verzoek tot antwoord, p50`, request, 'ms'),
      measured(`Dezelfde SQL kaal, ${name}, p50`, transaction, 'ms'),
      atMost(`Toestandswijziging tegen kale SQL, ${name}`, request / transaction, '×', 3),
    )
  }
  await stop()
  return figures
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
  const log = createLog(settings)
  const shared = { settings, log, db, live: createLive({ db, log }) }
  server.on('request', createApp({ ...shared, ...(await builtPages(shared)) }))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin, stop }
}
