// Finds Chromium for the browser tests, or installs one. Plain Node 20 and built-in modules only.
// `node tests/setup/chromium.mjs` prints its path.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * As root, and on many CI machines, Chromium can make no sandbox. The rest keeps it from calling home, which a closed
 * network would refuse.
 */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
]

export const installAdvice =
  'Er is geen Chromium voor de browsertests. Installeer er een (apt-get install chromium) of zet CHROMIUM_PATH op het programma.'

/** The path of a Chromium that answers: CHROMIUM_PATH, the PATH, or Playwright's own. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return works(given) ? given : undefined
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, playwrightsOwn()].find((path) => path !== undefined && works(path))
}

/** Promise: the path of a Chromium, installed if need be and possible; undefined when there is no way. */
export function ensureChromium() {
  return findChromium() ?? installPlaywrights() ?? installDebians()
}

/** The download comes first, alone and with a short limit: on a closed network it would only hang. */
function installPlaywrights() {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' }
  if (
    process.env.CHROMIUM_PATH ||
    !attempt('npx', ['playwright', 'install', 'chromium'], { env, seconds: 60 })
  )
    return
  if (findChromium()) return findChromium()
  attempt('npx', ['playwright', 'install-deps', 'chromium'], { seconds: 600 })
  return findChromium()
}

function installDebians() {
  if (process.env.CHROMIUM_PATH || process.platform !== 'linux' || process.getuid?.() !== 0) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=120']
  attempt('apt-get', [...wait, 'update'], { env, seconds: 300 })
  attempt('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium'], { env, seconds: 600 })
  return findChromium()
}

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Some systems hold a `chromium` that only says how to get one, so being there is not enough. */
function works(/** @type {string} */ path) {
  return existsSync(path) && attempt(path, ['--version'], { seconds: 20 })
}

/**
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string>, seconds: number }} options
 */
function attempt(command, args, { env = {}, seconds }) {
  try {
    execFileSync(command, args, { env: { ...process.env, ...env }, stdio: 'ignore', timeout: seconds * 1000 })
    return true
  } catch {
    return false
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = ensureChromium()
  process.stdout.write(`${path ?? installAdvice}\n`)
  process.exitCode = path ? 0 : 1
}
