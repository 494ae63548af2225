const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

interface Asked {
  method: string
  host: string | undefined
  origin: string | undefined
  fetchSite: string | undefined
}

/**
 * Whether a request may change something: safe methods always, others only from our own pages.
 *
 * A browser says where a request came from in `Sec-Fetch-Site` or `Origin`, and a page cannot forge either. A
 * client that sends neither is no browser, so no visitor's cookie can be abused through it. Where ORIGIN is not
 * set (demo, dev) the address that the visitor typed counts as ours: localhost and 127.0.0.1 both work.
 */
export function mayChange(asked: Asked, own: { origin: string; originIsFixed: boolean }): boolean {
  if (safeMethods.has(asked.method)) return true
  if (asked.fetchSite) return asked.fetchSite === 'same-origin' || asked.fetchSite === 'none'
  if (!asked.origin) return true
  if (asked.origin === own.origin) return true
  return !own.originIsFixed && asked.origin === `http://${asked.host}`
}
