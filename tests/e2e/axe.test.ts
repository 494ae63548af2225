import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { flawsOf, wideParts } from './flaws.ts'
import { visits } from './pages.ts'
import type { Visit } from './visit.ts'
import { expect, test } from './visitors.ts'

test.describe.configure({ mode: 'parallel' })

const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 320, height: 640 }

test('every page of the product is looked at', () => {
  const hasPage = (folder: string) =>
    readdirSync(`app/routes/${folder}`).includes('route.tsx') &&
    readFileSync(`app/routes/${folder}/route.tsx`, 'utf8').includes('export default')
  const folders = readdirSync('app/routes').filter(hasPage)
  expect(folders.filter((folder) => !visits.some(({ route }) => route === folder))).toEqual([])
})

for (const visit of visits) {
  test(visit.name, async ({ visitorAs }) => {
    const { page, complaints } = await visitorAs(visit.as)
    complaints.splice(0)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(WIDE)
    expect(await arrive(page, visit)).toBe(visit.status ?? 200)
    const menus = await unfold(page)
    expect.soft(await flawsOf(page), 'light, wide').toEqual([])
    await page.setViewportSize(NARROW)
    expect.soft(await flawsOf(page), 'light, narrow').toEqual([])
    expect.soft(await wideParts(page), 'wider than 320 px').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await flawsOf(page, { colours: true }), 'dark, narrow').toEqual([])
    await page.setViewportSize(WIDE)
    expect.soft(await flawsOf(page, { colours: true }), 'dark, wide').toEqual([])
    for (const menu of menus) expect.soft(await flawsOfMenu(page, menu), `menu ${menu}`).toEqual([])
    expect(complaints).toEqual([])
  })
}

/** Promise: the page in the state that is meant; the status of the answer that brought it there. */
async function arrive(page: Page, { path, act }: Visit): Promise<number | undefined> {
  const statuses: number[] = []
  page.on('response', (answer) => {
    if (answer.request().isNavigationRequest() && answer.frame() === page.mainFrame())
      statuses.push(answer.status())
  })
  await page.goto(path)
  await act?.(page)
  await page.waitForLoadState()
  page.removeAllListeners('response')
  return statuses.at(-1)
}

/** What is folded away is part of the page too. Promise: the menus that lie over the page when open: of each name one. */
function unfold(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const folded = [...document.querySelectorAll('details')]
    for (const details of folded) details.open = details.name === ''
    return [...new Set(folded.map(({ name }) => name).filter(Boolean))]
  })
}

/** Each by itself: it hides what lies under it, and its colours can't be measured there. */
async function flawsOfMenu(page: Page, name: string): Promise<string[]> {
  await page.evaluate((one) => {
    for (const other of document.querySelectorAll<HTMLDetailsElement>('details[name]')) other.open = false
    const details = document.querySelector<HTMLDetailsElement>(`details[name="${one}"]`)
    if (details) details.open = true
  }, name)
  const open = { within: `details[name="${name}"][open]` }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(WIDE)
  const dark = await flawsOf(page, { ...open, colours: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(NARROW)
  return [...dark, ...(await flawsOf(page, open)), ...(await wideParts(page))]
}
