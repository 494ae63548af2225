const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export const isSafe = (method: string): boolean => safeMethods.has(method)

interface Asked {
  method: string
  path?: string
  host: string | undefined
  origin: string | undefined
  fetchSite: string | undefined
}

interface Own {
  origin: string
  originIsFixed: boolean
}

/**
 * Whether a request may change something: safe methods always, others only from our own pages.
 *
 * A browser says where a request came from in `Sec-Fetch-Site` or `Origin`, and a page cannot forge either. A
 * client that sends neither is no browser, so no visitor's cookie can be abused through it. Where ORIGIN is not
 * set (demo, dev) the address that the visitor typed counts as ours: localhost and 127.0.0.1 both work.
 */
export function mayChange(asked: Asked, own: Own): boolean {
  if (isSafe(asked.method)) return true
  if (mayLeaveFrom(asked.path)) return true
  if (asked.fetchSite) return asked.fetchSite === 'same-origin' || asked.fetchSite === 'none'
  if (isFromKeyedPage(asked)) return true
  return !asked.origin || isOwn(asked, own)
}

/**
 * A page whose address is the key tells its address to nobody (`no-referrer`): an older browser then posts with the
 * origin `null`. No cookie decides there, so there is nothing to abuse for who does not have the address.
 */
const isFromKeyedPage = ({ origin, path }: Asked) =>
  origin === 'null' && path?.startsWith('/antwoord/') === true

/**
 * The one address that takes a form from anywhere: leaving a digest, from within somebody's mail program (RFC 8058).
 * No cookie decides there, and who has not the address can do nothing.
 */
export const mayLeaveFrom = (path: string | undefined): boolean =>
  path !== undefined && /^\/afmelden\/[\w-]{43}$/.test(path)

/** Whether a request says that it comes from our own pages. Silence is no proof. */
export function saysOwnOrigin(asked: Asked, own: Own): boolean {
  return asked.fetchSite === 'same-origin' || isOwn(asked, own)
}

function isOwn({ origin, host }: Asked, own: Own): boolean {
  if (!origin) return false
  return origin === own.origin || (!own.originIsFixed && origin === `http://${host}`)
}
