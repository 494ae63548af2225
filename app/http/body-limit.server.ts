import type { Request, RequestHandler } from 'express'
import { MAX_BODY_BYTES } from './cut-body.server.ts'
import { refuse } from './refusal.server.ts'

/**
 * Refuses a body over the cap: at once when its length is announced, else as soon as it has passed the cap. A form with
 * a file goes on: its page reads no more than the cap (`cutBody`) and answers with the form.
 * Must stand right before the handler that reads the body: from here on the bytes flow.
 */
export const bodyLimit: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.on('finish', () => letPass(req))
  if (isFileForm(req)) return next()
  if (Number(req.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return refuse(req, res, 413, 'tooLarge')
  if (req.headers['transfer-encoding']) {
    let seen = 0
    req.on('data', (chunk: Buffer) => {
      seen += chunk.length
      if (seen <= MAX_BODY_BYTES || res.headersSent) return
      res.on('finish', () => req.destroy())
      refuse(req, res, 413, 'tooLarge')
    })
  }
  next()
}

function isFileForm(req: Request): boolean {
  const isForm = req.headers['content-type']?.toLowerCase().startsWith('multipart/form-data') ?? false
  return isForm && !req.path.startsWith('/api/')
}

/** What nobody read of an answered request flows away: a browser reads its answer when it has sent all. */
function letPass(req: Request): void {
  if (req.complete) return
  req.removeAllListeners('data')
  req.resume()
}
