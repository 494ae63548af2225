import type { z } from 'zod'
import { invalidInput } from './input-errors.ts'
import { readEvent, readJson } from './read-event.ts'
import { readIdempotencyKey, readIfMatch } from './request-headers.ts'

type ReadStep<E> = { event: E; expectedVersion: number; key: string | undefined }

/**
 * Promise: one step as it was sent: what happens, the version that the caller saw, the key to send it again with.
 * Errors: 400 with everything that is wrong in body and headers, 413, 415, 428.
 */
export async function readStep<E>(
  request: Request,
  currentVersion: number,
  schemas: Readonly<Record<string, z.ZodObject>>,
): Promise<ReadStep<E>> {
  const body = await readJson(request)
  const seen = readIfMatch(request.headers, currentVersion)
  const key = readIdempotencyKey(request.headers)
  const read = readEvent<E>(body, schemas)
  const wrong = [seen, key].flatMap((header) => ('wrong' in header ? [header.wrong] : []))
  if (!read.ok || !('value' in seen) || !('value' in key))
    throw invalidInput([...wrong, ...(read.ok ? [] : read.wrong)])
  return { event: read.event, expectedVersion: seen.value, key: key.value }
}
