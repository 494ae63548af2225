import type { JobResult, JobWithMetadata } from 'pg-boss'
import type { Logger } from 'pino'
import { isRefusedForGood } from '../mail/send-mail.server.ts'

/** How a worker takes its jobs: a few in one fetch, settled each by itself. */
export const inBatches = {
  batchSize: 10,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 5,
  perJobResults: true,
  includeMetadata: true,
} as const

/**
 * Promise: each job of a batch is done in its turn, and one that fails holds up no other: it is tried again later, or
 * given up when its tries are over or the mail server refuses it for good. A job that is no longer ours is left alone.
 */
export async function oneByOne<T extends object>(
  jobs: readonly JobWithMetadata<T>[],
  log: Logger,
  perform: (job: JobWithMetadata<T>) => Promise<void>,
): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const job of jobs) {
    if (job.signal.aborted) continue
    try {
      await perform(job)
      results.push({ id: job.id, status: 'completed' })
    } catch (error) {
      const refused = isRefusedForGood(error)
      const isLast = refused || job.retryCount >= job.retryLimit
      log[isLast ? 'error' : 'warn'](
        { err: error, job: job.id, queue: job.name, tries: job.retryCount + 1 },
        isLast ? 'job given up' : 'job failed',
      )
      const message = error instanceof Error ? error.message : String(error)
      results.push({ id: job.id, status: refused ? 'deadletter' : 'failed', output: { message } })
    }
  }
  return results
}
