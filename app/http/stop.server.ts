import type { Server } from 'node:http'
import type { Logger } from 'pino'

/** Open answers (downloads) get this long to end by themselves. */
const graceMs = 3_000

interface Running {
  server: Server
  log: Logger
  /** Ends the answers that would stay open for ever: live updates. Their browsers come back by themselves. */
  endStreams(): Promise<void>
  /** Closes what must not be cut off: the database. */
  close(): Promise<void>
}

/**
 * Ends the process in good order: no new requests, running ones finish, the database closes and gives its lock
 * back. A second signal ends it at once. Also when the starter went away without a word.
 */
export function stopOnSignal({ server, log, endStreams, close }: Running): void {
  let stoppingSince: number | undefined
  const stop = async (code: number) => {
    // Ctrl-C reaches us and our starter, which hands it on: twice within a moment is once.
    if (stoppingSince && Date.now() - stoppingSince < 1_000) return
    if (stoppingSince) return process.exit(1)
    stoppingSince = Date.now()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), graceMs).unref()
    await endStreams()
    await closed
    await close()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
  if (process.channel) process.on('disconnect', () => stop(0))
  else if (process.env.npm_lifecycle_event) whenStarterGoes(() => stop(0))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught')
    stop(1)
  })
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'unhandled rejection'))
}

/** npm hands a signal to its shell, and the shell does not hand it on: we notice that the shell is gone. */
function whenStarterGoes(act: () => void): void {
  const starter = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === starter) return
    clearInterval(watch)
    act()
  }, 500)
  watch.unref()
}
