import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { DemoAccount } from '#app/auth/demo-accounts.ts'
import { startDemo } from '#tests/setup/demo-server.ts'
import { button } from './action-page.ts'
import { signedInAs } from './sign-in.ts'

type Own = { origin: string; restart(): Promise<void>; change: Change }
type Change = (number: number, weight: string) => Promise<void>
type Visit = (account: DemoAccount, options?: BrowserContextOptions) => Promise<Page>

/** A demo of its own: these tests count what comes in, and stop the server. */
const test = base.extend<{ visit: Visit }, { own: Own }>({
  own: [
    async ({ browser }, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'aanjager-live-'))
      let server = await startDemo(dataDir)
      const { origin, port } = server
      await use({ origin, restart, change })
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })

      async function restart() {
        await server.stop()
        server = await startDemo(dataDir, port)
      }
      async function change(number: number, weight: string) {
        const page = await signedInAs(browser, 'coordinator', { baseURL: origin })
        await page.goto(`/dossiers/voorbeeld/acties/${number}/stappen/describe`)
        await page.getByLabel('Gewicht').fill(weight)
        await button(page, 'Titel en gewicht').click()
        await expect(page.getByText('Titel en gewicht zijn bewaard.')).toBeVisible()
        await page.context().close()
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visit: async ({ browser, own }, use) => {
    const opened: Page[] = []
    await use(async (account, options) => {
      const page = await signedInAs(browser, account, { baseURL: own.origin, ...options })
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },
})

const board = '/dossiers/voorbeeld/bord'
const phase = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) })

/** The page hears what changes. */
async function listening(page: Page, address: string): Promise<void> {
  const stream = page.waitForResponse(/\/live\?vanaf=/)
  await page.goto(address)
  await stream
}

test('a card moves on the board of another within a moment, and is said once', async ({ visit }) => {
  const chair = await visit('chair')
  const member = await visit('member')
  await listening(member, board)
  await chair.goto(board)
  await chair.locator('#A2 summary').click()
  await button(chair.locator('#A2'), 'Aanvaarden').click()
  await expect(phase(member, 'Klaar').locator('#A2')).toBeVisible({ timeout: 3_000 })
  await expect(phase(member, 'Opgeleverd').locator('#A2')).toHaveCount(0)
  await expect(member.getByRole('status').filter({ hasText: 'Actie A2 staat nu op Afgerond.' })).toHaveCount(
    1,
  )
})
