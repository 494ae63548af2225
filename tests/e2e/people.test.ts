import { expect, type Page, test } from '@playwright/test'
import { complaintsOf } from './complaints.ts'
import { signedInAs } from './sign-in.ts'

const password = 'koe paard tafel regen'

/** Opens the newest mail to this address in the mailbox of the demo and follows its link. */
async function followMailedLink(page: Page, email: string, link: RegExp) {
  await page.goto('/postvak')
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').first().click()
  await page.getByRole('link', { name: link }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test(`from an invitation to signing in again, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const email = `genodigde-${crypto.randomUUID().slice(0, 8)}@gemeente.example`
    const options = { javaScriptEnabled }
    const admin = await signedInAs(browser, 'admin', options)
    await admin.getByRole('link', { name: 'Naar Beheer' }).click()
    await admin.getByRole('link', { name: 'Iemand uitnodigen' }).click()
    await admin.getByLabel('Naam', { exact: true }).fill('Anna')
    await admin.getByLabel('E-mailadres').fill(email)
    await admin.getByLabel(/^Dossier/).selectOption({ index: 1 })
    await admin.getByRole('button', { name: 'Uitnodiging versturen' }).click()
    await expect(admin.getByRole('link', { name: /^Rol in dat dossier: / })).toBeVisible()
    await admin.getByLabel(/^Rol in dat dossier/).selectOption({ label: 'Lid' })
    await admin.getByRole('button', { name: 'Uitnodiging versturen' }).click()
    await expect(admin.getByText('De uitnodiging is verstuurd.')).toBeVisible()

    const page = await (await browser.newContext(options)).newPage()
    const complaints = complaintsOf(page)
    await followMailedLink(page, email, /uitnodiging\?/)
    await page.getByLabel('Naam', { exact: true }).fill('Anna de Vries')
    await page.getByLabel('Wachtwoord', { exact: true }).fill('wachtwoord123')
    await page.getByRole('button', { name: 'Account maken en inloggen' }).click()
    await expect(page.getByRole('link', { name: /makkelijk te raden/ })).toBeVisible()
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Anna de Vries')
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Account maken en inloggen' }).click()
    await expect(page).toHaveURL(/\/dossiers\/[a-z-]+$/)

    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.goto('/account')
    await page.getByLabel('E-mailadres').first().fill(email)
    await page.getByLabel('Wachtwoord', { exact: true }).fill('iets anders dan dat')
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await expect(page.getByText(/horen niet bij elkaar/)).toBeVisible()
    await expect(page.getByLabel('E-mailadres').first()).toHaveValue(email)
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Uw account' })).toBeVisible()

    await page.getByRole('button', { name: 'Overal uitloggen' }).click()
    await page.getByLabel('E-mailadres').last().fill(email)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await expect(page.getByText('Kijk in uw e-mail')).toBeVisible()
    await followMailedLink(page, email, /inloggen\/link\?/)
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await expect(page).toHaveURL(/\/dossiers\/[a-z-]+$/)
    expect(complaints).toEqual([])
  })
}
