// Adds to package-lock.json the optional packages of other platforms that the registry at hand could not give.
// Some mirrors hold only the popular ones; npm then leaves the others out and `npm ci` refuses the lock file.
// Run it after a change of dependencies: node bin/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './steps.mjs'

const file = join(root, 'package-lock.json')
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
]

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ parent: string, name: string, version: string, dev: boolean }} Missing
 */

/** What the lock names as optional, but does not hold. @returns {Missing[]} */
export function missingFromLock(/** @type {Record<string, Entry>} */ packages) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !holds(packages, parent, name))
      .map(([name, version]) => ({ parent, name, version, dev: entry.dev === true })),
  )
}

/** Looks where Node would: in the package's own node_modules, then one folder up at a time. */
function holds(
  /** @type {Record<string, Entry>} */ packages,
  /** @type {string} */ parent,
  /** @type {string} */ name,
) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (!folder) return false
  }
}

/** The platform stands in the name, so that npm passes the package over elsewhere. */
function entryFor(/** @type {Missing} */ { name, version, dev }) {
  const words = name.replace('eabihf', '').replace('eabi', '').split(/[-/]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = words.includes('musl') || words.includes('musleabihf') ? ['musl'] : []
  if (os.length + cpu.length === 0) throw new Error(`${name} names no platform; add it by hand.`)
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingFromLock(lock.packages)
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryFor(one)
  const entries = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(entries)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(`${missing.length} packages added\n`)
}
