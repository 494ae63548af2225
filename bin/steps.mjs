// Steps that a person can follow. Shared by start.mjs and test.mjs.
// Plain Node 20 and built-in modules only: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const windows = process.platform === 'win32'

export const root = resolve(fileURLToPath(import.meta.url), '../..')

/** The Node version that comes in with the install. */
export const node = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')

/** The environment of every step: what npm installed comes first, so that `node` is the version we chose. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
}

export class StepFailed extends Error {
  /** @param {string} title @param {string} output @param {string} advice */
  constructor(title, output, advice) {
    super(`Mislukt: ${title.toLowerCase()}.`)
    this.output = output
    this.advice = advice
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Prints what the step said (of a long story the begin and the end), what failed, and what to do. */
export function explain(/** @type {unknown} */ error) {
  if (!(error instanceof StepFailed)) throw error
  const lines = error.output.trimEnd().split('\n')
  const told = lines.length <= 140 ? lines : [...lines.slice(0, 40), '…', ...lines.slice(-100)]
  process.stderr.write(`\n${told.join('\n')}\n\n${error.message} ${error.advice}\n`)
}

/**
 * Runs a command as a step. Its output is kept, and shown only when it fails; `until` cuts what helps nobody.
 *
 * @typedef {{ title: string, command: string, args: string[], advice: string, env?: Record<string, string>, until?: RegExp }} Step
 * @param {Step} what
 */
export async function runStep({ title, command, args, advice, env = {}, until = /$^/ }) {
  const step = beginStep(title)
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }
  const { code, output } = await collect(command, args, { ...environment, ...plain, ...env })
  if (code === 0) return step.done()
  step.failed()
  throw new StepFailed(title, output.split(until)[0] ?? '', advice)
}

/**
 * A line when a step begins, its seconds while it lasts, a line when it ends. On a terminal the seconds count up
 * in place; in a log there is a line every 15 seconds.
 *
 * @param {string} title
 */
export function beginStep(title) {
  const live = process.stdout.isTTY
  const started = Date.now()
  const seconds = (digits = 0) => ((Date.now() - started) / 1000).toFixed(digits)
  say(`… ${title}`)
  const show = () =>
    process.stdout.write(live ? `\x1b[A\r… ${title} ${seconds()} s\n` : `  ${title}: ${seconds()} s\n`)
  const timer = setInterval(show, live ? 1_000 : 15_000)
  const end = (/** @type {string} */ mark) => {
    clearInterval(timer)
    say(`${live ? '\x1b[A\r\x1b[K' : ''}${mark} ${title} (${seconds(1)} s)`)
  }
  return { done: () => end('✓'), failed: () => end('✗'), cancel: () => clearInterval(timer) }
}

/**
 * Acts when npm, which started us, is gone: npm hands a signal to its shell, and the shell does not hand it on.
 *
 * @param {() => void} act
 */
export function whenStarterGoes(act) {
  if (!process.env.npm_lifecycle_event) return
  const starter = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === starter) return
    clearInterval(watch)
    act()
  }, 500)
  watch.unref()
}

/**
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>}
 */
function collect(command, args, env) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: windows })
    const stop = () => child.kill()
    process.once('exit', stop)
    let output = ''
    const add = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', (error) => done({ code: 1, output: `${output}\n${error.message}` }))
    child.on('close', (code) => {
      process.off('exit', stop)
      done({ code: code ?? 1, output })
    })
  })
}
