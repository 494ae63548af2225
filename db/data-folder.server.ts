import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartupError } from './startup-error.ts'

/**
 * Two processes can open one PGlite folder at once without complaint, which corrupts it. Promise: this process
 * holds the folder's lock file until `release()`, or a StartupError says who holds it or why it can't be written.
 * A lock left behind by a process that no longer runs is taken over.
 */
export function lockDataFolder(folder: string): { release(): void } {
  const path = join(folder, 'aanjager.lock')
  try {
    makeFolder(resolve(folder))
  } catch (error) {
    throw notWritable(folder, error)
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(path, 'wx', 0o600)
      writeSync(handle, `${process.pid} ${startOf(process.pid) ?? ''}`)
      closeSync(handle)
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(folder, error)
      const holder = holderOf(path)
      if (holder !== null)
        throw new StartupError(
          `De gegevensmap ${folder} is al in gebruik door een ander proces (${holder}). Stop dat eerst, of kies een andere map met DATA_DIR.`,
        )
      rmSync(path, { force: true })
    }
  }
  throw new StartupError(`De gegevensmap ${folder} kon niet worden vergrendeld. Probeer het opnieuw.`)
}

/** One level at a time: where a folder cannot be made (/proc), Node's own recursion goes on for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** The pid in the lock file if that very process still runs; null when the lock is stale. */
function holderOf(path: string): number | null {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const [pidText, started = ''] = content.trim().split(' ')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (pid === process.pid) return started === (startOf(pid) ?? '') ? pid : null
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  const now = startOf(pid)
  return now !== null && started !== '' && now !== started ? null : pid
}

/** When a process started (Linux), so that a reused pid is not taken for the old holder. */
function startOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null
  } catch {
    return null
  }
}

function notWritable(folder: string, cause: unknown): StartupError {
  return new StartupError(
    `De gegevensmap ${folder} is niet te maken of niet te beschrijven. Controleer de rechten, of kies een andere map met DATA_DIR.`,
    { cause },
  )
}
