import type { Locator, Page } from '@playwright/test'
import { button, expectState, link, type Place, pathOf, stepsOf } from './action-page.ts'
import { expect } from './browsers.ts'

/** The dossier's own people, LIEC's contact with an account, and the CCV's who has only the mailed link. */
export type Cast = { coordinator: Page; member: Page; board: Page; partner: Page; kim: Page }
type Chapter = (cast: Cast, place: Place) => Promise<void>

export const KIM = 'kim.de.boer@ccv.example'

const said = (within: Page | Locator, words: string) => within.getByRole('status').filter({ hasText: words })
const partnersOf = (page: Page) => page.getByRole('region', { name: 'Afstemming', exact: true })
const rowOf = (page: Page, partner: string) => partnersOf(page).getByRole('row').filter({ hasText: partner })

/** She names who answers for LIEC and the CCV; of both the report itself names nobody. */
export const naming: Chapter = async ({ coordinator }, { dossier }) => {
  const contacts = { LIEC: ['partner@demo.aanjager.example', 'Partner (demo)'], CCV: [KIM, 'Kim de Boer'] }
  for (const [partner, [email = '', name = '']] of Object.entries(contacts)) {
    await coordinator.goto(`/dossiers/${dossier}/partners`)
    await link(coordinator, partner).click()
    if (await coordinator.getByText(email).isVisible()) continue
    await coordinator.getByLabel('E-mailadres').fill(email)
    await coordinator.getByLabel('Naam').fill(name)
    await coordinator.getByLabel('Functie').fill('adviseur')
    await button(coordinator, 'Contactpersoon toevoegen').click()
    await expect(said(coordinator, 'De contactpersoon is toegevoegd')).toBeVisible()
  }
}

/** An owner, a plan, a milestone, and three partners in three roles. */
export const preparing: Chapter = async ({ coordinator, member }, place) => {
  await coordinator.goto(`${pathOf(place)}/stappen/assign`)
  await coordinator.getByLabel('Trekker').selectOption({ label: 'Lid A (demo) (lid)' })
  await coordinator.getByRole('radio', { name: 'Niet afgesproken' }).check()
  await button(coordinator, 'Beleggen').click()
  await member.goto(`${pathOf(place)}/stappen/savePlan`)
  await member.getByLabel('Plan van aanpak').fill('Wij delen elk kwartaal een beeld met de gemeenten.')
  await button(member, 'Plan bewaren').click()
  await member.goto(`${pathOf(place)}/stappen/addMilestone`)
  await member.getByLabel('Mijlpaal', { exact: true }).fill('Eerste beeld gedeeld')
  await member.getByRole('radio', { name: 'Niet afgesproken' }).check()
  await button(member, 'Mijlpaal toevoegen').click()
  const involved = [
    ['Landelijk Informatie en Expertise Centrum', 'Beslist mee'],
    ['Het CCV', 'Beslist mee'],
    ['Openbaar Ministerie', 'Geïnformeerd'],
  ]
  for (const [partner = '', role = ''] of involved) {
    await coordinator.goto(pathOf(place))
    const panel = partnersOf(coordinator)
    await panel.locator('summary').click()
    await panel.getByLabel('Organisatie').selectOption({ label: partner })
    await panel.getByRole('radio', { name: role }).check()
    if (role === 'Beslist mee') await panel.getByLabel('Antwoord voor').fill('2031-06-01')
    await button(panel, 'Partner op de actie zetten').click()
    await expect(said(panel, 'De partner staat op de actie.')).toBeVisible()
  }
}

/** He lays the plan before them: each contact gets a mail; the action waits, and says for whom. */
export const asking: Chapter = async ({ member, kim, board }, place) => {
  await member.goto(pathOf(place))
  await button(stepsOf(member), 'Plan voorleggen').click()
  await expectState(member, 'In afstemming')
  await expect(stepsOf(member)).toContainText(/wacht op (CCV|LIEC) \(sinds vandaag\) en (CCV|LIEC)/)
  await board.goto(`/dossiers/${place.dossier}`)
  const held = board.getByRole('region', { name: 'Wat houdt ons op' })
  await expect(held).toContainText(/Wacht .* op LIEC; houdt \d acties? tegen\./)
  await openLink({ member, kim }, `Uw antwoord gevraagd op A${place.number}`)
  await expect(kim.getByRole('heading', { level: 1 })).toContainText(`A${place.number}`)
  await expect(kim.locator('main')).toContainText('elk kwartaal een beeld')
  await expect(kim.locator('main')).not.toContainText('LIEC')
  await expect(kim.locator('main')).not.toContainText('Landelijk Informatie')
  expect(await kim.context().cookies()).toEqual([])
}

/** Kim agrees on a condition, without an account; LIEC agrees in the app. The owner sees who answered what. */
export const answering: Chapter = async ({ kim, partner, member }, place) => {
  await button(kim, 'Verstuur antwoord').click()
  await expect(kim.locator('.error-summary')).toContainText('Wat is uw antwoord?')
  await kim.getByRole('radio', { name: 'Akkoord mits' }).check()
  await kim.getByRole('radio', { name: 'Namens de organisatie' }).check()
  await kim.getByLabel('Voorwaarde 1').fill('Gemeenten lezen het beeld eerst zelf.')
  await button(kim, 'Verstuur antwoord').click()
  await expect(kim.getByRole('heading', { level: 1 })).toHaveText('Uw antwoord is ontvangen')

  await partner.goto('/afstemmingen')
  await partner
    .getByRole('link', { name: new RegExp(`^A${place.number} `) })
    .first()
    .click()
  await expect(partner.locator('main')).not.toContainText('CCV')
  await partner.getByRole('radio', { name: 'Akkoord', exact: true }).check()
  await partner.getByRole('radio', { name: 'Namens de organisatie' }).check()
  await button(partner, 'Verstuur antwoord').click()
  await expect(said(partner, 'Uw akkoord is vastgelegd.')).toBeVisible()

  await member.goto(pathOf(place))
  await expectState(member, 'In afstemming')
  await expect(rowOf(member, 'LIEC')).toContainText('Akkoord')
  await expect(rowOf(member, 'CCV')).toContainText('Akkoord mits')
  await expect(stepsOf(member)).toContainText('wacht op CCV (1 voorwaarde open)')
}

/** The condition is met: the last partner that decides is aligned, and the action moves by itself. */
export const meeting: Chapter = async ({ member }, place) => {
  await link(partnersOf(member), 'CCV').click()
  await member.getByRole('link', { name: 'Voorwaarde vervuld' }).first().click()
  await member.getByLabel('Hoe is aan de voorwaarde voldaan?').fill('Zij lezen het beeld een week eerder.')
  await button(member, 'Voorwaarde vervuld').click()
  await expect(said(member, 'De voorwaarde is als vervuld gemeld.')).toBeVisible()
  await member.goto(pathOf(place))
  await expectState(member, 'Gereed')
}

/** The plan changes: nobody's consent stays valid in silence; both get the difference, and confirm with one click. */
export const changing: Chapter = async ({ member, partner, kim }, place) => {
  await partner.reload()
  await expect(partner.locator('#plan')).toContainText('elk kwartaal')
  await member.goto(`${pathOf(place)}/stappen/savePlan`)
  await member.getByLabel('Plan van aanpak').fill('Wij delen elke maand een beeld met de gemeenten.')
  await button(member, 'Plan bewaren').click()
  await expect(member.locator('.error-summary')).toContainText('Kies een van de mogelijkheden.')
  await expect(member.getByLabel('Plan van aanpak')).toHaveValue(/elke maand/)
  await member.locator('input[name=change][value=material]').check()
  await button(member, 'Plan bewaren').click()
  await expectState(member, 'In afstemming')
  await expect(rowOf(member, 'LIEC')).toContainText('Opnieuw te bevestigen')

  // LIEC still reads the old text: nothing beside it asks to confirm the new one.
  if (await partner.evaluate(() => document.documentElement.dataset.script === 'on'))
    await expect(partner.getByText('Er is iets gewijzigd')).toBeVisible()
  await expect(partner.locator('#plan')).toContainText('elk kwartaal')
  await expect(partner.getByRole('button', { name: /^Ja, bevestig/ })).toHaveCount(0)

  await partner.goto('/afstemmingen')
  const toConfirm = partner.getByRole('region', { name: /^Opnieuw te bevestigen/ })
  await toConfirm.getByRole('link', { name: new RegExp(`^A${place.number} `) }).click()
  await expect(partner.locator('.diff del').first()).toContainText('elk kwartaal')
  await partner.getByRole('button', { name: /^Ja, bevestig: akkoord/ }).click()
  await expect(said(partner, 'Uw antwoord is bevestigd voor deze versie.')).toBeVisible()

  await openLink({ member, kim }, `Het plan van A${place.number} is gewijzigd`)
  await expect(kim.locator('.diff ins').first()).toContainText('elke maand')
  await kim.getByRole('button', { name: /^Ja, bevestig/ }).click()
  await expect(kim.getByRole('heading', { level: 1 })).toHaveText('Uw antwoord is ontvangen')
  await member.goto(pathOf(place))
  await expectState(member, 'Gereed')
  await expect(rowOf(member, 'LIEC')).toContainText('Akkoord')
}

/** The newest mail to Kim about this; she opens the personal link in it. */
async function openLink({ member, kim }: Pick<Cast, 'member' | 'kim'>, subject: string): Promise<void> {
  await expect(async () => {
    await member.goto('/postvak')
    const row = member.getByRole('row').filter({ hasText: KIM }).filter({ hasText: subject })
    await row.getByRole('link').first().click({ timeout: 1_000 })
  }).toPass()
  const address = await member.locator('a[href*="/antwoord/"]').first().getAttribute('href')
  await kim.goto(new URL(address ?? '', member.url()).pathname)
}
