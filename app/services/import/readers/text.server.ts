import { decodeText } from './decode.server.ts'
import type { Reader, ReadText } from './reader.ts'

/** Plain text: the text as it is. */
export function readText(bytes: Uint8Array): ReadText {
  return decodeText(bytes)
}

export const textReader: Reader = { extensions: ['txt', 'text'], read: readText }
