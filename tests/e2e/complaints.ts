import type { Page } from '@playwright/test'

/**
 * What a page should never do: report an error, be refused by its own content policy, or ask anything of another server.
 * Promise: a list that fills while the page is used.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  const at = () => new URL(page.url()).pathname
  page.on('pageerror', (error) => complaints.push(`${at()}: ${error.message}`))
  page.on('console', (message) => {
    // The browser reports an error page as an error of the page; the answer's status is what the tests look at.
    const isAnswer = message.location().url === page.url() && message.text().startsWith('Failed to load')
    if (message.type() === 'error' && !isAnswer) complaints.push(`${at()}: ${message.text()}`)
  })
  page.on('request', (asked) => {
    const { hostname, protocol } = new URL(asked.url())
    if (hostname !== '127.0.0.1' && protocol.startsWith('http')) complaints.push(`${at()}: ${asked.url()}`)
  })
  return complaints
}
