import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { DemoAccount } from '#app/auth/demo-accounts.ts'

const buttons: Record<DemoAccount, string> = {
  coordinator: 'Coördinator',
  chair: 'Voorzitter',
  member: 'Lid',
  adviser: 'Adviserend lid',
  board: 'Bestuurslid',
  partner: 'Partner',
  admin: 'Beheerder',
}

/** A page of a browser of their own, signed in with the demo's button. */
export async function signedInAs(
  browser: Browser,
  account: DemoAccount,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto('/inloggen')
  await page.getByRole('button', { name: buttons[account], exact: true }).click()
  await page.waitForURL(/\/(dossiers|afstemmingen)$/)
  return page
}
