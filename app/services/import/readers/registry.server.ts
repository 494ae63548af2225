import { fileTypeFromBuffer } from 'file-type'
import { markdownReader } from './markdown.server.ts'
import { REPORT_FORMATS, type Reader, type ReaderRefusal, type ReportFormat } from './reader.ts'
import { textReader } from './text.server.ts'

export const readers: Record<ReportFormat, Reader> = { text: textReader, markdown: markdownReader }

export type PickedReader = ({ ok: true; format: ReportFormat } & Pick<Reader, 'read'>) | ReaderRefusal
export type ReadReport = { ok: true; format: ReportFormat; text: string } | ReaderRefusal

/** Formats that may be written in plain characters, so that only their first words give them away. */
const writtenFormats = new Set(['pdf', 'rtf', 'ps', 'eps', 'xml', 'svg'])

/** The reader for a file by its name, if its content is of that kind; a PDF that is called `.txt` is refused. */
export async function pickReader(filename: string, bytes: Uint8Array): Promise<PickedReader> {
  const extension = /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  const format = REPORT_FORMATS.find((name) => readers[name].extensions.includes(extension))
  const detected = await sniff(bytes)
  if (!format) return { ok: false, problem: 'unknownType', detected: detected ?? (extension || undefined) }
  if (detected) return { ok: false, problem: 'binary', detected }
  return { ok: true, format, read: readers[format].read }
}

/** Reads a file as a report, or says why not. Stores nothing. */
export async function readReport(filename: string, bytes: Uint8Array): Promise<ReadReport> {
  const picked = await pickReader(filename, bytes)
  if (!picked.ok) return picked
  const read = picked.read(bytes)
  return read.ok ? { ok: true, format: picked.format, text: read.text } : read
}

/** What the content is, if it is no text. Some signatures are two letters (`BM`, `MZ`): a text may start so. */
async function sniff(bytes: Uint8Array): Promise<string | undefined> {
  const head = bytes.subarray(0, 65_536)
  const extension = (await fileTypeFromBuffer(head).catch(() => undefined))?.ext
  return extension && (writtenFormats.has(extension) || !isText(head)) ? extension : undefined
}

function isText(head: Uint8Array) {
  if (head.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
