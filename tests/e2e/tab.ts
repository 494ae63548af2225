import { expect, type Locator, type Page } from '@playwright/test'

/** What a person who uses no mouse sees of the focus: its ring, and whether something lies over it. */
function readFocus() {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return undefined
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const at = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  )
  return {
    what: `${element.tagName.toLowerCase()} ${(element.textContent || element.id).trim().slice(0, 40)}`,
    ring:
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
    seen: inView && (element.contains(at) || at?.contains(element) === true),
  }
}

/** Promise: the focus is where it can be seen. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(readFocus)
  expect(focus).toEqual({ what: focus?.what, ring: true, seen: true })
}

/** Promise: reached with the Tab key alone; the focus was visible at every stop on the way. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal).toHaveCount(1)
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key)
    await expectVisibleFocus(page)
    if (await goal.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('80 stops, and not there')
}
