import { z } from 'zod'
import { invalidChoice } from '#app/text/api.ts'
import { ApiProblem } from './answer.ts'
import { type InvalidParam, invalidParam, invalidParams } from './input-errors.ts'

const MAX_BYTES = 256 * 1024

/** Promise: the JSON object of a body. Errors: 415, 413, and 400 when it is none. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type)) throw new ApiProblem('unsupportedMediaType')
  if (Number(request.headers.get('Content-Length') ?? 0) > MAX_BYTES) throw new ApiProblem('tooLarge')
  const bytes = await readCapped(request)
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return z.record(z.string(), z.unknown()).parse(body)
  } catch {
    throw new ApiProblem('unreadableJson')
  }
}

async function readCapped(request: Request): Promise<Uint8Array> {
  const reader = request.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length
    if (size > MAX_BYTES) throw new ApiProblem('tooLarge')
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}

type ReadEvent<E> = { ok: true; event: E } | { ok: false; wrong: InvalidParam[] }

/** Promise: the event that a body describes, or everything that is wrong with it: unknown fields too. */
export function readEvent<E>(
  body: Record<string, unknown>,
  schemas: Readonly<Record<string, z.ZodObject>>,
): ReadEvent<E> {
  const { type } = body
  const schema = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined
  if (!schema) {
    const code = type === undefined ? 'required' : 'invalidChoice'
    const reason = invalidChoice(Object.keys(schemas))
    return { ok: false, wrong: [{ name: 'type', code, reason }] }
  }
  const read = readFields<E>(body, schema)
  return read.ok ? { ok: true, event: read.value } : read
}

/** Promise: the body as the schema knows it, or everything that is wrong with it: unknown fields too. */
export function readFields<T>(
  body: Record<string, unknown>,
  schema: z.ZodObject,
): { ok: true; value: T } | { ok: false; wrong: InvalidParam[] } {
  const unknown = Object.keys(body).filter((name) => !Object.hasOwn(schema.shape, name))
  const controls = Object.keys(body).filter((name) => hasForbiddenCharacter(body[name]))
  const parsed = (schema as unknown as z.ZodType<T>).safeParse(body)
  const wrong = [
    ...unknown.map((name) => invalidParam(name, 'unknown')),
    ...controls.map((name) => invalidParam(name, 'controlCharacter')),
    ...(parsed.success ? [] : invalidParams(parsed.error)),
  ]
  return parsed.success && wrong.length === 0 ? { ok: true, value: parsed.data } : { ok: false, wrong }
}

/** The database stores no NUL and no half of a surrogate pair. */
function hasForbiddenCharacter(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasForbiddenCharacter)
  return typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())
}
