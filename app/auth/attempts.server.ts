import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const quarter = 15 * 60

/** How often in a quarter of an hour: per address that is signed in to, and per client that tries. */
const limits = {
  password: {
    address: new RateLimiterMemory({ points: 10, duration: quarter }),
    client: new RateLimiterMemory({ points: 50, duration: quarter }),
  },
  link: {
    address: new RateLimiterMemory({ points: 3, duration: quarter }),
    client: new RateLimiterMemory({ points: 20, duration: quarter }),
  },
}

export type Attempt = { kind: keyof typeof limits; email: string; clientAddress: string }

/**
 * Promise: undefined when the attempt may be made (it is counted), else after how many minutes another may be.
 * Counts known and unknown addresses alike. In memory: each process counts for itself, a restart forgets.
 */
export async function countAttempt({ kind, email, clientAddress }: Attempt): Promise<number | undefined> {
  try {
    await limits[kind].client.consume(clientKey(clientAddress))
    await limits[kind].address.consume(email)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 60_000)
    throw refused
  }
}

/** Who signed in was no guesser: the count of this address begins anew. */
export async function forgetAttempts({ kind, email, clientAddress }: Attempt): Promise<void> {
  await limits[kind].address.delete(email)
  await limits[kind].client.reward(clientKey(clientAddress))
}

/** One IPv6 customer has a whole /64; an IPv4 address in IPv6 clothes is itself. */
export function clientKey(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const missing = address.includes('::') ? 8 - groups.length - rest.length : 0
  const all = [...groups, ...Array<string>(missing).fill('0'), ...rest]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
