import { describe, expect, it } from 'vitest'
import { MAX_REPORT_BYTES } from './decode.server.ts'
import { pickReader, readReport } from './registry.server.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = bytes('%PDF-1.7\n1 0 obj\n')

describe('reading a report', () => {
  it('reads text and Markdown as they are, without the byte order mark', async () => {
    const text = 'Één\r\n- twee\r\n'
    expect(await readReport('a.TXT', bytes(text))).toEqual({ ok: true, format: 'text', text })
    expect(await readReport('a.md', bytes(`\ufeff${text}`))).toEqual({ ok: true, format: 'markdown', text })
  })

  it('refuses by name what is of another kind', async () => {
    expect(await readReport('a.pdf', pdf)).toEqual({ ok: false, problem: 'unknownType', detected: 'pdf' })
    expect(await readReport('rapport', bytes('tekst'))).toMatchObject({ problem: 'unknownType' })
    expect(await readReport('a.docx', bytes('tekst'))).toMatchObject({
      problem: 'unknownType',
      detected: 'docx',
    })
  })

  it('refuses what is another kind than its name says', async () => {
    expect(await readReport('a.txt', pdf)).toEqual({ ok: false, problem: 'binary', detected: 'pdf' })
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ])
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
