import type { ExtractedReport } from './extract/types.ts'

export type ReadProblem = 'empty'
export type ReadFile =
  | { ok: true; text: string; format: 'text' | 'markdown'; extracted: ExtractedReport }
  | { ok: false; problem: ReadProblem }

/** INTERIM, until the readers and the extractor land. */
export async function readFile(filename: string, bytes: Uint8Array): Promise<ReadFile> {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  const chapters = [...text.matchAll(/^(\d) ([A-Z][^\n;]+)$/gm)].map((m) => ({
    number: m[1] ?? null,
    title: m[2] ?? '',
    start: m.index,
    end: m.index + m[0].length,
  }))
  const from = text.search(/^7 Aanbevelingen$/m)
  let term: 'short' | 'medium' | null = null
  const recommendations: ExtractedReport['recommendations'] = []
  for (const m of text.slice(Math.max(from, 0)).matchAll(/^(Korte|Middellange) termijn:?$|^- (.+)$/gm)) {
    if (m[1]) term = m[1] === 'Korte' ? 'short' : 'medium'
    else if (m[2]) {
      const start = Math.max(from, 0) + m.index + 2
      const rest = { chapter: from < 0 ? null : '7 Aanbevelingen', addressees: [], themes: [] }
      recommendations.push({ text: m[2], term, start, end: start + m[2].length, ...rest })
    }
  }
  const format = filename.endsWith('.md') ? 'markdown' : 'text'
  return {
    ok: true,
    text,
    format,
    extracted: { title: 'Aanpak ondermijning', chapters, themes: [], recommendations },
  }
}
