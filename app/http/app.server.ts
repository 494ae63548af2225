import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '#db/database.ts'
import { bodyLimit } from './body-limit.server.ts'
import { defaultHeaders } from './default-headers.server.ts'
import { healthRoutes } from './health.server.ts'
import { requestLog } from './log.server.ts'
import { mayChange, mayLeaveFrom } from './own-origin.ts'
import { refuse } from './refusal.server.ts'
import { securityHeaders } from './security-headers.ts'
import { securityTxt } from './security-txt.ts'
import type { Settings } from './settings.server.ts'

interface Parts {
  settings: Settings
  log: Logger
  db: Kysely<Database>
  /** Serves the scripts, styles and fonts. */
  assets: RequestHandler
  /** Serves the pages: Remix. */
  pages: RequestHandler
}

/** The order in which a request meets the server: headers, log, health, origin, files, size, pages. */
export function createApp({ settings, log, db, assets, pages }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy(settings.trustProxy))
  app.use(defaultHeaders(securityHeaders({ https: settings.origin.startsWith('https:') })))
  app.use(requestLog(log))
  app.use(healthRoutes(db))
  app.get('/.well-known/security.txt', (_req, res) => {
    const contact = settings.securityContact
    res.type('text/plain').send(securityTxt({ origin: settings.origin, contact, now: new Date() }))
  })
  app.use(readablePath)
  app.use(withoutTrailingSlash)
  app.use(ownOriginOnly(settings))
  // What is sent as it happens must not wait for a full buffer.
  app.use(compression({ filter: (req, res) => !isEventStream(res) && compression.filter(req, res) }))
  app.use(assets)
  app.use(bodyLimit)
  app.use(pages)
  app.use(unexpected(log))
  return app
}

/** An address that is no UTF-8 leads nowhere; what routes it would only complain in the log. */
const readablePath: RequestHandler = (req, res, next) => {
  try {
    decodeURIComponent(req.path)
    next()
  } catch {
    refuse(req, res, 400, 'badRequest')
  }
}

/** An address has one spelling: without a slash at its end. */
const withoutTrailingSlash: RequestHandler = (req, res, next) => {
  const { pathname, search } = new URL(req.originalUrl, 'http://own')
  const isPage = !pathname.startsWith('/api/') && pathname.length > 1 && pathname.endsWith('/')
  if (isPage && (req.method === 'GET' || req.method === 'HEAD'))
    res.redirect(308, `/${pathname.replace(/^\/+|\/+$/g, '')}${search}`)
  else next()
}

function ownOriginOnly(settings: Settings): RequestHandler {
  return (req, res, next) => {
    const asked = {
      method: req.method,
      path: req.path,
      host: req.get('host'),
      origin: req.get('origin'),
      fetchSite: req.get('sec-fetch-site'),
    }
    if (!mayChange(asked, settings)) return refuse(req, res, 403, 'foreignOrigin')
    // Remix judges too, and takes for foreign what a page without referrer says, or a mail program. It was judged here.
    if (asked.origin === 'null' || mayLeaveFrom(asked.path)) delete req.headers.origin
    next()
  }
}

function unexpected(log: Logger): ErrorRequestHandler {
  return (error: Error & { status?: number }, req, res, next) => {
    if (res.headersSent) return next(error)
    const ours = !(error.status && error.status < 500)
    if (ours) log.error({ err: error, method: req.method }, 'unexpected')
    refuse(req, res, ours ? 500 : 400, ours ? 'serverError' : 'badRequest')
  }
}

function isEventStream(res: express.Response): boolean {
  return String(res.getHeader('Content-Type')).startsWith('text/event-stream')
}

function trustProxy(value: string): number | string {
  return /^\d+$/.test(value) ? Number(value) : value
}
