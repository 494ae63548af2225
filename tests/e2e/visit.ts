import type { Page } from '@playwright/test'
import type { DemoAccount } from '#app/auth/demo-accounts.ts'

/** A page as somebody meets it. */
export type Visit = {
  name: string
  /** The folder in app/routes that serves it: each that has a page must occur below. */
  route: string
  path: string
  /** Nobody: a visitor who is not signed in. */
  as?: DemoAccount
  /** What brings the page into the state that is looked at. */
  act?: (page: Page) => Promise<void>
  /** Of the page in that state; 200 unless it says something else. */
  status?: number
}

export const visit = (name: string, route: string, path: string, rest: Partial<Visit> = {}): Visit => ({
  name,
  route,
  path,
  ...rest,
})
