import type { RequestHandler } from 'express'

/**
 * Puts headers on every answer, whoever writes it, at the moment that its head is sent: what a route says itself
 * then wins, instead of standing there twice.
 */
export function defaultHeaders(headers: Record<string, string>): RequestHandler {
  const entries = Object.entries(headers)
  return (_req, res, next) => {
    const writeHead = res.writeHead
    res.writeHead = ((...args: Parameters<typeof writeHead>) => {
      for (const [name, value] of entries) if (!res.hasHeader(name)) res.setHeader(name, value)
      return writeHead.apply(res, args)
    }) as typeof writeHead
    next()
  }
}
