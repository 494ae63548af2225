// Installs what package-lock.json asks, when it is not there yet. Plain Node 20 and built-in modules only.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, node, root, runStep, StepFailed } from './steps.mjs'

const title = 'Onderdelen installeren'

/** Promise: node_modules holds what the lock file says, and the Node version we chose is among it. */
export async function installIfNeeded() {
  checkTools()
  if (sameAsLock() && version(node)) return
  await runStep({
    title,
    command: 'npm',
    args: ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional'],
    advice: 'Controleer de internetverbinding en de vrije schijfruimte, en doe het opnieuw.',
  })
  if (version(node)) return
  const advice =
    'Staat ignore-scripts aan in uw npm-instellingen? Zet dat uit, verwijder de map node_modules en doe het opnieuw.'
  throw new StepFailed(title, 'Node.js 24 is niet meegekomen met de installatie.', advice)
}

function checkTools() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20) {
    const advice = 'Installeer Node.js 20 of hoger van nodejs.org en doe het opnieuw.'
    throw new StepFailed('Node.js controleren', `Dit is Node.js ${process.versions.node}.`, advice)
  }
  if (version('npm')) return
  const advice = 'Installeer npm (het hoort bij Node.js) en doe het opnieuw.'
  throw new StepFailed('npm controleren', 'npm is niet gevonden.', advice)
}

/** npm keeps its own copy of the lock inside node_modules, written last: the same packages mean nothing to do. */
function sameAsLock() {
  const installed = packages('node_modules/.package-lock.json')
  const locked = packages('package-lock.json')
  return Object.entries(locked).every(
    ([path, { optional, version }]) => !path || optional || installed[path]?.version === version,
  )
}

/** @returns {Record<string, { optional?: boolean, version?: string }>} */
function packages(/** @type {string} */ file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

function version(/** @type {string} */ command) {
  try {
    return execFileSync(command, ['--version'], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })
  } catch {
    return undefined
  }
}
