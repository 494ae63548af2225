import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startup } from '#app/text/startup.ts'
import { StartupError } from '#db/startup-error.ts'
import type { Settings } from './settings.server.ts'

/**
 * Promise: the server listens; the settings name the port it got, also when any free one was asked (PORT=0).
 * Errors: StartupError when the port is taken, not allowed, or the host is not this machine.
 */
export async function listen(server: Server, settings: Settings): Promise<Settings> {
  server.listen(settings.port, settings.host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new StartupError(sentence(cause as NodeJS.ErrnoException, settings), { cause })
  }
  const { port } = server.address() as AddressInfo
  if (port === settings.port) return settings
  return { ...settings, port, origin: settings.origin.replace(/:0$/, `:${port}`) }
}

function sentence(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === 'EADDRINUSE') return startup.portInUse(port)
  if (error.code === 'EACCES') return startup.portNotAllowed(port)
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') return startup.hostUnknown(host)
  return `${startup.failed} ${error.message}`
}
