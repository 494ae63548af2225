import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { shownColumns } from './cells.ts'
import { COLUMNS } from './columns.ts'
import { toCsv } from './csv.server.ts'
import { toXlsx } from './xlsx.server.ts'

const row: ActionTableRow = {
  id: 'a',
  number: 12,
  title: 'Lobby; "ruimere" deling',
  term: 'short',
  weight: 3,
  state: 'blocked',
  return_state: 'inProgress',
  version: 7,
  health: 'stuck',
  owner_id: 'p',
  owner_name: 'Anna de Vries',
  certainty: 'dependent',
  target_on: null,
  depends_on: 'het kabinet',
  plan_version: 1,
  milestone_count: 3,
  open_milestones: [2],
  evidence_count: 0,
  state_note: 'Wacht op de minister',
  state_party: 'Ministerie van BZK',
  state_since: new Date('2026-11-01T23:30:00Z'),
  substantive_at: new Date('2026-11-20T10:00:00Z'),
  created_at: new Date(),
  updated_at: new Date(),
  recommendation_id: 'r',
  recommendation_number: 2,
  recommendation_body: 'Lobby voor\nruimere deling.',
  themes: ['Kennis', 'Lobby'],
}

/** The files in a zip archive, read from its local headers. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const files = new Map<string, string>()
  const directory = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = zip.readUInt32LE(directory + 16)
  for (let n = zip.readUInt16LE(directory + 10); n > 0; n--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((o) =>
      o === 20 ? zip.readUInt32LE(at + o) : zip.readUInt16LE(at + o),
    ) as [number, number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(start, start + size)
    const stored = zip.readUInt16LE(at + 10) === 0
    files.set(
      zip.toString('utf8', at + 46, at + 46 + nameLength),
      (stored ? body : inflateRawSync(body)).toString(),
    )
    at += 46 + nameLength + extra + comment
  }
  return files
}

describe('CSV', () => {
  it('opens in a Dutch Excel: byte order mark, semicolons, CRLF', () => {
    const csv = toCsv([row], shownColumns([]))
    expect(csv.split('\r\n')).toEqual([
      '\ufeffNr.;Actie;Termijn;Status;Hoe staat het ervoor;Trekker;Streefdatum;Zekerheid van de datum;Laatste wijziging',
      '12;"Lobby; ""ruimere"" deling";Korte termijn;Geblokkeerd;Loopt vast;Anna de Vries;;afhankelijk van het kabinet;2026-11-20',
      '',
    ])
  })

  it('counts days in Amsterdam', () => {
    expect(toCsv([row], ['statusSinds'])).toContain('2026-11-02')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('neutralises a formula: %j', (title) => {
    const [, line] = toCsv([{ ...row, title }], ['titel']).split('\r\n')
    expect(line?.replaceAll('"', '')).toMatch(/^'/)
  })

  it('has only heads when there is nothing', () => {
    expect(toCsv([], ['nummer', 'titel'])).toBe('\ufeffNr.;Actie\r\n')
  })
})

describe('XLSX', () => {
  it('holds every column, texts as texts, days as days, and no formula', async () => {
    const formula = { ...row, title: '=HYPERLINK("http://x")', target_on: '2027-02-12' }
    const files = unzip(await toXlsx([formula], COLUMNS))
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
    const texts = files.get('xl/sharedStrings.xml') ?? ''
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(texts).toContain('=HYPERLINK(')
    expect(texts).toContain('Wacht op de minister · Ministerie van BZK')
    expect(texts).toContain('2 van 3')
    const serial = (Date.parse('2027-02-12') - Date.parse('1899-12-30')) / 86_400_000
    expect(sheet).toContain(`<v>${serial}</v>`)
    expect([...files.values()].join()).toContain('dd-mm-yyyy')
  })
})
