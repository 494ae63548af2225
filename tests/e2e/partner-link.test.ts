import { expect, test } from '@playwright/test'
import { flawsOf, wideParts } from './flaws.ts'
import { openMail } from './page-states.ts'
import { signedInAs } from './sign-in.ts'

test.describe.configure({ mode: 'serial' })

test('a partner confirms a changed plan by the mailed link, without an account and without a script', async ({
  browser,
  baseURL,
}) => {
  const owner = await signedInAs(browser, 'member')
  await owner.goto('/dossiers/voorbeeld/acties/1/stappen/savePlan')
  const plan = owner.locator('textarea[name=plan]')
  await plan.fill((await plan.inputValue()).replace('binnen een week', 'binnen drie dagen'))
  await owner.locator('input[name=change][value=material]').check()
  await owner.locator('main form button[type=submit]').first().click()
  await owner.waitForURL(/gedaan=savePlan/)
  await openMail('Het plan van A1 is gewijzigd: Eén meldpunt voor signalen uit de haven')(owner)
  const path = (await owner.locator('a[href*="/antwoord/"]').first().getAttribute('href')) ?? ''

  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const answer = await page.goto(new URL(path, baseURL).href)
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
  await expect(page.locator('.diff ins')).toContainText('drie dagen')
  await page.getByRole('button', { name: /^Ja, bevestig/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw antwoord is ontvangen')
  await page.getByRole('button', { name: 'Stuur een nieuwe link' }).click()
  await expect(page.getByRole('status')).toContainText('een nieuwe link onderweg')
  expect(await context.cookies()).toEqual([])

  await page.goto('/antwoord/geen-echte-sleutel')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet (meer)')
  await context.close()
  await owner.context().close()
})

test('under news stands where to leave the digest: without a session or a script, and back again', async ({
  browser,
  baseURL,
}) => {
  const owner = await signedInAs(browser, 'member')
  await openMail(/bevestigt het antwoord op A1$/)(owner)
  const address = owner.locator('a[href*="/afmelden/"]').first()
  const path = (await address.getAttribute('href')) ?? ''
  await owner.context().close()

  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const answer = await page.goto(new URL(path, baseURL).href)
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(page.getByRole('status')).toContainText('U bent afgemeld')
  await expect(page.getByLabel('Geen overzicht')).toBeChecked()
  await page.getByLabel('Elke week, op maandag').check()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('status')).toContainText('Uw keuze is bewaard')
  await context.close()
})

test('a mail program leaves the digest by one POST, from another origin', async ({
  browser,
  request,
  baseURL,
}) => {
  const owner = await signedInAs(browser, 'member')
  await openMail(/bevestigt het antwoord op A1$/)(owner)
  const path = (await owner.locator('a[href*="/afmelden/"]').first().getAttribute('href')) ?? ''
  const address = new URL(path, baseURL).href
  const foreign = { Origin: 'https://post.elders.example', 'Sec-Fetch-Site': 'cross-site' }
  const form = { 'List-Unsubscribe': 'One-Click' }
  const left = await request.post(address, { form, headers: foreign, maxRedirects: 0 })
  expect(left.status()).toBe(200)
  expect(await left.text()).toContain('U bent afgemeld')
  await owner.goto(address)
  await expect(owner.getByLabel('Geen overzicht')).toBeChecked()
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 320]) {
      await owner.emulateMedia({ colorScheme })
      await owner.setViewportSize({ width, height: 800 })
      expect.soft(await flawsOf(owner), `${colorScheme}, ${width}`).toEqual([])
      expect.soft(await wideParts(owner), `${width}`).toEqual([])
    }
  await owner.getByLabel('Elke dag').check()
  await owner.getByRole('button', { name: 'Bewaren' }).click()
  await owner.context().close()
})
