import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientKey } from '#app/auth/attempts.server.ts'

const quarter = 15 * 60

/** A calendar program looks some times a day; one that is set wrongly, every second. */
const reads = new RateLimiterMemory({ points: 60, duration: quarter })
/** Who asks for addresses that are nobody's. Looser than for signing in: nobody guesses 256 bits. */
const misses = new RateLimiterMemory({ points: 100, duration: quarter })

/** Promise: undefined when this calendar may be read once more, else after how many seconds. */
export const countRead = (feedId: string) => wait(reads, feedId)

/** Promise: the same for an address that is nobody's, per client. */
export const countMiss = (clientAddress: string) => wait(misses, clientKey(clientAddress))

async function wait(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
    throw refused
  }
}
