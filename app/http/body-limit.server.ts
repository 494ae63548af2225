import type { RequestHandler } from 'express'
import { refuse } from './refusal.server.ts'

/** A file of 20 MB and the form around it. */
const maxBytes = 25 * 1024 * 1024

/**
 * Refuses a body over the cap: at once when its length is announced, else as soon as it has passed the cap.
 * Must stand right before the handler that reads the body: from here on the bytes flow.
 */
export const bodyLimit: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return refuse(req, res, 413, 'tooLarge')
  if (req.headers['transfer-encoding']) {
    let seen = 0
    req.on('data', (chunk: Buffer) => {
      seen += chunk.length
      if (seen <= maxBytes || res.headersSent) return
      res.on('finish', () => req.destroy())
      refuse(req, res, 413, 'tooLarge')
    })
  }
  next()
}
