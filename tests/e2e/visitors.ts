import { test as base, expect, type Page } from '@playwright/test'
import type { DemoAccount } from '#app/auth/demo-accounts.ts'
import { complaintsOf } from './complaints.ts'
import { makeDossier } from './new-dossier.ts'
import { EMPTY, IN_REVIEW } from './pages.ts'
import { signedInAs } from './sign-in.ts'

type Visitor = { page: Page; complaints: string[] }
type VisitorAs = (account: DemoAccount | undefined) => Promise<Visitor>

/** One browser for each of the demo's people and one for a visitor, kept while a worker goes from page to page. */
export const test = base.extend<object, { visitorAs: VisitorAs }>({
  visitorAs: [
    async ({ browser }, use) => {
      const visitors = new Map<DemoAccount | undefined, Visitor>()
      const visitorAs: VisitorAs = async (account) => {
        const known = visitors.get(account)
        if (known) return known
        const page = account
          ? await signedInAs(browser, account)
          : await (await browser.newContext()).newPage()
        const visitor = { page, complaints: complaintsOf(page) }
        visitors.set(account, visitor)
        return visitor
      }
      const { page } = await visitorAs('admin')
      for (const { title, address } of [EMPTY, IN_REVIEW]) await makeDossier(page, title, address)
      await use(visitorAs)
      for (const { page } of visitors.values()) await page.context().close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

export { expect }
