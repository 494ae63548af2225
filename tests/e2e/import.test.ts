import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './browsers.ts'

const report = [
  'Samen sneller',
  '1 Inleiding',
  'De regio wil sneller werken. De colleges moeten elk jaar samen de voortgang bespreken.',
  '2 Aanbevelingen',
  'Korte termijn:',
  '- Richt een loket in en maak het bekend;\n- Deel kennis\n  tussen gemeenten;',
  'Lange termijn:',
  '- Maak een plan',
].join('\n\n')

const sentence = 'De colleges moeten elk jaar samen de voortgang bespreken.'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** The text of a proposal, as its form has it. */
const textOf = (page: Page, position: number) => page.locator(`#text-${position}`)

async function expectAccessible(page: Page): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  expect(incomplete.filter(({ id }) => id.includes('contrast'))).toEqual([])
}

/** Selects words in the report as a reader does with the mouse. */
function selectInReport(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(
      document.querySelector('[data-report]') ?? document,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  test(`from an empty dossier to a board, ${how} JavaScript`, async ({ browserOf }) => {
    test.setTimeout(120_000)
    const title = `Samen sneller ${how}`
    const slug = `samen-sneller-${how}`
    const admin = await browserOf('admin', { javaScriptEnabled })
    const page = await browserOf('coordinator', { javaScriptEnabled })

    await test.step('an admin makes the dossier', async () => {
      await admin.goto('/beheer/dossiers/nieuw')
      await admin.getByLabel('Titel').fill(title)
      const coordinator = admin.getByRole('combobox', { name: 'Coördinator' })
      await coordinator.selectOption({ label: 'Coördinator (demo) (coordinator@demo.aanjager.example)' })
      await button(admin, 'Dossier maken').click()
      await expect(admin.getByRole('status')).toContainText('Het dossier is gemaakt')
    })

    await test.step('a file that is no text is refused by name', async () => {
      await page.goto(`/dossiers/${slug}/rapport`)
      await page.getByRole('link', { name: 'Rapport toevoegen' }).click()
      const pdf = { name: 'rapport.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7\n1 0 obj') }
      await page.getByLabel('Bestand').setInputFiles(pdf)
      await button(page, 'Lezen').click()
      await expect(page.locator('.error-summary')).toContainText('rapport.txt heet tekst, maar is een PDF')
    })

    await test.step('the report is read', async () => {
      const file = { name: 'samen.txt', mimeType: 'text/plain', buffer: Buffer.from(report) }
      await page.getByLabel('Bestand').setInputFiles(file)
      await button(page, 'Lezen').click()
      await expect(button(page, 'Bevestig: 3 aanbevelingen worden 3 acties').first()).toBeVisible()
      await expect(textOf(page, 2)).toHaveValue('Deel kennis tussen gemeenten')
      await expect(page.locator('#voorstel-2 mark')).toHaveText('Deel kennis tussen gemeenten')
      if (javaScriptEnabled) await expectAccessible(page)
    })

    await test.step('split, drop, and set a term', async () => {
      await page.locator('#voorstel-1 summary').click()
      await expect(page.locator('#second-1')).toHaveValue('en maak het bekend')
      await button(page, 'Splitsen').first().click()
      await expect(textOf(page, 2)).toHaveValue('en maak het bekend')
      await button(page, 'Weglaten: voorstel 4').click()
      await expect(page.locator('#voorstel-4')).toContainText('Weggelaten')
      await page.locator('#term-3').selectOption('Middellange termijn')
      await button(page, 'Bewaren: voorstel 3').click()
      await expect(page.getByRole('heading', { name: 'Middellange termijn' })).toBeVisible()
    })

    await test.step('add a recommendation that the report has elsewhere', async () => {
      await page.getByRole('link', { name: 'Zelf een aanbeveling toevoegen' }).click()
      if (javaScriptEnabled) {
        await selectInReport(page, sentence)
        await button(page, 'Voeg selectie toe').click()
      } else {
        await page.getByLabel('Tekst van de aanbeveling').fill(sentence)
        await button(page, 'Toevoegen').click()
      }
      await expect(page.getByText('Toegevoegd als voorstel 1, met de plaats in het rapport.')).toBeVisible()
      await expect(page.locator('mark#voorstel-1')).toHaveText(sentence)
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('link', { name: 'Terug naar de voorstellen' }).click()
    })

    await test.step('confirm, and find each back in the report', async () => {
      await button(page, 'Bevestig: 4 aanbevelingen worden 4 acties').first().click()
      await expect(page.getByRole('status')).toContainText('4 aanbevelingen zijn nu 4 acties')
      await page.getByRole('link', { name: 'Lees het rapport' }).click()
      await expect(page.locator('mark#aanbeveling-1')).toHaveText(sentence)
      await expect(page.locator('mark#aanbeveling-3')).toHaveText('en maak het bekend')
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('link', { name: 'Actie A4' }).click()
      await expect(page.locator('blockquote').first()).toContainText('Deel kennis tussen gemeenten')
    })

    await test.step('the same file again is recognised', async () => {
      await page.goto(`/dossiers/${slug}/rapport/importeren`)
      const file = { name: 'kopie.txt', mimeType: 'text/plain', buffer: Buffer.from(report) }
      await page.getByLabel('Bestand').setInputFiles(file)
      await button(page, 'Lezen').click()
      await expect(page.getByRole('status')).toContainText('Dit rapport staat al in het dossier')
    })
  })
}
