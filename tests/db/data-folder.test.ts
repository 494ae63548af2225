import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDataFolder } from '#db/data-folder.server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanjager-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the lock on a data folder', () => {
  it('refuses a second owner in one sentence, until the first lets go', () => {
    const lock = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(`al in gebruik door een ander proces (${process.pid})`)
    lock.release()
    lockDataFolder(folder).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('says at once that a folder cannot be made there', () => {
    expect(() => lockDataFolder('/proc/aanjager/gegevens')).toThrow('niet te maken of niet te beschrijven')
  })

  it('makes the folders above it', () => {
    const deep = join(folder, 'een', 'twee')
    lockDataFolder(deep).release()
    expect(readdirSync(deep)).toEqual([])
  })

  it.each([
    ['a process that is gone', '2147483646 1'],
    ['an earlier process with the same number', `${process.pid} 1`],
    ['a process that died while writing it', ''],
  ])('is taken over from %s', (_, left) => {
    writeFileSync(join(folder, 'aanjager.lock'), left)
    lockDataFolder(folder).release()
    expect(readdirSync(folder)).toEqual([])
  })
})
