import { expect, test } from '@playwright/test'
import { openMail } from './page-states.ts'
import { signedInAs } from './sign-in.ts'

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
