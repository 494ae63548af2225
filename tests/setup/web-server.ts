import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../../bin/build.mjs'
import { environment, node, root } from '../../bin/steps.mjs'

/** The demo as a user starts it: on a free port, in a folder of its own, gone afterwards. */
export default async function setup() {
  await buildIfNeeded()
  const dataDir = mkdtempSync(join(tmpdir(), 'aanjager-e2e-'))
  const server = spawn(node, ['app/http/serve.server.ts', '--demo'], {
    cwd: root,
    env: { ...environment, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  process.env.E2E_ORIGIN = await addressOf(server)
  return async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('message', (message: { ready?: string }) => {
      const address = message.ready?.split(' ').at(-1)
      if (address) resolve(address)
    })
    server.once('exit', (code) =>
      reject(new Error(`The demo stopped with code ${code} before it was ready.`)),
    )
  })
}
