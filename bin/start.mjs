// `npm start`: from a fresh clone to a running demo. `npm run dev` (--dev): the same, with reload.
// Plain Node 20 and built-in modules only: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { buildIfNeeded } from './build.mjs'
import { installIfNeeded } from './install.mjs'
import { beginStep, environment, explain, node, root, say, whenStarterGoes } from './steps.mjs'

const dev = process.argv.includes('--dev')

try {
  await installIfNeeded()
  if (!dev) await buildIfNeeded()
} catch (error) {
  explain(error)
  process.exit(1)
}
serve()

/** Runs the server on the Node version we chose; its signals and its exit code are ours. */
function serve() {
  const step = beginStep('Database klaarzetten en server starten')
  const child = spawn(node, ['app/http/serve.server.ts', dev ? '--dev' : '--demo'], {
    cwd: root,
    env: environment,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  child.on('message', (/** @type {{ ready?: string }} */ { ready }) => {
    if (!ready) return
    step.done()
    say(ready)
  })
  child.on('error', (error) => {
    step.failed()
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code) => {
    step.cancel()
    process.exit(code ?? 1)
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  whenStarterGoes(() => child.kill('SIGTERM'))
}
