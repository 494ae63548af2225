import { describe, expect, it } from 'vitest'
import { MAX_REPORT_BYTES } from './decode.server.ts'
import { pickReader, readReport } from './registry.server.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = bytes('%PDF-1.7\n1 0 obj\n')
const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54],
])

describe('reading a report', () => {
  it('reads text and Markdown as they are, without the byte order mark', async () => {
    const text = 'Één\r\n- twee\r\n'
    expect(await readReport('a.TXT', bytes(text))).toEqual({ ok: true, format: 'text', text })
    expect(await readReport('a.md', bytes(`\ufeff${text}`))).toEqual({ ok: true, format: 'markdown', text })
  })

  it('refuses by name what is of another kind', async () => {
    expect(await readReport('a.pdf', pdf)).toEqual({ ok: false, problem: 'unknownType', detected: 'pdf' })
    expect(await readReport('rapport', bytes('tekst'))).toMatchObject({ problem: 'unknownType' })
    expect(await readReport('a.docx', bytes('PK\u0003\u0004'))).toMatchObject({
      problem: 'unknownType',
      detected: 'docx',
    })
    expect(await readReport('a.html', bytes('<p>'))).toMatchObject({
      problem: 'unknownType',
      detected: 'html',
    })
  })

  it.each([
    ['a.pdf', png, { problem: 'mislabelled', claimed: 'pdf', detected: 'png' }],
    ['a.docx', pdf, { problem: 'mislabelled', claimed: 'docx', detected: 'pdf' }],
    ['a.docx', bytes('tekst'), { problem: 'mislabelled', claimed: 'docx', detected: 'text' }],
    ['a.pdf', Uint8Array.from([1, 2, 0]), { problem: 'mislabelled', claimed: 'pdf' }],
    ['a.pdf', bytes(''), { problem: 'empty' }],
    ['a.onbekend', bytes(''), { problem: 'empty' }],
    ['a.onbekend', png, { problem: 'unknownType', detected: 'png' }],
    ['a.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), { problem: 'unknownType', detected: 'jpg' }],
  ])('tells what %s really is', async (name, content, refusal) => {
    expect(await readReport(name, content)).toEqual({ ok: false, ...refusal })
  })

  it('refuses what is another kind than its name says', async () => {
    expect(await readReport('a.txt', pdf)).toEqual({ ok: false, problem: 'binary', detected: 'pdf' })
    expect(await readReport('a.md', png)).toMatchObject({ ok: false, problem: 'binary' })
    expect(await readReport('a.txt', bytes('een\0twee'))).toMatchObject({ ok: false, problem: 'binary' })
  })

  it('does not take two letters for a picture', async () => {
    expect(await pickReader('a.txt', bytes('BM is een afkorting van beheersmaatregel.'))).toMatchObject({
      ok: true,
    })
  })

  it('refuses what is empty, not UTF-8, or too large', async () => {
    expect(await readReport('a.txt', bytes(''))).toMatchObject({ problem: 'empty' })
    expect(await readReport('a.md', bytes(' \n\t\n'))).toMatchObject({ problem: 'empty' })
    expect(await readReport('a.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toMatchObject({
      problem: 'notUtf8',
    })
    expect(await readReport('a.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toMatchObject({
      problem: 'notUtf8',
    })
    const large = new Uint8Array(MAX_REPORT_BYTES + 1).fill(0x61)
    expect(await readReport('a.txt', large)).toMatchObject({ problem: 'tooLarge' })
    expect(await readReport('a.txt', large.subarray(1))).toMatchObject({ ok: true })
  })
})
