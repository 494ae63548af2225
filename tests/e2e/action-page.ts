import { expect, type Locator, type Page } from '@playwright/test'

/** Where an action is. */
export type Place = { dossier: string; number: number }

export const pathOf = ({ dossier, number }: Place) => `/dossiers/${dossier}/acties/${number}`

/** The panel `Wat kan nu`. */
export const stepsOf = (page: Page): Locator => page.getByRole('region', { name: 'Wat kan nu' })

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })
export const link = (within: Page | Locator, name: string): Locator =>
  within.getByRole('link', { name, exact: true })

/** The errors above a form, which have the focus. */
export const errorsOf = (page: Page): Locator => page.locator('.error-summary')

/** Promise: the page says why it refused, at the top by the name of the field and at the field; the reader is at the top. */
export async function expectError(page: Page, field: string, message: string): Promise<void> {
  await expect(errorsOf(page)).toBeFocused()
  const line = errorsOf(page).locator(`a[href="#${field}"]`)
  await expect(line).toContainText(message)
  await expect(line).not.toHaveText(message)
  await expect(page.locator(`#${field}-fout`)).toContainText(message)
}

/** Promise: a step stands there that cannot be taken, with the reason in words. */
export async function expectNotYet(page: Page, step: string, reason: string): Promise<void> {
  const line = stepsOf(page).getByRole('listitem').filter({ hasText: step })
  await expect(line).toContainText(reason)
  await expect(button(line, step)).toHaveCount(0)
}

/** Promise: the state as the page's head shows it. */
export const expectState = (page: Page, state: string): Promise<void> =>
  expect(page.locator('.page-head .tag').first()).toContainText(state)

/** Promise: the card lies in this phase of the board. */
export async function expectCard(page: Page, { dossier, number }: Place, phase: string): Promise<void> {
  await page.goto(`/dossiers/${dossier}/bord`)
  const column = page.getByRole('region', { name: new RegExp(`^${phase},`) })
  await expect(column.locator(`#A${number}`)).toBeVisible()
}
