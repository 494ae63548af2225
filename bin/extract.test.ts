import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const report = 'db/seed/reports/aanpak-ondermijning.txt'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command; what it printed and how it ended. */
async function extract(...words: string[]) {
  const run = promisify(execFile)(process.execPath, ['bin/extract.ts', ...words])
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

describe('npm run extract', { timeout: 60_000 }, () => {
  it('prints in words what an import would propose', async () => {
    const { code, stdout } = await extract(report)
    expect(code).toBe(0)
    expect(stdout).toContain('8 aanbevelingen. Er is niets bewaard.')
    expect(stdout).toContain('7 Aanbevelingen · Middellange termijn\n\n6. Verbinding zoeken')
    expect(stdout).not.toContain('Contactpersoon')
  })

  it('prints JSON of exactly the recommendations', async () => {
    const { stdout } = await extract(report, '--json')
    const printed: { recommendations: Record<string, unknown>[] } = JSON.parse(stdout)
    expect(Object.keys(printed)).toEqual(['recommendations'])
    expect(printed.recommendations).toHaveLength(8)
    expect(Object.keys(printed.recommendations[0] ?? {})).toEqual([
      'text',
      'term',
      'chapter',
      'start',
      'end',
      'addressees',
      'themes',
    ])
  })

  it('says that a report recommends nothing, which is no error', async () => {
    await writeFile(join(folder, 'leeg.md'), '# Verslag\n\nAlles gaat goed.\n')
    expect(await extract(join(folder, 'leeg.md'), '--json')).toMatchObject({
      code: 0,
      stdout: '{\n  "recommendations": []\n}\n',
    })
    expect((await extract(join(folder, 'leeg.md'))).stdout).toContain('geen aanbevelingen gevonden')
  })

  it('refuses in one sentence, with exit code 1', async () => {
    await writeFile(join(folder, 'rapport.txt'), '%PDF-1.7\n')
    const refused = { code: 1, stdout: '' }
    expect(await extract()).toEqual({ ...refused, stderr: expect.stringContaining('precies één bestand') })
    expect(await extract('weg.txt')).toEqual({ ...refused, stderr: 'Het bestand weg.txt is er niet.\n' })
    expect(await extract(report, '--xml')).toEqual({ ...refused, stderr: expect.stringContaining('--xml') })
    expect(await extract(join(folder, 'rapport.txt'))).toEqual({
      ...refused,
      stderr: 'Het bestand rapport.txt bevat geen tekst (pdf), al zegt de naam van wel.\n',
    })
  })

  it('explains itself', async () => {
    expect((await extract('--help')).stdout).toContain('Gebruik: npm run extract -- BESTAND [--json]')
  })
})
