import type { Locator, Page } from '@playwright/test'
import { button, errorsOf, link } from './action-page.ts'
import { expect, test } from './browsers.ts'
import { makeDossier } from './new-dossier.ts'

test.describe.configure({ mode: 'parallel' })

const report = `Veilige wijken

1. Inleiding
De gemeente wil dat bewoners zich veilig voelen. Daarom sprak de werkgroep met bewoners en politie.

Het is nuttig om elk jaar een schouw te houden met bewoners.

2. Aanbevelingen

Korte termijn:
- Richt in elke wijk een meldpunt in.
- Maak afspraken met het RIEC over het delen van signalen. Leg die afspraken vast in een convenant.
- Houd een spreekuur in het wijkcentrum.

Middellange termijn:
- Onderzoek of straatlampen helpen.
- Evalueer de afspraken na twee jaar.
`

const file = (name: string, buffer: Buffer | string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
})

async function upload(page: Page, address: string, chosen: ReturnType<typeof file>) {
  await page.goto(`/dossiers/${address}/rapport/importeren`)
  // More than 25 MB takes its time to get into the browser.
  await page.getByLabel('Bestand').setInputFiles(chosen, { timeout: 40_000 })
  await button(page, 'Lezen').click()
}

/** Proposals by their place, as the reader counts them. */
const proposal = (page: Page, position: number): Locator =>
  page.getByRole('article', { name: `Voorstel ${position}`, exact: true })
const proposals = (page: Page) => page.getByRole('article')
const textOf = (within: Locator) => within.getByLabel('Tekst van de aanbeveling')

test('a file that is no text is refused by name, and nothing is stored', async ({ browserOf }) => {
  await makeDossier(await browserOf('admin'), 'Wijken zonder rapport', 'wijken-leeg')
  const page = await browserOf('coordinator')
  const refused: [ReturnType<typeof file>, string][] = [
    [file('leeg.txt', ''), 'leeg.txt is leeg.'],
    [file('oud.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])), 'oud.txt is geen tekst in UTF-8.'],
    [file('rapport.txt', '%PDF-1.4\n1 0 obj\n%%EOF\n'), 'rapport.txt heet tekst, maar is een PDF.'],
    [file('rapport.docx', 'PK\u0003\u0004'), 'rapport.docx is'],
    [file('atlas.txt', Buffer.alloc(40 * 1024 * 1024, 'a ')), 'atlas.txt is groter dan 5 MB.'],
    [file('dik.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a ')), 'dik.txt is groter dan 5 MB.'],
  ]
  for (const [chosen, words] of refused) {
    await upload(page, 'wijken-leeg', chosen)
    await expect(errorsOf(page)).toContainText(words)
    await expect(errorsOf(page)).toContainText('Er is niets opgeslagen.')
  }
  await page.goto('/dossiers/wijken-leeg/rapport/importeren')
  await expect(page.getByText('Eerder toegevoegd')).toHaveCount(0)
  await button(page, 'Lezen').click()
  await expect(errorsOf(page)).toContainText('Kies een bestand.')
})

test('a report without recommendations says so, and they can be pointed out', async ({ browserOf }) => {
  await makeDossier(await browserOf('admin'), 'Wijken zonder lijst', 'wijken-kaal')
  const page = await browserOf('coordinator')
  await upload(
    page,
    'wijken-kaal',
    file('verslag.txt', 'Verslag\n\nHet was een mooie dag.\n\nWe gingen naar huis.\n'),
  )
  await expect(page.getByText('Geen aanbevelingen gevonden')).toBeVisible()
  await link(page, 'Zelf een aanbeveling toevoegen').first().click()
  await page.getByLabel('Tekst van de aanbeveling').fill('We gingen naar huis.')
  await button(page, 'Toevoegen').click()
  await expect(page.getByText('Toegevoegd als voorstel 1, met de plaats in het rapport.')).toBeVisible()
  await page.goto('/dossiers/wijken-kaal/rapport')
  await link(page, 'Controleren').click()
  await page.getByText('Import afbreken', { exact: true }).click()
  await button(page, 'Ja, import afbreken').click()
  await expect(page.getByText('Deze import is afgebroken')).toBeVisible()
  await page.goto('/dossiers/wijken-kaal/bord')
  await expect(page.getByText('Er staan nog geen acties op het bord')).toBeVisible()
})

test('a report is reviewed and becomes actions, with JavaScript', async ({ browserOf }) => {
  test.setTimeout(120_000)
  await makeDossier(await browserOf('admin'), 'Veilige wijken', 'veilige-wijken')
  const page = await browserOf('coordinator')
  await upload(page, 'veilige-wijken', file('wijken.txt', report))
  await expect(proposals(page)).toHaveCount(5)

  await test.step('edit', async () => {
    await textOf(proposal(page, 1)).fill('  ')
    await button(page, 'Bewaren: voorstel 1').click()
    await expect(errorsOf(page)).toBeFocused()
    await expect(errorsOf(page)).toContainText('Tekst van de aanbeveling: Vul dit in.')
    await textOf(proposal(page, 1)).fill('Richt in elke wijk een meldpunt in, ook digitaal.')
    await proposal(page, 1).getByLabel('Termijn').selectOption({ label: 'Lange termijn' })
    await button(page, 'Bewaren: voorstel 1').click()
    await expect(page.getByRole('heading', { name: 'Lange termijn', exact: true })).toBeVisible()
  })
  await test.step('in two windows: what was typed is kept, and applied with one click', async () => {
    const other = await page.context().newPage()
    await other.goto(page.url())
    await button(page, 'Weglaten: voorstel 5').click()
    await button(page, 'Terugzetten: voorstel 5').click()
    await textOf(proposal(other, 1)).fill('Richt in elke wijk een meldpunt in, ook per telefoon.')
    await button(other, 'Bewaren: voorstel 1').click()
    const conflict = other.getByRole('region', { name: 'Dit is intussen gewijzigd' })
    await expect(conflict).toContainText('Coördinator (demo) liet voorstel 5 weg.')
    await button(conflict, 'Bewaar mijn tekst toch').click()
    await expect(textOf(proposal(other, 1))).toHaveValue(
      'Richt in elke wijk een meldpunt in, ook per telefoon.',
    )
    await other.close()
    await page.reload()
  })
  await test.step('split', async () => {
    await page.locator('summary', { hasText: 'Splitsen in twee' }).nth(1).click()
    await proposal(page, 2).getByRole('button', { name: 'Splitsen', exact: true }).click()
    await expect(proposals(page)).toHaveCount(6)
    await expect(textOf(proposal(page, 3))).toHaveValue('Leg die afspraken vast in een convenant.')
  })
  await test.step('merge', async () => {
    await button(page, 'Samenvoegen met de volgende: voorstel 5').click()
    await expect(proposals(page)).toHaveCount(5)
    await expect(textOf(proposal(page, 5))).toHaveValue(/straatlampen helpen\.\s+Evalueer/)
  })
  await test.step('leave out, and put back', async () => {
    await button(page, 'Weglaten: voorstel 4').click()
    await textOf(proposal(page, 5)).fill('Onderzoek of straatlampen helpen, en evalueer dat.')
    await button(page, 'Terugzetten: voorstel 4').click()
    await expect(textOf(proposal(page, 4))).toHaveValue('Houd een spreekuur in het wijkcentrum.')
    await expect(textOf(proposal(page, 5))).toHaveValue('Onderzoek of straatlampen helpen, en evalueer dat.')
    await button(page, 'Weglaten: voorstel 4').click()
    await expect(button(page, 'Bevestig: 4 aanbevelingen worden 4 acties').first()).toBeVisible()
  })
  await test.step('add by selecting in the text', async () => {
    await button(page, 'Zelf een aanbeveling toevoegen').click()
    await expect(button(page, 'Voeg selectie toe')).toBeHidden()
    await page.locator('[data-report]').getByText('elk jaar een schouw').click({ clickCount: 3 })
    await button(page, 'Voeg selectie toe').click()
    await expect(page.getByText(/Toegevoegd als voorstel \d, met de plaats in het rapport./)).toBeVisible()
  })
  await test.step('nothing is an action before it is confirmed', async () => {
    await page.goto('/dossiers/veilige-wijken/bord')
    await expect(page.getByText('Er staan nog geen acties op het bord')).toBeVisible()
    await page.goto('/dossiers/veilige-wijken/rapport')
    await link(page, 'Controleren').click()
    await button(page, 'Bevestig: 5 aanbevelingen worden 5 acties').first().click()
    await expect(page.getByText('5 aanbevelingen zijn nu 5 acties')).toBeVisible()
    await link(page, 'Naar het bord').click()
    await expect(page.getByRole('heading', { name: 'Voorbereiden, 5 acties' })).toBeVisible()
    await expect(page.locator('.card').filter({ hasText: 'schouw' })).toContainText('Concept')
  })
  await test.step('every action leads to its place in the report', async () => {
    await page.locator('.card').filter({ hasText: 'schouw' }).getByRole('link').first().click()
    await page.getByRole('link', { name: /in het rapport$/ }).click()
    await expect(page.locator('mark:target')).toHaveText(/elk jaar een schouw te houden/)
  })
  await test.step('the same file again', async () => {
    await upload(page, 'veilige-wijken', file('andere-naam.txt', report))
    await expect(page.getByText('Ditzelfde bestand is al ingelezen en bevestigd.')).toBeVisible()
    await page.goto('/dossiers/veilige-wijken/bord')
    await expect(page.locator('.card')).toHaveCount(5)
  })
})

test('a report is reviewed and becomes actions, without JavaScript', async ({ browserOf }) => {
  await makeDossier(await browserOf('admin'), 'Wijken zonder script', 'wijken-script')
  const page = await browserOf('coordinator', { javaScriptEnabled: false })
  await upload(page, 'wijken-script', file('wijken.txt', report))
  await proposal(page, 3)
    .getByRole('button', { name: /^Weglaten/ })
    .click()
  await expect(proposal(page, 3)).toContainText('Weggelaten')
  await button(page, 'Zelf een aanbeveling toevoegen').click()
  await expect(button(page, 'Voeg selectie toe')).toBeHidden()
  await page.getByLabel('Tekst van de aanbeveling').fill('Bel vaker aan.')
  await button(page, 'Toevoegen').click()
  await expect(page.getByText('De tekst staat niet letterlijk in het rapport')).toBeVisible()
  await page.goto('/dossiers/wijken-script/rapport')
  await link(page, 'Controleren').click()
  await button(page, 'Bevestig: 5 aanbevelingen worden 5 acties').first().click()
  await link(page, 'Naar het bord').click()
  await expect(page.locator('.card')).toHaveCount(5)
  await upload(page, 'wijken-script', file('wijken.txt', report))
  await expect(page.getByText('Dit rapport staat al in het dossier')).toBeVisible()
})

const longReport = `Lange lijst

1. Inleiding
Dit is een lange lijst.

2. Aanbevelingen

Korte termijn:
${Array.from({ length: 60 }, (_, index) => `- Richt voorziening ${index + 1} in.`).join('\n')}
`

for (const javaScriptEnabled of [true, false])
  test(`typing is saved by every way to another page, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browserOf,
  }) => {
    const address = `wijken-lang-${javaScriptEnabled ? 'met' : 'zonder'}`
    await makeDossier(await browserOf('admin'), `Wijken ${address}`, address)
    const page = await browserOf('coordinator', { javaScriptEnabled })
    await upload(page, address, file('lang.txt', longReport))
    const pager = page.getByRole('navigation', { name: 'Bladeren' })

    await textOf(proposal(page, 1)).fill('Richt een meldpunt in.')
    await button(pager, 'Volgende').click()
    await expect(proposal(page, 51)).toBeVisible()
    await expect(page).toHaveURL(/\?pagina=2#voorstel-51$/)
    await textOf(proposal(page, 60)).fill('Richt een tweede meldpunt in.')
    await button(pager, 'Pagina 1').click()
    await expect(textOf(proposal(page, 1))).toHaveValue('Richt een meldpunt in.')

    await textOf(proposal(page, 2)).fill('Richt een spreekuur in.')
    await button(page, 'Lees verder in het rapport: voorstel 3').click()
    await expect(page).toHaveURL(/\/toevoegen#voorstel-3$/)
    await page.getByLabel('Tekst van de aanbeveling').fill('Bel vaker aan.')
    await button(page, 'Toevoegen en terug naar de voorstellen').click()
    await expect(textOf(proposal(page, 61))).toHaveValue('Bel vaker aan.')
    await expect(textOf(proposal(page, 60))).toHaveValue('Richt een tweede meldpunt in.')
    await button(pager, 'Vorige').click()
    await expect(textOf(proposal(page, 2))).toHaveValue('Richt een spreekuur in.')

    await textOf(proposal(page, 2)).fill(' ')
    await button(page, 'Zelf een aanbeveling toevoegen').click()
    await expect(errorsOf(page)).toContainText('Tekst van de aanbeveling: Vul dit in.')
  })

test('leaving with unsaved typing asks first, with JavaScript', async ({ browserOf }) => {
  await makeDossier(await browserOf('admin'), 'Wijken met vraag', 'wijken-vraag')
  const page = await browserOf('coordinator')
  await upload(page, 'wijken-vraag', file('wijken.txt', report))
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    return dialog.dismiss()
  })
  const leave = () => link(page, 'Rapport toevoegen').or(link(page, 'Toevoegen')).first().click()
  await textOf(proposal(page, 1)).fill('Richt een meldpunt in.')
  await leave()
  await expect(textOf(proposal(page, 1))).toHaveValue('Richt een meldpunt in.')
  expect(asked).toEqual(['beforeunload'])

  await button(page, 'Bewaren: voorstel 1').click()
  await expect(proposal(page, 1)).toBeVisible()
  await leave()
  await expect(page.getByLabel('Bestand')).toBeVisible()
  expect(asked).toEqual(['beforeunload'])
})
