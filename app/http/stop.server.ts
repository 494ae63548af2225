import type { Server } from 'node:http'
import type { Logger } from 'pino'

/** Open answers (downloads, live updates) get this long to end by themselves. */
const graceMs = 3_000

interface Running {
  server: Server
  log: Logger
  /** Closes what must not be cut off: the database. */
  close(): Promise<void>
}

/**
 * Ends the process in good order: no new requests, running ones finish, the database closes and gives its lock
 * back. A second signal ends it at once. Also when the starter went away without a word.
 */
export function stopOnSignal({ server, log, close }: Running): void {
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return process.exit(1)
    stopping = true
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), graceMs).unref()
    await closed
    await close()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))
  if (process.channel) process.on('disconnect', () => stop(0))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught')
    stop(1)
  })
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'unhandled rejection'))
}
