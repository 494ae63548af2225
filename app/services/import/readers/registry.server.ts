import { fileTypeFromBuffer, supportedExtensions } from 'file-type'
import { markdownReader } from './markdown.server.ts'
import { REPORT_FORMATS, type Reader, type ReaderRefusal, type ReportFormat } from './reader.ts'
import { textReader } from './text.server.ts'

export const readers: Record<ReportFormat, Reader> = { text: textReader, markdown: markdownReader }

export type PickedReader = ({ ok: true; format: ReportFormat } & Pick<Reader, 'read'>) | ReaderRefusal
export type ReadReport = { ok: true; format: ReportFormat; text: string } | ReaderRefusal

/** So much of a file says what it is. */
const HEAD_BYTES = 65_536

/** Formats that may be written in plain characters, so that only their first words give them away. */
const writtenFormats = new Set(['pdf', 'rtf', 'ps', 'eps', 'xml', 'svg'])

/** The reader for a file by its name, if its content is of that kind; a PDF that is called `.txt` is refused. */
export async function pickReader(filename: string, bytes: Uint8Array): Promise<PickedReader> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  const extension = /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  const format = REPORT_FORMATS.find((name) => readers[name].extensions.includes(extension))
  const detected = await sniff(bytes)
  if (!format) return refuseForeign(extension, detected, bytes)
  if (detected) return { ok: false, problem: 'binary', detected }
  return { ok: true, format, read: readers[format].read }
}

/** Documents that are at first sight only the container that they come in. */
const containers: Readonly<Record<string, string>> = {
  ...{ docx: 'zip', xlsx: 'zip', pptx: 'zip', odt: 'zip', ods: 'zip', odp: 'zip' },
  ...{ doc: 'cfb', xls: 'cfb', ppt: 'cfb' },
}

/** A file of a kind that is not read: of which kind it is, or that it is not what its name says. */
function refuseForeign(extension: string, detected: string | undefined, bytes: Uint8Array): ReaderRefusal {
  const claimed = extension === 'jpeg' ? 'jpg' : extension
  const container = Object.hasOwn(containers, claimed) ? containers[claimed] : undefined
  if (detected && [claimed, container].includes(detected))
    return { ok: false, problem: 'unknownType', detected: claimed }
  const canBeTold = container !== undefined || supportedExtensions.has(claimed)
  if (!canBeTold) return { ok: false, problem: 'unknownType', detected: detected ?? (claimed || undefined) }
  const text = isText(bytes.subarray(0, HEAD_BYTES)) ? 'text' : undefined
  return { ok: false, problem: 'mislabelled', claimed, detected: detected ?? text }
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
  const head = bytes.subarray(0, HEAD_BYTES)
  const extension = (await fileTypeFromBuffer(head).catch(() => undefined))?.ext
  return extension && (writtenFormats.has(extension) || !isText(head)) ? extension : undefined
}

/** Control characters that no text holds are 0 to 8 and 14 to 25. */
function isText(head: Uint8Array) {
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 26))) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
