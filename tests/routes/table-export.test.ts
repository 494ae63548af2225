import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createActionRows } from '#tests/factories/action-rows.ts'
import { type Cast, createCast } from '#tests/factories/dossiers.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { openTable } from './table-pages.ts'

let database: TestDatabase
let dossier: { id: string; slug: string }
let cast: Cast
beforeAll(async () => {
  database = await createTestDatabase()
  ;({ dossier, cast } = await createCast(database.db))
  const sketches = Array.from({ length: 60 }, (_, i) => ({
    title: i === 0 ? '=cmd|calc' : `Actie; ${i + 1}`,
    term: i % 2 ? ('short' as const) : ('long' as const),
    weight: (i % 10) + 1,
  }))
  await createActionRows(database.db, dossier.id, sketches)
})
afterAll(() => database.close())

const board = () => openTable(database.db, dossier.slug).as(cast.board.id)

describe('the list as a file', () => {
  it('holds exactly what is shown, all pages of it, in the same order and columns', async () => {
    const seen = await board()
    const asked = '?termijn=short&sorteer=-gewicht,titel&kolommen=titel,gewicht,termijn'
    const response = (await seen.csv(asked)) as Response
    const lines = (await response.text()).trimEnd().split('\r\n')
    expect(lines[0]).toBe('Nr.;Actie;Termijn;Gewicht')
    const numbers = lines.slice(1).map((line) => Number(line.split(';')[0]))
    expect(numbers).toEqual(await seen.numbers(asked))
    expect(lines[1]).toMatch(/^\d+;"Actie; \d+";Korte termijn;10$/)
  })

  it('holds the later pages too, whichever page is open', async () => {
    const text = await ((await (await board()).csv('?pagina=2')) as Response).text()
    expect(text.trimEnd().split('\r\n')).toHaveLength(61)
    expect(text).toContain("1;'=cmd|calc;")
  })

  it.each(['csv', 'xlsx'] as const)(
    '%s: is saved under the dossier and the day, and kept by nobody',
    async (kind) => {
      const { headers } = (await (await board())[kind]()) as Response
      const name = new RegExp(
        `^attachment; filename="${dossier.slug}-acties-\\d{4}-\\d\\d-\\d\\d\\.${kind}"$`,
      )
      expect(headers.get('Content-Disposition')).toMatch(name)
      expect(headers.get('Cache-Control')).toContain('no-store')
      const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats' }
      expect(headers.get('Content-Type')?.startsWith(types[kind])).toBe(true)
    },
  )

  it('XLSX is a zip archive', async () => {
    const bytes = new Uint8Array(await ((await (await board()).xlsx()) as Response).arrayBuffer())
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
  })
})
