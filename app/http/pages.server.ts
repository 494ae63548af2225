import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler } from 'express'
import { startup } from '#app/text/startup.ts'
import { StartupError } from '#db/startup-error.ts'
import type { LoadContext } from './load-context.ts'

type Shared = Pick<LoadContext, 'settings' | 'log' | 'db' | 'live'>

/** Promise: the handlers of the built pages and files. Errors: StartupError when nothing was built. */
export async function builtPages(shared: Shared, folder = resolve('build')) {
  const bundle = resolve(folder, 'server/index.js')
  if (!existsSync(bundle)) throw new StartupError(startup.notBuilt)
  const build: ServerBuild = await import(pathToFileURL(bundle).href)
  const assets = express.Router()
  // Names of built files hold a hash of their content.
  assets.use(
    '/assets',
    express.static(resolve(folder, 'client/assets'), { immutable: true, maxAge: '1y', index: false }),
  )
  assets.use(express.static(resolve(folder, 'client'), { maxAge: '1h', index: false, redirect: false }))
  return { assets, pages: remixHandler(build, build, shared) }
}

/** Promise: the handlers of `npm run dev`: Vite builds what is asked, and reloads what changed. */
export async function devPages(shared: Shared, server: Server) {
  const { createServer } = await import('vite')
  const vite = await createServer({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } })
  const load = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
  const pages: RequestHandler = async (req, res, next) => {
    try {
      const build = await load()
      return remixHandler(build, build, shared)(req, res, next)
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error)
      next(error)
    }
  }
  return { assets: vite.middlewares, pages, close: () => vite.close() }
}

function remixHandler(
  build: ServerBuild,
  { assets }: Pick<ServerBuild, 'assets'>,
  shared: Shared,
): RequestHandler {
  const context = { ...shared, entryScript: assets.entry.module }
  return createRequestHandler({
    build,
    mode: shared.settings.mode === 'dev' ? 'development' : 'production',
    getLoadContext: (req) =>
      ({
        ...context,
        clientAddress: req.ip ?? '',
        answersForm: req.method !== 'GET' && req.method !== 'HEAD',
      }) satisfies LoadContext,
  })
}
