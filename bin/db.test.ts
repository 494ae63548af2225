import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanjager-db-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `npm run db:…` on a folder of its own. */
function db(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: folder } as const
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/db.ts', ...args], { env }, (error, out, errors) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${out}${errors}` }),
    )
  })
}

/** The factory's actions stand in the log; this one is then moved behind its back. */
async function moveBehindTheLog(): Promise<void> {
  const open = await openDatabase({ dataDir: folder })
  const { dossier } = await createCast(open.db)
  await createAction(open.db, dossier.id)
  await open.db.updateTable('actions').set({ state: 'withdrawn' }).execute()
  await open.close()
}

test('brings the schema up to date, says so, and finds a state that the log does not explain', {
  timeout: 120_000,
}, async () => {
  expect(await db('status')).toMatchObject({ code: 1, said: expect.stringContaining('nog niet uitgevoerd') })
  expect(await db('migrate')).toMatchObject({ code: 0 })
  expect(await db('status')).toMatchObject({ code: 0 })
  expect(await db('verify')).toMatchObject({ code: 0, said: expect.stringContaining('alles klopt') })
  await moveBehindTheLog()
  expect(await db('verify')).toMatchObject({
    code: 1,
    said: expect.stringContaining('state: withdrawn ≠ draft'),
  })
})

test('names what it does not know', { timeout: 60_000 }, async () => {
  expect(await db('vernieuwen')).toMatchObject({ code: 2, said: expect.stringContaining('migrate, status') })
  expect(await db('seed', '--size', 'reusachtig')).toMatchObject({
    code: 2,
    said: expect.stringContaining('reusachtig'),
  })
})
