import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { DemoAccount } from '#app/auth/demo-accounts.ts'
import { startDemo } from '#tests/setup/demo-server.ts'
import { button } from './action-page.ts'
import { signedInAs } from './sign-in.ts'

type Own = {
  origin: string
  restart(): Promise<void>
  rename(number: number, title: string): Promise<void>
}
type Visit = (account: DemoAccount, options?: BrowserContextOptions) => Promise<Page>

/** A demo of its own: these tests count what comes in, and stop the server. */
const test = base.extend<{ visit: Visit }, { own: Own }>({
  own: [
    async ({ browser }, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'aanjager-live-'))
      let server = await startDemo(dataDir)
      const { origin, port } = server
      await use({ origin, restart, rename })
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })

      async function restart() {
        await server.stop()
        server = await startDemo(dataDir, { port })
      }
      async function rename(number: number, title: string) {
        const page = await signedInAs(browser, 'coordinator', { baseURL: origin })
        await page.goto(`/dossiers/voorbeeld/acties/${number}/stappen/describe`)
        await page.getByLabel('Titel').fill(title)
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

const notice = (page: Page) => page.locator('.live-notice')

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
  await expect(
    member.locator('[aria-live=polite]').filter({ hasText: 'Actie A2 staat nu op Afgerond.' }),
  ).toHaveCount(1)
})

test('what is half typed stays, and its writer is told that there is news', async ({ visit }) => {
  const member = await visit('member')
  await listening(member, '/dossiers/voorbeeld/acties/1')
  const words = member.locator('#reacties textarea').first()
  await words.fill('Halverwege een zin')
  const other = await visit('coordinator')
  await other.goto('/dossiers/voorbeeld/acties/1')
  await other.locator('#reacties textarea').first().fill('Dit kwam ertussen.')
  await other.locator('#kamer-internal').check()
  await other.locator('#reacties form:has(textarea) button[type=submit]:visible').first().click()
  await expect(notice(member)).toContainText('Er is iets gewijzigd')
  await expect(member.locator('#reacties')).not.toContainText('Dit kwam ertussen.')
  await expect(words).toBeFocused()
  await words.pressSequentially(', en verder')
  await expect(words).toHaveValue('Halverwege een zin, en verder')

  await button(notice(member), 'Bekijk').click()
  await expect(member.locator('#reacties')).toContainText('Dit kwam ertussen.')
  await expect(words).toHaveValue('Halverwege een zin, en verder')
  await expect(notice(member)).toBeEmpty()
})

test('an open menu stays open; the board moves when it is closed', async ({ visit, own }) => {
  const chair = await visit('chair')
  await listening(chair, board)
  await chair.locator('#A6 summary').click()
  await own.rename(7, 'Terwijl het menu open stond')
  await expect(notice(chair)).toContainText('Er is iets gewijzigd')
  await expect(chair.locator('#A6 details')).toHaveAttribute('open', '')
  await expect(chair.locator('#A7')).not.toContainText('Terwijl het menu open stond')
  await chair.keyboard.press('Escape')
  await expect(chair.locator('#A7')).toContainText('Terwijl het menu open stond')
  await expect(chair.locator('#A6 summary')).toBeFocused()
  await expect(notice(chair)).toBeEmpty()
})

test('chosen rows of the table stay chosen, and the table waits', async ({ visit, own }) => {
  const chair = await visit('chair')
  await listening(chair, '/dossiers/voorbeeld/tabel')
  const table = chair.locator('.action-table')
  await chair.locator('#kies-7').check()
  await own.rename(5, 'Terwijl er rijen gekozen waren')
  await expect(notice(chair)).toContainText('Er is iets gewijzigd')
  await expect(chair.locator('#kies-7')).toBeChecked()
  await expect(table).not.toContainText('Terwijl er rijen gekozen waren')
  await chair.locator('#kies-7').uncheck()
  await chair.locator('h1').click()
  await expect(table).toContainText('Terwijl er rijen gekozen waren')
})

test('after the server was away nothing is missed', async ({ visit, own }) => {
  const looker = await visit('board')
  await listening(looker, board)
  await own.restart()
  await own.rename(7, 'Toen de server weg was')
  await expect(looker.locator('#A7')).toContainText('Toen de server weg was', { timeout: 15_000 })
})

test('a page out of sight gives its connection back, and catches up when it is seen again', async ({
  visit,
  own,
}) => {
  const looker = await visit('board')
  await listening(looker, board)
  await setHidden(looker, true)
  await own.rename(7, 'Toen niemand keek')
  await expect(looker.locator('#A7')).not.toContainText('Toen niemand keek')
  await setHidden(looker, false)
  await expect(looker.locator('#A7')).toContainText('Toen niemand keek')
})

const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

test('without JavaScript a reload shows it', async ({ visit, own }) => {
  const looker = await visit('board', { javaScriptEnabled: false })
  await looker.goto(board)
  await own.rename(7, 'Voor wie herlaadt')
  await looker.reload()
  await expect(looker.locator('#A7')).toContainText('Voor wie herlaadt')
})

test('a partner sees what the owner does, and reads on in the text that it began with', async ({ visit }) => {
  const partner = await visit('partner')
  await partner.goto('/afstemmingen')
  await listening(partner, (await partner.locator('main .items a').first().getAttribute('href')) ?? '')
  const plan = await partner.locator('#plan').textContent()
  const number = /A(\d+)/.exec((await partner.locator('h1').textContent()) ?? '')?.[1]
  const owner = await visit('coordinator')
  await owner.goto(`/dossiers/voorbeeld/acties/${number}/stappen/savePlan`)
  const text = owner.locator('textarea[name=plan]')
  await text.fill(`${await text.inputValue()} En daarna nog iets nieuws.`)
  await owner.locator('input[name=change][value=material]').check()
  await owner.locator('main form button[type=submit]').first().click()
  await owner.waitForURL(/gedaan=savePlan/)
  await expect(notice(partner)).toContainText('Er is iets gewijzigd')
  expect(await partner.locator('#plan').textContent()).toBe(plan)
  await button(notice(partner), 'Bekijk').click()
  await expect(partner.locator('#plan')).toContainText('En daarna nog iets nieuws.')
})

test('overview, matrix, action and alignment keep up, and keep what was opened and where one was', async ({
  visit,
  own,
}) => {
  const member = await visit('member')
  const base = '/dossiers/voorbeeld'
  const titles: [string, string][] = [
    ['/afstemming', 'Gezien in de matrix'],
    ['/acties/7', 'Gezien bij de actie'],
    ['/tijdlijn', 'Gezien op de tijdlijn'],
  ]
  for (const [path, title] of titles) {
    await listening(member, base + path)
    await own.rename(7, title)
    await expect(member.locator('main')).toContainText(title)
  }
  await listening(member, `${base}/acties/7`)
  const opened = await member.locator('main details:not([open]) > summary').first().elementHandle()
  await opened?.click()
  await own.rename(7, 'Gezien met iets open')
  await expect(member.locator('h1')).toContainText('Gezien met iets open')
  const isKept = (summary: Element) =>
    summary === document.activeElement && summary.parentElement?.hasAttribute('open')
  expect(await opened?.evaluate(isKept)).toBe(true)
})

test('a card that is being dragged stays in the hand', async ({ visit, own }) => {
  const chair = await visit('chair', { viewport: { width: 1440, height: 900 } })
  await listening(chair, board)
  await chair.locator('#A4').scrollIntoViewIfNeeded()
  const box = await chair.locator('#A4').boundingBox()
  if (!box) throw new Error('the card is not there')
  await chair.mouse.move(box.x + box.width / 2, box.y + box.height - 6)
  await chair.mouse.down()
  await chair.mouse.move(box.x + box.width / 2 + 12, box.y + box.height - 2, { steps: 4 })
  await expect(chair.locator('.drop-zones').first()).toBeVisible()
  await own.rename(7, 'Tijdens het slepen')
  await expect(notice(chair)).toContainText('Er is iets gewijzigd')
  await expect(chair.locator('.drop-zones').first()).toBeVisible()
  await chair.mouse.up()
  await expect(chair.locator('#A7')).toContainText('Tijdens het slepen')
  await expect(chair.locator('.drop-zones')).toHaveCount(0)
})
