import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startup } from '#app/text/startup.ts'
import { StartupError } from '#db/startup-error.ts'

/**
 * The session secret of a demo: made at the first start and kept in `dataDir`, readable by its owner only, so that
 * people stay signed in over a restart. Errors: StartupError when the folder cannot be written.
 */
export function demoSecret(dataDir: string): string {
  const file = join(dataDir, 'session-secret')
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const kept = readIfThere(file)
    if (kept) return kept
    const secret = randomBytes(48).toString('base64url')
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
    return secret
  } catch (cause) {
    throw new StartupError(startup.dataDirNotWritable(dataDir), { cause })
  }
}

function readIfThere(file: string): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim()
    return secret.length >= 32 ? secret : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
