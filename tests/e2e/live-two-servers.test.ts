import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startDemo } from '#tests/setup/demo-server.ts'
import { startPostgres } from '#tests/setup/postgres.ts'
import { button } from './action-page.ts'
import { signedInAs } from './sign-in.ts'

test('what happens through one process is seen through the other, on one PostgreSQL', async ({ browser }) => {
  test.setTimeout(120_000)
  const dataDir = mkdtempSync(join(tmpdir(), 'aanjager-twee-'))
  const postgres = await startPostgres()
  const [one, two] = [
    await startDemo(dataDir, { databaseUrl: postgres.url }),
    await startDemo(dataDir, { databaseUrl: postgres.url }),
  ]
  const looker = await signedInAs(browser, 'member', { baseURL: one.origin })
  const stream = looker.waitForResponse(/\/live\?vanaf=/)
  await looker.goto('/dossiers/voorbeeld/bord')
  await stream
  const chair = await signedInAs(browser, 'chair', { baseURL: two.origin })
  await chair.goto('/dossiers/voorbeeld/bord')
  await chair.locator('#A2 summary').click()
  await button(chair.locator('#A2'), 'Aanvaarden').click()
  await expect(looker.getByRole('region', { name: /^Klaar,/ }).locator('#A2')).toBeVisible({ timeout: 3_000 })

  for (const page of [looker, chair]) await page.context().close()
  for (const server of [one, two]) await server.stop()
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
