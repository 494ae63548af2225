import { decodeText } from './decode.server.ts'
import type { Reader, ReadText } from './reader.ts'

/** Markdown: its source, so that offsets point to what the author wrote. */
export function readMarkdown(bytes: Uint8Array): ReadText {
  return decodeText(bytes)
}

export const markdownReader: Reader = { extensions: ['md', 'markdown', 'mdown'], read: readMarkdown }
