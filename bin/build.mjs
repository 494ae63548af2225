// Builds the pages when their sources are newer than the last build. Plain Node 20 and built-in modules only.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runStep } from './steps.mjs'

const sources = ['app', 'db', 'workflows', 'public', 'vite.config.ts', 'remix.config.js', 'package-lock.json']
const stamp = join(root, 'build/.sources')

/** Promise: build/ is made of the sources as they are now. */
export async function buildIfNeeded() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await runStep({
    title: 'Pagina’s bouwen',
    command: 'remix',
    args: ['vite:build', '--logLevel', 'error'],
    advice: 'Hierboven staat in welk bestand het misgaat. Herstel dat en doe het opnieuw.',
    env: { NODE_ENV: 'production' },
    until: /^ {4}at /m,
  })
  writeFileSync(stamp, wanted)
}

/** One hash over names and contents: the date of a file says little after a checkout. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  const entries = readdirSync(full, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
