import type { Locator, Page } from '@playwright/test'
import { button, errorsOf, link } from './action-page.ts'
import { expect, test } from './browsers.ts'

const board = '/dossiers/voorbeeld/bord'
const card = (page: Page, number: number): Locator => page.locator(`#A${number}`)
const phase = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name},`) })
const menu = (page: Page, number: number): Locator => card(page, number).locator('summary')
const inPhase = (page: Page, name: string, number: number) =>
  expect(phase(page, name).locator(`#A${number}`)).toBeVisible()

/** Picks the card up with the mouse; lay it down with `page.mouse.up()`. */
async function pickUp(page: Page, number: number): Promise<void> {
  await card(page, number).scrollIntoViewIfNeeded()
  const box = await card(page, number).boundingBox()
  if (!box) throw new Error(`card ${number} is not there`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 6)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height - 2, { steps: 4 })
  await expect(page.locator('.drop-zones').first()).toBeVisible()
}

async function holdOver(page: Page, place: Locator): Promise<void> {
  const box = await place.boundingBox()
  if (!box) throw new Error('there is no such place')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
}

const zone = (page: Page, name: string, step: string): Locator =>
  phase(page, name).locator('.drop-zones').getByText(step, { exact: true })

test('a card that others changed meanwhile stays where it is, and says why', async ({ browserOf }) => {
  const chair = await browserOf('chair')
  await chair.goto(board)
  // With its menu open the board waits with what others do.
  await menu(chair, 2).click()
  const coordinator = await browserOf('coordinator')
  await coordinator.goto('/dossiers/voorbeeld/acties/2/stappen/describe')
  await coordinator.getByLabel('Gewicht').fill('3')
  await button(coordinator, 'Titel en gewicht').click()
  await expect(coordinator.getByText('Titel en gewicht zijn bewaard.')).toBeVisible()

  await button(card(chair, 2), 'Aanvaarden').click()
  await expect(chair.getByRole('alert')).toContainText('A2 is niet verplaatst')
  await expect(card(chair, 2)).toContainText('Deze actie is intussen gewijzigd door Coördinator (demo)')
  await inPhase(chair, 'Opgeleverd', 2)
})

test('by hand: a step without more happens when the card is let go', async ({ browserOf }) => {
  const chair = await browserOf('chair', { viewport: { width: 1440, height: 900 } })
  await chair.goto(board)
  await pickUp(chair, 2)
  await expect(chair.locator('.drop-zones')).toHaveCount(2)
  await expect(phase(chair, 'Voorbereiden')).toHaveClass(/no-drop/)
  await holdOver(chair, chair.getByRole('heading', { level: 1 }))
  await chair.mouse.up()
  await expect(chair.locator('.drop-zones')).toHaveCount(0)
  await inPhase(chair, 'Opgeleverd', 2)

  await pickUp(chair, 2)
  await holdOver(chair, zone(chair, 'Klaar', 'Aanvaarden'))
  await expect(chair.locator('[aria-live=polite]').filter({ hasText: 'A2: Aanvaarden' })).toHaveCount(1)
  await chair.mouse.up()
  await expect(chair.getByText('A2 staat nu op ‘Afgerond’.')).toBeVisible()
  await inPhase(chair, 'Klaar', 2)
})

test('by hand: a step that needs a reason asks for it first', async ({ browserOf }) => {
  const chair = await browserOf('chair', { viewport: { width: 1440, height: 900 } })
  await chair.goto(board)
  await pickUp(chair, 4)
  await holdOver(chair, zone(chair, 'Uitvoeren', 'Heropenen'))
  await chair.mouse.up()
  await expect(chair.getByRole('heading', { level: 1 })).toHaveText('Heropenen')
  await link(chair, 'Annuleren').click()
  await inPhase(chair, 'Klaar', 4)

  await pickUp(chair, 4)
  await holdOver(chair, zone(chair, 'Uitvoeren', 'Heropenen'))
  await chair.mouse.up()
  await button(chair, 'Heropenen').click()
  await expect(errorsOf(chair)).toBeFocused()
  await chair.getByLabel('Waarom gaat de actie weer open?').fill('De najaarsavond ging niet door.')
  await button(chair, 'Heropenen').click()
  await expect(chair).toHaveURL(/\/bord/)
  await inPhase(chair, 'Uitvoeren', 4)
})

test('by keyboard alone', async ({ browserOf }) => {
  const member = await browserOf('member')
  await member.goto(board)
  await menu(member, 3).focus()
  await member.keyboard.press('Enter')
  await expect(link(card(member, 3), 'Blokkade opheffen')).toBeVisible()
  await member.keyboard.press('Escape')
  await expect(link(card(member, 3), 'Blokkade opheffen')).toBeHidden()
  await expect(menu(member, 3)).toBeFocused()
  await member.keyboard.press('ArrowDown')
  await expect(link(card(member, 3), 'Blokkade opheffen')).toBeFocused()
  await member.keyboard.press('Enter')
  await member.getByLabel('Hoe is de blokkade opgelost?').focus()
  await member.keyboard.type('Er is een grondslag.')
  await member.keyboard.press('Tab')
  await member.keyboard.press('Enter')
  await expect(member).toHaveURL(/\/bord/)
  await inPhase(member, 'Uitvoeren', 3)
  await expect(card(member, 3)).toContainText('In uitvoering')
})

test('without JavaScript, by the plain form', async ({ browserOf }) => {
  const chair = await browserOf('chair', { javaScriptEnabled: false })
  await chair.goto('/dossiers/voorbeeld/acties/6/stappen/savePlan')
  await chair.getByLabel('Plan van aanpak').fill('Elk jaar in oktober een gesprek in de raad.')
  await button(chair, 'Plan bewaren').click()
  await chair.goto(board)
  const other = await chair.context().newPage()
  await other.goto(board)
  await menu(chair, 6).click()
  await button(card(chair, 6), 'Plan voorleggen').click()
  await expect(chair.getByText('A6 staat nu op ‘Gereed’.')).toBeVisible()
  await inPhase(chair, 'Afstemmen', 6)

  await menu(other, 6).click()
  await button(card(other, 6), 'Plan voorleggen').click()
  await expect(other.getByText('A6 staat nu op ‘Gereed’.')).toBeVisible()
  await chair.goto('/dossiers/voorbeeld/logboek?actie=6')
  await expect(chair.getByText('Voorzitter (demo) legde het plan voor.')).toHaveCount(1)
})

test('only steps that are allowed are offered', async ({ browserOf }) => {
  const member = await browserOf('member')
  await member.goto(board)
  await menu(member, 7).click()
  await expect(card(member, 7).locator('.card__move li')).not.toContainText(['Starten'])
  await expect(
    card(member, 7).locator('.card__move li').filter({ hasText: 'Terug naar het plan' }),
  ).toBeVisible()
  await expect(menu(member, 8)).toHaveCount(0)
  const adviser = await browserOf('adviser')
  await adviser.goto(board)
  await expect(card(adviser, 7)).toBeVisible()
  await expect(adviser.locator('.card__move')).toHaveCount(0)
})
