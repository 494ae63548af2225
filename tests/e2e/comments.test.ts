import { expect, type Page, test } from '@playwright/test'
import { openMail } from './page-states.ts'
import { signedInAs } from './sign-in.ts'

test.describe.configure({ mode: 'serial' })

const withoutScript = { javaScriptEnabled: false }
const talk = (page: Page) => page.getByRole('region', { name: 'Reacties' })
const box = (page: Page) => page.getByRole('textbox', { name: 'Uw reactie', exact: true })
/** Each remark with the room above it. */
const remark = (page: Page, words: string) => talk(page).getByRole('listitem').filter({ hasText: words })

test('the owner speaks in the room of one partner, who reads it and answers, without a script', async ({
  browser,
}) => {
  const owner = await signedInAs(browser, 'member', withoutScript)
  await owner.goto('/dossiers/voorbeeld/acties/3')
  const [internal, toPartner] = ['Plaatsen: alleen voor ons', 'Plaatsen: zichtbaar voor Waterdienst']
  await expect(talk(owner).getByRole('button', { name: /^Plaatsen/ })).toHaveText([internal])
  await box(owner).fill('Kan de lijn ook in het weekend open?')
  await owner.getByLabel('Wij en Waterdienst').check()
  await expect(talk(owner).getByRole('button', { name: /^Plaatsen/ })).toHaveText([toPartner])
  await owner.locator('summary', { hasText: 'Ook bij mensen van Waterdienst' }).click()
  await owner.getByRole('checkbox', { name: 'Partner (demo), Waterdienst' }).check()
  await owner.getByRole('button', { name: toPartner }).click()
  await expect(talk(owner).getByRole('status')).toHaveText('Uw reactie is geplaatst.')
  await expect(remark(owner, 'in het weekend')).toContainText('Wij en Waterdienst')
  await box(owner).fill('Onder ons: dit kost twee mensen extra.')
  await owner.getByRole('button', { name: internal }).click()
  await expect(remark(owner, 'twee mensen extra')).toContainText('Alleen wij')

  const partner = await signedInAs(browser, 'partner', withoutScript)
  await partner.getByRole('link', { name: /^A3 / }).click()
  await expect(remark(partner, 'in het weekend')).toContainText('Waterdienst en het dossierteam')
  await expect(partner.locator('body')).not.toContainText(/twee mensen extra|Alleen wij/)
  await box(partner).fill('Vanaf april wel.')
  await partner.getByRole('button', { name: 'Plaatsen: zichtbaar voor het dossierteam' }).click()
  await expect(remark(partner, 'Vanaf april')).toContainText('namens Waterdienst')

  await owner.goto('/dossiers/voorbeeld/acties/3')
  await remark(owner, 'Vanaf april')
    .getByRole('button', { name: /^Afgehandeld/ })
    .click()
  const settled = talk(owner).locator('summary', { hasText: 'Afgehandeld: Partner (demo): Vanaf april wel.' })
  await expect(settled).toBeVisible()
  await Promise.all([partner, owner].map((page) => page.context().close()))
})

test('who was called opens the mailed link, reads the remark and answers, without an account or a script', async ({
  browser,
  baseURL,
}) => {
  const owner = await signedInAs(browser, 'member')
  await openMail(/noemt u bij A3:/)(owner)
  await expect(owner.locator('body')).toContainText('Kan de lijn ook in het weekend open?')
  const path = (await owner.locator('a[href*="/antwoord/"]').first().getAttribute('href')) ?? ''
  await owner.context().close()

  const context = await browser.newContext(withoutScript)
  const page = await context.newPage()
  await page.goto(new URL(path, baseURL).href)
  await expect(remark(page, 'in het weekend')).toContainText('Waterdienst en het dossierteam')
  await box(page).fill('En in de zomer ook later op de avond.')
  await page.getByLabel('Alle partners').check()
  await page.getByRole('button', { name: 'Plaatsen: zichtbaar voor alle partners' }).click()
  await expect(talk(page).getByRole('status')).toHaveText('Uw reactie is geplaatst.')
  await expect(remark(page, 'in de zomer')).toContainText('Alle partners')
  await context.close()
})

test('who edits says so: what stood there can still be read', async ({ browser }) => {
  const adviser = await signedInAs(browser, 'adviser', withoutScript)
  await adviser.goto('/dossiers/voorbeeld/acties/2')
  await expect(adviser.getByRole('button', { name: 'Volgen', exact: true })).toBeVisible()
  await box(adviser).fill('Dit gaat goed.')
  await adviser.getByRole('button', { name: 'Plaatsen: alleen voor ons' }).click()
  const mine = remark(adviser, 'Dit gaat goed.')
  await mine.locator('summary', { hasText: 'Bewerken' }).click()
  await mine.getByRole('textbox').fill('Dit gaat beter dan verwacht.')
  await mine.getByRole('button', { name: 'Bewaren' }).click()
  const edited = remark(adviser, 'Dit gaat beter dan verwacht.')
  await edited.locator('summary', { hasText: 'bewerkt, was' }).click()
  await expect(edited.getByText('Dit gaat goed.')).toBeVisible()
  await adviser.getByRole('button', { name: 'Niet meer volgen' }).click()
  await expect(adviser.getByRole('button', { name: 'Volgen', exact: true })).toBeVisible()
  await adviser.context().close()
})
