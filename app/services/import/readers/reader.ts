export const REPORT_FORMATS = ['text', 'markdown'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Why a file cannot be read as a report. */
export type ReaderProblem = 'empty' | 'notUtf8' | 'tooLarge' | 'unknownType' | 'mislabelled' | 'binary'

/** `detected` is what the content turned out to be (`pdf`, `text`), where that is known; `claimed` what its name says. */
export type ReaderRefusal = { ok: false; problem: ReaderProblem; detected?: string; claimed?: string }
/** `text` is what is stored: offsets of chapters and recommendations count in it. */
export type ReadText = { ok: true; text: string } | ReaderRefusal

/** One reader per format. PDF, Word and ODT get one each; the extractor stays the same. */
export type Reader = { extensions: readonly string[]; read: (bytes: Uint8Array) => ReadText }
