import { expect, it } from 'vitest'
import { attachment } from './stream-file.server.ts'

it.each([
  ['verslag.pdf', 'verslag.pdf', 'verslag.pdf'],
  ['één “verslag”.pdf', 'een verslag.pdf', '%C3%A9%C3%A9n%20%E2%80%9Cverslag%E2%80%9D.pdf'],
  ['a"b\\c%d.txt', 'a_b_c_d.txt', 'a%22b%5Cc%25d.txt'],
  ["it's (1)*.csv", "it's (1)*.csv", 'it%27s%20%281%29%2A.csv'],
  ['報告', 'bestand', '%E5%A0%B1%E5%91%8A'],
])('%s is saved under its own name, and by an old browser under a plain one', (name, plain, encoded) => {
  expect(attachment(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
})
