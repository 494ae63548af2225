import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { type Logger, pino } from 'pino'
import type { Settings } from './settings.server.ts'

/** The log of the server: JSON lines on standard output; what could hold a secret is blanked. */
export function createLog(settings: Pick<Settings, 'logLevel'>): Logger {
  return pino({
    level: settings.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.password', '*.token', '*.secret', '*.cookie', '*.authorization'], censor: '***' },
  })
}

/** One line a request: who asked what, with which result. No query, and no path segment that could be a token. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const started = performance.now()
    const request = randomUUID()
    res.setHeader('X-Request-Id', request)
    res.on('close', () => {
      const line = {
        request,
        method: req.method,
        path: loggablePath(req.originalUrl),
        status: res.statusCode,
        ms: Math.round(performance.now() - started),
        from: req.ip,
        ...(res.writableFinished ? {} : { aborted: true }),
      }
      if (res.statusCode >= 500) log.error(line, 'request')
      else log.info(line, 'request')
    })
    next()
  }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The path without its query, long random segments blanked: a sign-in link must not stand in a log. */
export function loggablePath(url: string): string {
  const [path = ''] = url.split('?')
  return path
    .split('/')
    .map((segment) =>
      /^[\w-]{24,}(\.\w+)?$/.test(segment) && /\d/.test(segment) && !uuid.test(segment) ? '***' : segment,
    )
    .join('/')
}
