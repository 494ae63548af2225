import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root = ''
let tools = ''

/** A clone with the scripts that start it, and nothing else: what they call is made by each test. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'start-'))
  tools = join(root, 'tools')
  for (const script of ['start', 'install', 'build', 'steps']) {
    await put(`bin/${script}.mjs`, '')
    await copyFile(`bin/${script}.mjs`, join(root, `bin/${script}.mjs`))
  }
  await put('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/x': { version: '1' } } }))
  await put('tools/.keep', '')
})
afterEach(() => rm(root, { recursive: true }))

async function put(path: string, content: string): Promise<string> {
  const full = join(root, path)
  await mkdir(dirname(full), { recursive: true })
  await writeFile(full, content)
  return full
}

/** A command that does what these lines of shell say. */
const stub = async (path: string, lines: string) => chmod(await put(path, `#!/bin/sh\n${lines}\n`), 0o755)

/** An npm that knows its version, and for `npm ci` does what these lines say. */
const npm = (lines: string) => stub('tools/npm', `[ "$1" = ci ] || exec echo 11.0.0\n${lines}`)

/** All parts are there, as the lock file asks. */
async function installed() {
  await put(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/x': { version: '1' } } }),
  )
  await mkdir(join(root, 'node_modules/node/bin'), { recursive: true })
  await symlink(process.execPath, join(root, 'node_modules/node/bin/node'))
  await npm('exit 1')
}

async function start(path = `${tools}:/bin:/usr/bin`) {
  const env = { NODE_ENV: 'production' as const, PATH: path }
  const run = promisify(execFile)(process.execPath, [join(root, 'bin/start.mjs')], { env })
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('says what went wrong with the install and what to do, and ends with 1', async () => {
    await npm('echo "npm error network request failed" >&2; exit 1')
    const { code, stdout, stderr } = await start()
    expect(code).toBe(1)
    expect(stdout).toMatch(/^… Onderdelen installeren\n✗ Onderdelen installeren \(\d+\.\d s\)\n$/)
    expect(stderr).toContain('npm error network request failed')
    expect(stderr).toMatch(
      /\nMislukt: onderdelen installeren\. Controleer de internetverbinding en de vrije schijfruimte, en doe het opnieuw\.\n$/,
    )
  })

  it('asks for npm where there is none', async () => {
    const { code, stdout, stderr } = await start(tools)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('npm is niet gevonden.')
    expect(stderr).toContain('Installeer npm (het hoort bij Node.js) en doe het opnieuw.')
  })

  it('names the setting that keeps Node from coming in with the install', async () => {
    await npm('exit 0')
    const { code, stdout, stderr } = await start()
    expect(code).toBe(1)
    expect(stdout).toContain('✓ Onderdelen installeren')
    expect(stderr).toContain('Node.js 24 is niet meegekomen met de installatie.')
    expect(stderr).toContain('Staat ignore-scripts aan in uw npm-instellingen?')
  })

  it('says what did not build and where, without the builder’s own stack, and tries again the next time', async () => {
    await installed()
    await stub(
      'node_modules/.bin/remix',
      'echo "app/x.ts: Unexpected token"; echo "    at parse (vite.js:1:1)"; exit 1',
    )
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await start()
      expect(code).toBe(1)
      expect(stdout).toMatch(/^… Pagina’s bouwen\n✗ Pagina’s bouwen \(\d+\.\d s\)\n$/)
      expect(stderr).toContain('app/x.ts: Unexpected token')
      expect(stderr).not.toContain('vite.js')
      expect(stderr).toMatch(/Mislukt: pagina’s bouwen\. Hierboven staat in welk bestand het misgaat\. .+\n$/)
    }
  })

  it('shows of a long story the begin and the end', async () => {
    await npm('i=1; while [ $i -le 500 ]; do echo "line $i"; i=$((i+1)); done; exit 1')
    const { stderr } = await start()
    expect(stderr).toContain('line 1\n')
    expect(stderr).toContain('line 40\n…\nline 401\n')
    expect(stderr).toContain('line 500\n')
  })

  it('ends as the server ends, which said itself why', async () => {
    await installed()
    await stub('node_modules/.bin/remix', 'mkdir -p build')
    await put(
      'app/http/serve.server.ts',
      "process.stderr.write('Poort 3000 is in gebruik.\\n')\nprocess.exit(1)\n",
    )
    const { code, stdout, stderr } = await start()
    expect([code, stderr]).toEqual([1, 'Poort 3000 is in gebruik.\n'])
    expect(stdout).toContain('✓ Pagina’s bouwen')
    expect(stdout).toMatch(/… Database klaarzetten en server starten\n$/)
  })
})
