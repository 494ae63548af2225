import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { DemoAccount } from '#app/auth/demo-accounts.ts'
import { complaintsOf } from './complaints.ts'
import { signedInAs } from './sign-in.ts'

type Browsers = {
  /** A browser of their own for one of the demo's people; closed after the test, which fails when its pages complained. */
  browserOf: (account: DemoAccount, options?: BrowserContextOptions) => Promise<Page>
}

export const test = base.extend<Browsers>({
  browserOf: async ({ browser }, use) => {
    const opened: { page: Page; complaints: string[] }[] = []
    await use(async (account, options) => {
      const page = await signedInAs(browser, account, options)
      opened.push({ page, complaints: complaintsOf(page) })
      return page
    })
    for (const { page, complaints } of opened) {
      await page.context().close()
      expect(complaints).toEqual([])
    }
  },
})

export { expect }
