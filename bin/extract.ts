import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { extractReport } from '#app/services/import/extract/extract-report.ts'
import type { ExtractedReport } from '#app/services/import/extract/types.ts'
import { readReport } from '#app/services/import/readers/registry.server.ts'
import { noTerm, termLabels } from '#app/text/actions.ts'
import { readerProblemText, extractWords as words } from '#app/text/extract.ts'

class UsageError extends Error {}

try {
  const { file, json, help } = readArguments()
  if (help) console.log(words.usage)
  else {
    const read = await readReport(basename(file), await readBytes(file))
    if (!read.ok) throw new UsageError(readerProblemText(basename(file), read))
    const report = extractReport(read.text)
    console.log(json ? asJson(report) : asText(report, basename(file)))
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function readArguments() {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
  const { values, positionals, tokens } = parseArgs({
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options))
  if (unknown?.kind === 'option') throw new UsageError(words.unknownOption(unknown.rawName))
  const [file] = positionals
  if (!values.help && (!file || positionals.length > 1)) throw new UsageError(words.oneFile)
  return { file: file ?? '', json: values.json === true, help: values.help === true }
}

/** A path counts from where the person stands: npm itself goes to the project's folder first. */
async function readBytes(file: string): Promise<Uint8Array> {
  const places = [resolve(file), resolve(process.env.INIT_CWD ?? '.', file)]
  for (const place of places) {
    try {
      return await readFile(place)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EISDIR') throw new UsageError(words.noFile(file))
      if (code === 'EACCES' || code === 'EPERM') throw new UsageError(words.notReadable(file))
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    }
  }
  throw new UsageError(words.notFound(file))
}

function asJson({ recommendations }: ExtractedReport) {
  const items = recommendations.map(({ text, term, chapter, start, end, addressees, themes }) => {
    return { text, term, chapter, start, end, addressees, themes }
  })
  return JSON.stringify({ recommendations: items }, null, 2)
}

function asText(report: ExtractedReport, file: string) {
  const lines = [report.title ?? words.noTitle, words.summary(file, report.recommendations.length)]
  if (report.themes.length > 0) lines.push(words.themes(report.themes.map(({ name }) => name)))
  if (report.recommendations.length === 0) lines.push('', words.none)
  let heading = ''
  for (const [index, item] of report.recommendations.entries()) {
    const above = `${item.chapter ?? words.noChapter} · ${item.term ? termLabels[item.term] : noTerm}`
    if (above !== heading) lines.push('', above)
    heading = above
    lines.push('', `${index + 1}. ${item.text}`)
    if (item.addressees.length > 0)
      lines.push(`   ${words.addressees(item.addressees.map(({ name }) => name))}`)
    if (item.themes.length > 0) lines.push(`   ${words.theme(item.themes.map(({ name }) => name))}`)
    lines.push(`   ${words.place(item.start, item.end)}`)
  }
  return lines.join('\n')
}
