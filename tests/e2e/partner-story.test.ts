import { expect, test } from './browsers.ts'
import { flawsOf } from './flaws.ts'
import * as story from './partner-story.ts'

test.describe.configure({ mode: 'serial' })

/** The story of partners: asked, answered, changed, confirmed; each in a browser of their own. */
for (const javaScriptEnabled of [true, false]) {
  test(`partners align on a plan and on its change, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browserOf,
    browser,
  }) => {
    test.setTimeout(180_000)
    const place = { dossier: 'aanpak-ondermijning', number: javaScriptEnabled ? 6 : 7 }
    const context = await browser.newContext({ javaScriptEnabled })
    const cast = {
      coordinator: await browserOf('coordinator', { javaScriptEnabled }),
      member: await browserOf('member', { javaScriptEnabled }),
      board: await browserOf('board', { javaScriptEnabled }),
      partner: await browserOf('partner', { javaScriptEnabled }),
      kim: await context.newPage(),
    }
    await test.step('she names who answers for them', () => story.naming(cast, place))
    await test.step('a plan, and three partners in three roles', () => story.preparing(cast, place))
    await test.step('he lays it before them', () => story.asking(cast, place))
    // axe needs a script of its own.
    if (javaScriptEnabled) expect(await flawsOf(cast.kim)).toEqual([])
    await test.step('they answer, with and without an account', () => story.answering(cast, place))
    await test.step('the condition is met, the action is ready', () => story.meeting(cast, place))
    await test.step('the plan changes, they confirm', () => story.changing(cast, place))
    await context.close()
  })
}
