import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from '../setup/chromium.mjs'
import { atMost, type Figure, median } from './figure.ts'
import type { RunningServer } from './server.ts'

/** Promise: first contentful paint of the board with an empty cache, and all JavaScript that each page loads. */
export async function measureBrowser(server: RunningServer, paths: readonly string[]): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  const paints: number[] = []
  const scripts = new Map<string, number>()
  for (const path of paths.flatMap((each, index) =>
    index === 0 ? [each, each, each, each, each] : [each],
  )) {
    const context = await browser.newContext()
    const [name = '', value = ''] = server.cookie.split('=')
    await context.addCookies([{ name, value, url: server.origin }])
    const page = await context.newPage()
    let bytes = 0
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') bytes += gzipSync(await response.body()).length
    })
    await page.goto(server.origin + path, { waitUntil: 'networkidle' })
    scripts.set(path, bytes)
    if (path === paths[0])
      paints.push(
        await page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        ),
      )
    await context.close()
  }
  await browser.close()
  return [
    atMost('Bord, eerste beeld met lege cache', median(paints), 'ms', 300),
    ...[...scripts].map(([path, bytes]) => atMost(`JavaScript van ${path}`, bytes / 1024, 'kB gzip', 130)),
  ]
}
