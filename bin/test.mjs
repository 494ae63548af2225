// `npm test`: installs and runs everything that must hold, in order, and stops at the first stage that fails.
// `npm run test:soak` (--soak): the long repetitions. Plain Node 20 and built-in modules only.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, installAdvice } from '../tests/setup/chromium.mjs'
import { buildIfNeeded } from './build.mjs'
import { installIfNeeded } from './install.mjs'
import { beginStep, explain, runStep, StepFailed, say, whenStarterGoes } from './steps.mjs'

const reports = mkdtempSync(join(tmpdir(), 'aanjager-test-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')
const started = Date.now()

const check = (
  /** @type {string} */ title,
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  advice = seeAbove,
) => runStep({ title, command, args, advice })
const seeAbove = 'Hierboven staat waar. Herstel dat en doe het opnieuw.'

async function everything() {
  await installIfNeeded()
  await check('Types', 'tsc', ['--noEmit'])
  await check('Opmaak en lint', 'biome', ['check', '.'], `${seeAbove} Vaak helpt: npm run lint:fix`)
  await check('Importregels', 'depcruise', ['app', 'bin', 'db', 'tests', 'workflows'])
  await check('Dode code', 'knip', [])
  await vitest('Eenheden, databases en routes', [])
  await buildIfNeeded()
  await browser()
}

async function soak() {
  await installIfNeeded()
  await vitest('Lange herhalingen', ['--project', 'db-pglite', '--project', 'db-postgres'], { SOAK: '1' })
}

/** @param {string} title @param {string[]} args @param {Record<string, string>} env */
function vitest(title, args, env = {}) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return runStep({ title, command: 'vitest', args: ['run', ...reporters, ...args], advice: seeAbove, env })
}

async function browser() {
  const step = beginStep('Chromium zoeken')
  const path = await ensureChromium()
  if (!path) {
    step.failed()
    throw new StepFailed('Chromium zoeken', '', installAdvice)
  }
  step.done()
  const env = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
  const args = ['test', '--reporter=list,json']
  await runStep({ title: 'Browser', command: 'playwright', args, advice: seeAbove, env })
}

/** The runners' own counts, from their reports; a stage that did not run counts nothing. */
function totals() {
  const unit = read(vitestReport)
  const web = read(playwrightReport)?.stats
  return {
    passed: (unit?.numPassedTests ?? 0) + (web?.expected ?? 0) + (web?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (web?.unexpected ?? 0),
    skipped: (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (web?.skipped ?? 0),
  }
}

function read(/** @type {string} */ report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(1))
whenStarterGoes(() => process.exit(1))

let failed = false
try {
  await (process.argv.includes('--soak') ? soak() : everything())
} catch (error) {
  failed = true
  explain(error)
}
const counted = totals()
rmSync(reports, { recursive: true, force: true })
say('')
say(`${failed ? 'Niet alles klopt.' : 'Alles klopt.'} Duur: ${Math.round((Date.now() - started) / 1000)} s`)
say(
  `${counted.passed} passed, ${counted.failed} failed${counted.skipped ? `, ${counted.skipped} skipped` : ''}`,
)
process.exitCode = failed ? 1 : 0
