import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockDataFolder } from '#db/data-folder.server.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanjager-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the server as `npm start` and `npm run serve` do; answers with its exit code and what it said. */
async function start(flag: '--demo' | '--production', env: Record<string, string>) {
  const server = spawn(process.execPath, ['app/http/serve.server.ts', flag], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: folder,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const [code] = await once(server, 'close')
  return { code, lines: said.trim().split('\n') }
}

describe('the server does not start, says why in one sentence, and ends with code 1', () => {
  const refused = (sentence: string) => ({ code: 1, lines: [expect.stringContaining(sentence)] })

  test('when the port is in use', { timeout: 60_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    expect(await start('--demo', { PORT: `${port}` })).toEqual(refused(`Poort ${port} is al in gebruik`))
    other.close()
  })

  test('when another process has the data folder', { timeout: 60_000 }, async () => {
    const lock = lockDataFolder(folder)
    expect(await start('--demo', {})).toEqual(refused('al in gebruik door een ander proces'))
    lock.release()
  })

  test('when the data folder cannot be written', { timeout: 60_000 }, async () => {
    expect(await start('--demo', { DATA_DIR: 'package.json/map' })).toEqual(refused('DATA_DIR'))
  })

  test('when the database does not answer', { timeout: 60_000 }, async () => {
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:9/none'
    expect(await start('--demo', { DATABASE_URL })).toEqual(refused('DATABASE_URL geeft geen antwoord'))
  })
})

test('production names every setting that is missing, and ends with code 1', {
  timeout: 60_000,
}, async () => {
  const { code, lines } = await start('--production', {})
  expect(code).toBe(1)
  expect(lines.slice(1).map((line) => line.split(' ')[1])).toEqual(['ORIGIN', 'SESSION_SECRET', 'SMTP_URL'])
})
