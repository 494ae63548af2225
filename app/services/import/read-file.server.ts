import { extractReport } from './extract/extract-report.ts'
import type { ExtractedReport } from './extract/types.ts'

export type ReadProblem = 'empty'
export type ReadFile =
  | { ok: true; text: string; format: 'text' | 'markdown'; extracted: ExtractedReport }
  | { ok: false; problem: ReadProblem }

/** INTERIM, until the readers land. */
export async function readFile(filename: string, bytes: Uint8Array): Promise<ReadFile> {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  const format = filename.endsWith('.md') ? 'markdown' : 'text'
  return { ok: true, text, format, extracted: extractReport(text) }
}
