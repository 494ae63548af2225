import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { type OpenDatabase, openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { act } from '#tests/factories/steps.ts'
import { createTestDatabase } from '#tests/setup/database.ts'

const kills = process.env.SOAK ? 100 : 10
let folder: string
let where: { databaseUrl: string } | { dataDir: string }
let close = async () => {}
let ids: { coordinator: string; member: string; actions: string[] }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanjager-kill-'))
  if (inject('databaseTemplate').engine === 'postgres') {
    const database = await createTestDatabase()
    where = { databaseUrl: database.url ?? '' }
    close = database.close
  } else where = { dataDir: folder }
  await withDatabase(async ({ db }) => {
    await migrateToLatest(db)
    const { dossier, cast } = await createCast(db)
    ids = { coordinator: cast.coordinator.id, member: cast.member.id, actions: [] }
    for (let n = 0; n < 3; n++) {
      const { id } = await createAction(db, dossier.id)
      await act(db, id, cast.coordinator.id, {
        type: 'assign',
        ownerId: cast.member.id,
        certainty: 'notAgreed',
      })
      ids.actions.push(id)
    }
  })
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

/** The embedded folder has one owner at a time: each look opens and closes it. */
async function withDatabase<T>(look: (open: OpenDatabase) => Promise<T>): Promise<T> {
  const open = await openDatabase(where)
  try {
    return await look(open)
  } finally {
    await open.close()
  }
}

/** Runs the writer and kills it after `changes` acknowledged changes; answers with the newest version per action. */
function writeAndKill(changes: number): Promise<Map<string, number>> {
  const target = 'databaseUrl' in where ? where.databaseUrl : where.dataDir
  const args = ['tests/setup/kill-writer.ts', target, ids.coordinator, ids.member, ...ids.actions]
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const acknowledged = new Map<string, number>()
  let output = ''
  let errors = ''
  let count = 0
  writer.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  writer.stdout.on('data', (chunk: Buffer) => {
    const lines = (output + chunk.toString()).split('\n')
    output = lines.pop() ?? ''
    for (const line of lines) {
      const [id = '', version] = line.split(' ')
      acknowledged.set(id, Number(version))
      count += 1
    }
    if (count >= changes) writer.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    writer.on('exit', (_, signal) =>
      signal === 'SIGKILL'
        ? resolve(acknowledged)
        : reject(new Error(`the writer stopped by itself: ${errors}`)),
    )
  })
}

describe('a process killed in the middle of its work', () => {
  it(`loses nothing that was acknowledged, ${kills} times over`, async () => {
    for (let kill = 0; kill < kills; kill++) {
      const acknowledged = await writeAndKill(15 + kill * 3)
      expect(acknowledged.size).toBeGreaterThan(0)
      await withDatabase(async ({ db }) => {
        const rows = await db.selectFrom('actions').select(['id', 'version']).execute()
        for (const [id, version] of acknowledged) {
          const row = rows.find((candidate) => candidate.id === id)
          expect(row?.version).toBeGreaterThanOrEqual(version)
        }
        expect((await verifyLog(db)).problems).toEqual([])
      })
    }
  }, 3_600_000)
})
