import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const node = process.execPath

export type RunningServer = { origin: string; cookie: string; pid: number; stop(): Promise<void> }

/** Promise: the built product serves `dataDir` or `databaseUrl` in a process of its own; signed in as the member. */
export async function startServer(where: { dataDir: string; databaseUrl?: string }): Promise<RunningServer> {
  const server = spawn(node, ['app/http/serve.server.ts', '--demo'], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: where.dataDir,
      DATABASE_URL: where.databaseUrl ?? '',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const origin = await addressOf(server)
  const stop = async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
  }
  return { origin, cookie: await signIn(origin, 'member'), pid: server.pid ?? 0, stop }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('message', (message: { ready?: string }) => {
      const address = message.ready?.split(' ').at(-1)
      if (address) resolve(address)
    })
    server.once('exit', (code) =>
      reject(new Error(`the server stopped with code ${code} before it was ready`)),
    )
  })
}

/** Promise: the session cookie of a demo account. INTERFACES, "Demo sign-in". */
export async function signIn(origin: string, account: string): Promise<string> {
  const answer = await fetch(`${origin}/inloggen`, {
    method: 'POST',
    headers: { Origin: origin },
    body: new URLSearchParams({ intent: 'demo', account }),
    redirect: 'manual',
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`signing in as ${account} gave ${answer.status} and no cookie`)
  return cookie
}
