import { button, link } from './action-page.ts'
import { flawsOf, wideParts } from './flaws.ts'
import { visits } from './pages.ts'
import { expectVisibleFocus } from './tab.ts'
import { expect, test } from './visitors.ts'

test.describe.configure({ mode: 'parallel' })

const names = [
  'overview',
  'board',
  'table',
  'timeline',
  'report',
  'log',
  'members',
  'action, in progress',
  'step: plan',
]
const main = visits.filter(({ name }) => names.includes(name))

test('on paper: the matter without the frame around it', async ({ visitorAs }) => {
  expect(main).toHaveLength(names.length)
  for (const visit of main) {
    const { page } = await visitorAs(visit.as)
    await page.goto(visit.path)
    await page.emulateMedia({ media: 'print' })
    const what = `on paper: ${visit.name}`
    await expect(page.getByRole('heading', { level: 1 }), what).toBeVisible()
    await expect(page.locator('.side-nav'), what).toBeHidden()
    await expect(link(page, 'Overslaan naar inhoud'), what).toBeHidden()
    await expect(button(page, 'Uitloggen'), what).toBeHidden()
    await expect(page.getByRole('main'), what).toHaveText(/.{200}/s, { useInnerText: true })
    expect(await flawsOf(page, { colours: true }), what).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  }
})

test('in high contrast: buttons keep an edge and the focus a ring', async ({ visitorAs }) => {
  for (const visit of main) {
    const { page } = await visitorAs(visit.as)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(visit.path)
    await expect(page.getByRole('heading', { level: 1 }), visit.name).toBeVisible()
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('.button, .tag, .notice')]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).borderTopStyle === 'none')
        .map(({ className }) => className),
    )
    expect(bare, visit.name).toEqual([])
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
    await page.emulateMedia({ forcedColors: 'none' })
  }
})

test('on a phone: the menu of a dossier opens over the page and closes', async ({ visitorAs }) => {
  const { page } = await visitorAs('coordinator')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/dossiers/voorbeeld/bord')
  const timeline = page.getByRole('navigation').getByRole('link', { name: 'Tijdlijn' })
  await expect(timeline).toBeHidden()
  await button(page, 'Menu').click()
  await expect(timeline).toBeVisible()
  // axe can't measure colours in the top layer; the same list was measured on a wide screen.
  expect(await wideParts(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(timeline).toBeHidden()
  await button(page, 'Menu').click()
  await timeline.click()
  await expect(page).toHaveURL(/\/tijdlijn$/)
})
