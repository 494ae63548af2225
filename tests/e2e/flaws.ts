import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
type Axe = { run: (within: string, options: object) => Promise<Results> }

/** axe as @axe-core/playwright has it. Put in a page once: it is looked at four times. */
const resolve = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve
const axeSource = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')

const COLOURS = ['color-contrast']
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Promise: what axe holds against (a part of) the page: violations, and colours that it could not measure. Only the
 * colours where everything else was seen already in the same lay-out.
 */
export async function flawsOf(
  page: Page,
  { within = 'html', colours = false }: { within?: string; colours?: boolean } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const runOnly = colours ? { type: 'rule', values: COLOURS } : { type: 'tag', values: ALL }
  return page.evaluate(
    async ([place, options]) => {
      const { axe } = window as unknown as { axe: Axe }
      const { violations, incomplete } = await axe.run(place, options)
      const unmeasured = incomplete.filter(({ id }) => id === 'color-contrast')
      return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, html }) => `${id} ${target.join(' ')}: ${any[0]?.message ?? html}`),
      )
    },
    [within, { runOnly, resultTypes: ['violations', 'incomplete'] }] as const,
  )
}

/** What sticks out at the right, when the page as a whole can be scrolled sideways. */
export function wideParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName} ${element.className}`)
      .slice(0, 5)
  })
}
