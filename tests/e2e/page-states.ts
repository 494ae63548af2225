import { expect, type Page } from '@playwright/test'

type Then = (page: Page) => Promise<void>

/** What brings a page into the state that is to be looked at, in words short enough for a list of pages. */
export const inOrder =
  (...thens: Then[]): Then =>
  async (page) => {
    for (const then of thens) await then(page)
  }

/** Does it, and waits for the page that comes of it. */
async function arriveBy(page: Page, doing: Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), doing])
}

export const press =
  (name: string): Then =>
  (page) =>
    arriveBy(page, page.getByRole('button', { name, exact: true }).first().click())

export const follow =
  (name: string | RegExp): Then =>
  (page) =>
    arriveBy(page, page.getByRole('link', { name }).first().click())

/** Sends a form as none of its buttons would. */
export const send =
  (form: string): Then =>
  (page) =>
    arriveBy(
      page,
      page.locator(form).evaluate((element: HTMLFormElement) => element.submit()),
    )

export const write =
  (label: string, text: string): Then =>
  (page) =>
    page.getByLabel(label).first().fill(text)

export const unfold =
  (summary: string): Then =>
  (page) =>
    page.locator('summary', { hasText: summary }).first().click()

export const upload =
  (name: string, text: string): Then =>
  async (page) => {
    await page
      .getByLabel('Bestand')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await press('Lezen')(page)
  }

/** The newest mail with this subject; it leaves a moment after what it is about. */
export const openMail =
  (subject: string | RegExp): Then =>
  async (page) => {
    await expect(async () => {
      await page.goto('/postvak')
      await page.getByRole('link', { name: subject }).first().click({ timeout: 1_000 })
    }).toPass()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
  }

/** Presses the button after the same person saved something else in another window. */
export const pressTooLate =
  (name: string, elsewhere: { path: string; act: Then }): Then =>
  async (page) => {
    const other = await page.context().newPage()
    await other.goto(elsewhere.path)
    await elsewhere.act(other)
    await other.close()
    await press(name)(page)
    await expect(page.getByRole('region', { name: 'Dit is intussen gewijzigd' })).toBeVisible()
  }

/** A form that is no page of ours: the server itself refuses it. */
export const sendFromElsewhere: Then = async (page) => {
  await page.setContent(
    `<form method="post" action="${process.env.E2E_ORIGIN}/inloggen"><button>Ga</button></form>`,
  )
  await press('Ga')(page)
}
