import { expect, test } from '@playwright/test'
import { signedInAs } from './sign-in.ts'

test('a calendar program reads the address that its person made, until they revoke it', async ({
  browser,
  request,
}) => {
  const page = await signedInAs(browser, 'board', { javaScriptEnabled: false })
  await page.goto('/account')
  await page.getByRole('button', { name: /Agenda-adres maken|Nieuw adres maken/ }).click()
  const panel = page.getByRole('region', { name: 'Agenda', exact: true })
  const address = (await panel.locator('code').textContent()) ?? ''
  await panel.getByRole('checkbox', { name: /^Voorbeeld/ }).check()
  await panel.getByRole('button', { name: 'Keuze bewaren' }).click()
  await expect(page.getByText('Uw keuze is bewaard.')).toBeVisible()

  const read = await request.get(address)
  expect(read.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  expect(await read.text()).toContain('BEGIN:VEVENT')
  const head = await request.head(address)
  expect([head.status(), head.headers().etag, await head.text()]).toEqual([200, read.headers().etag, ''])
  const again = await request.get(address, { headers: { 'If-None-Match': read.headers().etag ?? '' } })
  expect(again.status()).toBe(304)

  await panel.getByRole('button', { name: 'Adres intrekken' }).click()
  await expect(page.getByText('werkt niet meer')).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
  await page.context().close()
})
