import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../../bin/build.mjs'
import { startDemo } from './demo-server.ts'

/** The demo as a user starts it: on a free port, in a folder of its own, gone afterwards. */
export default async function setup() {
  await buildIfNeeded()
  const dataDir = mkdtempSync(join(tmpdir(), 'aanjager-e2e-'))
  const { origin, stop } = await startDemo(dataDir)
  process.env.E2E_ORIGIN = origin
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
