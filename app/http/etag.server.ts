import { createHash } from 'node:crypto'

declare const __BUILD_ID__: string | undefined

const buildId = typeof __BUILD_ID__ === 'undefined' ? 'unbuilt' : __BUILD_ID__

/**
 * A weak ETag over everything that decides what a page shows. The build counts too: after an update of the product
 * no browser keeps showing the old page.
 */
export function weakEtag(...parts: (string | number | boolean | null | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify([buildId, ...parts]))
  return `W/"${hash.digest('base64url').slice(0, 27)}"`
}

/** Whether the asker already has this version (`If-None-Match`, compared weakly: RFC 9110, 13.1.2). */
export function isUnchanged(request: Request, etag: string): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const known = request.headers.get('If-None-Match')
  if (!known) return false
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((tag) => bare(tag) === bare(etag))
}
