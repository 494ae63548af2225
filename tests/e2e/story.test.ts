import { test } from './browsers.ts'
import * as story from './story.ts'

test.describe.configure({ mode: 'parallel' })

/** The story at the top of the first issue: from a recommendation to an accepted result. */
for (const javaScriptEnabled of [true, false]) {
  test(`from report to accepted result, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browserOf,
  }) => {
    test.setTimeout(180_000)
    const place = { dossier: 'aanpak-ondermijning', number: javaScriptEnabled ? 3 : 5 }
    const cast = {
      coordinator: await browserOf('coordinator', { javaScriptEnabled }),
      member: await browserOf('member', { javaScriptEnabled }),
      chair: await browserOf('chair', { javaScriptEnabled }),
    }
    await test.step('she gives it an owner and a date', () => story.assigning(cast, place))
    await test.step('he writes the plan', () => story.planning(cast, place))
    await test.step('he adds milestones and starts', () => story.starting(cast, place))
    await test.step('he reports progress', () => story.reporting(cast, place))
    await test.step('he adds evidence', () => story.proving(cast, place))
    await test.step('sent back, delivered again, accepted', () => story.judging(cast, place))
    await test.step('the log has it all', () => story.remembering(cast, place))
  })
}
