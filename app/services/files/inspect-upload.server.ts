import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { ALLOWED_TYPES, extensionOf } from './allowed-types.ts'

export const MAX_FILE_BYTES = 20 * 1024 * 1024

export type UploadProblem =
  | { problem: 'missing' }
  | { problem: 'tooLarge' | 'empty' | 'typeNotAllowed' | 'notUtf8'; name: string }
  | { problem: 'typeMismatch'; name: string; claimed: string }

export type InspectedUpload = { name: string; mediaType: string; bytes: Uint8Array; sha256: string }

/**
 * Promise: an upload whose bytes are what its name and media type claim, or why not. A text is valid UTF-8. Nothing
 * is stored here.
 */
export async function inspectUpload(
  file: File | undefined,
): Promise<{ ok: true; upload: InspectedUpload } | ({ ok: false } & UploadProblem)> {
  const name = file ? cleanName(file.name) : ''
  if (!file || name === '') return { ok: false, problem: 'missing' }
  if (file.size > MAX_FILE_BYTES) return { ok: false, problem: 'tooLarge', name }
  if (file.size === 0) return { ok: false, problem: 'empty', name }
  const claimed = extensionOf(name)
  const type = Object.hasOwn(ALLOWED_TYPES, claimed) ? ALLOWED_TYPES[claimed] : undefined
  if (!type) return { ok: false, problem: 'typeNotAllowed', name }
  if (claimsOther(file.type, type.mediaType)) return { ok: false, problem: 'typeMismatch', name, claimed }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sniffed = (await fileTypeFromBuffer(bytes))?.ext
  if (sniffed !== (type.isText ? undefined : claimed))
    return { ok: false, problem: 'typeMismatch', name, claimed }
  if (type.isText && !isText(bytes)) return { ok: false, problem: 'notUtf8', name }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, upload: { name, mediaType: type.mediaType, bytes, sha256 } }
}

/** What a browser says of a file's type is often vague; it may not be another type that we know. */
function claimsOther(given: string, mediaType: string): boolean {
  const bare = given.split(';')[0]?.trim().toLowerCase()
  return (
    bare !== mediaType &&
    Object.values(ALLOWED_TYPES).some(
      (known) => known.mediaType === bare && !(known.isText && mediaType.startsWith('text/')),
    )
  )
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

/** The last part of a path, without control characters, at most 200 characters, its extension kept. */
function cleanName(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/\p{C}/gu, '').trim()
  const end = /\.[^.]{1,10}$/.exec(base)?.[0] ?? ''
  return base.length <= 200
    ? base
    : [...base.slice(0, -end.length || undefined)].slice(0, 200 - end.length).join('') + end
}
