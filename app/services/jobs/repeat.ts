import type { Logger } from 'pino'

const everyMs = 1_000
/** When the database does not answer, asking each second only fills the log. */
const afterErrorMs = 15_000

export interface Repeated {
  /** Now, and once more when it is at work already. */
  poke(): void
  /** Promise: what is at hand is done and nothing is begun any more. */
  stop(): Promise<void>
}

/** Promise: from the first `poke`, `work` is done each second, and never twice at once. */
export function repeat(work: () => Promise<void>, log: Logger): Repeated {
  let stopped = false
  let asked = false
  let round: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function whileAsked() {
    do {
      asked = false
      await work()
    } while (asked && !stopped)
  }

  function poke() {
    asked = true
    if (stopped || round) return
    clearTimeout(timer)
    round = whileAsked().then(
      () => pauseFor(everyMs),
      (error) => {
        log.error({ err: error }, 'outbox')
        pauseFor(afterErrorMs)
      },
    )
  }

  function pauseFor(ms: number) {
    round = undefined
    if (!stopped) timer = setTimeout(poke, ms).unref()
  }

  async function stop() {
    stopped = true
    clearTimeout(timer)
    await round
  }
  return { poke, stop }
}
