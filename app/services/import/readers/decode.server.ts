import type { ReadText } from './reader.ts'

/** 5 MB is some 2,500 pages of plain text. */
export const MAX_REPORT_BYTES = 5 * 1024 * 1024

/**
 * Decodes a text file, or says why not. The byte order mark goes; line ends stay as they are, so that offsets
 * point into the text as its author saved it.
 */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length > MAX_REPORT_BYTES) return { ok: false, problem: 'tooLarge' }
  const text = decode(bytes)
  if (text === null) return { ok: false, problem: 'notUtf8' }
  if (text.includes('\0')) return { ok: false, problem: 'binary' }
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  return { ok: true, text }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
