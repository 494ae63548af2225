import { ApiProblem } from './answer.ts'
import { type InvalidParam, invalidParam } from './input-errors.ts'

type Read<T> = { value: T } | { wrong: InvalidParam }

/**
 * Promise: the version that the caller saw, from `If-Match` (RFC 9110, 13.1.1): of several, the current one when it is
 * among them. Errors: 428 when it is missing, or `*`, which says nothing about what the caller saw. A weak tag never
 * matches.
 */
export function readIfMatch(headers: Headers, current: number): Read<number> {
  const given = headers.get('If-Match')?.trim()
  if (!given || given === '*') throw new ApiProblem('preconditionRequired')
  const tags = given.split(',').map((tag) => tag.trim())
  if (!tags.every((tag) => /^(W\/)?"[^"]*"$/.test(tag)))
    return { wrong: invalidParam('If-Match', 'invalidEtag') }
  const versions = tags.map((tag) => (/^"[1-9]\d{0,8}"$/.test(tag) ? Number(tag.slice(1, -1)) : 0))
  return { value: versions.includes(current) ? current : (versions[0] ?? 0) }
}

/** Promise: the key of `Idempotency-Key`, with or without the quotes that its draft asks for; none when not given. */
export function readIdempotencyKey(headers: Headers): Read<string | undefined> {
  const given = headers.get('Idempotency-Key')
  if (given === null) return { value: undefined }
  const key = given.trim().replace(/^"(.*)"$/, '$1')
  return key.length < 8 || key.length > 200
    ? { wrong: invalidParam('Idempotency-Key', 'invalidKey') }
    : { value: key }
}
