import { describe, expect, it, vi } from 'vitest'
import { remembered } from './count-memory.server.ts'

const bigList = () => Promise.resolve(new Int32Array(1_000_000))

describe('what is remembered', () => {
  it('is asked once per key', async () => {
    const ask = vi.fn(async () => 7)
    expect([await remembered(['a', 1], ask), await remembered(['a', 1], ask)]).toEqual([7, 7])
    await remembered(['a', 2], ask)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('never grows past its bound: what was used longest ago is asked again', async () => {
    const ask = vi.fn(bigList)
    await remembered(['first'], ask)
    for (let n = 0; n < 5; n++) await remembered(['other', n], bigList)
    await remembered(['first'], ask)
    expect(ask).toHaveBeenCalledTimes(1)
    for (let n = 5; n < 13; n++) await remembered(['other', n], bigList)
    await remembered(['first'], ask)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('is not what failed', async () => {
    await expect(remembered(['b'], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await remembered(['b'], async () => 1)).toBe(1)
  })
})
