import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { environment, node, root } from '../../bin/steps.mjs'

/** Promise: the demo as a user starts it, on a free port or on this one, with its data in this folder or on this server. */
export async function startDemo(dataDir: string, { port = '0', databaseUrl = '' } = {}) {
  const server = spawn(node, ['app/http/serve.server.ts', '--demo'], {
    cwd: root,
    env: { ...environment, PORT: port, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const origin = await addressOf(server)
  const stop = async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
  }
  return { origin, port: new URL(origin).port, stop }
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
