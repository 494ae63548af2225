import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  button,
  expectCard,
  expectError,
  expectNotYet,
  expectState,
  link,
  type Place,
  pathOf,
  stepsOf,
} from './action-page.ts'
import { expect } from './browsers.ts'

/** Three people, each at a browser of their own. */
export type Cast = { coordinator: Page; member: Page; chair: Page }
type Chapter = (cast: Cast, place: Place) => Promise<void>

/** She gives the action an owner and a target date. He and the chair see what is theirs. */
export const assigning: Chapter = async ({ coordinator, member, chair }, place) => {
  await expectCard(coordinator, place, 'Voorbereiden')
  await coordinator.locator(`#A${place.number}`).getByRole('link').first().click()
  await expectState(coordinator, 'Concept')
  await member.goto(pathOf(place))
  await expect(stepsOf(member)).toContainText('Er is nu geen stap voor u. Aan zet: de coördinator')
  await expect(stepsOf(member).getByRole('link')).toHaveCount(0)
  await chair.goto(pathOf(place))
  await expect(link(stepsOf(chair), 'Beleggen')).toBeVisible()

  await link(stepsOf(coordinator), 'Beleggen').click()
  await button(coordinator, 'Beleggen').click()
  await expectError(coordinator, 'ownerId', 'Kies een van de mogelijkheden.')
  await coordinator.getByLabel('Trekker').selectOption({ label: 'Lid A (demo) (lid)' })
  await coordinator.getByRole('radio', { name: 'Streefdatum' }).check()
  await button(coordinator, 'Beleggen').click()
  await expectError(coordinator, 'targetOn', 'Bij een vaste datum of streefdatum hoort een datum.')
  await expect(coordinator.getByLabel('Trekker').locator('option:checked')).toHaveText('Lid A (demo) (lid)')
  await expect(coordinator.getByRole('radio', { name: 'Streefdatum' })).toBeChecked()
  await coordinator.getByLabel('Streefdatum').last().fill('2031-05-12')
  await button(coordinator, 'Beleggen').click()
  await expect(coordinator.getByRole('status')).toHaveText(
    'De actie is belegd bij Lid A (demo). De volgende stap is het plan van aanpak.',
  )
  await expectState(coordinator, 'Belegd')
  await expect(coordinator.getByRole('complementary')).toContainText('12 mei 2031')
}

/** He writes the plan; while he rewrites it, she saves a version: nobody's words are lost. */
export const planning: Chapter = async ({ coordinator, member }, place) => {
  await member.goto(pathOf(place))
  await expectNotYet(member, 'Plan voorleggen', 'er is nog geen plan van aanpak')
  await link(stepsOf(member), 'Plan schrijven').click()
  await member.getByLabel('Plan van aanpak').fill('Eerst bellen, dan **schrijven**.')
  await button(member, 'Plan bewaren').click()
  await expect(member.getByRole('region', { name: 'Plan van aanpak' })).toContainText('Versie 1')

  await link(member, 'Plan aanpassen').click()
  await member.getByLabel('Plan van aanpak').fill('Eerst bellen, dan schrijven, dan langsgaan.')
  await coordinator.goto(`${pathOf(place)}/stappen/savePlan`)
  await coordinator.getByLabel('Plan van aanpak').fill('Eerst schrijven.')
  await button(coordinator, 'Plan bewaren').click()
  await expect(coordinator.getByText('Versie 2 van het plan is bewaard.')).toBeVisible()
  await button(member, 'Plan bewaren').click()
  const conflict = member.getByRole('region', { name: 'Dit is intussen gewijzigd' })
  await expect(conflict).toBeFocused()
  await expect(conflict).toContainText('Plan bewaard, door Coördinator (demo)')
  await expect(conflict.getByRole('cell', { name: 'Eerst schrijven.' })).toBeVisible()
  await expect(conflict.getByRole('cell', { name: 'dan langsgaan' })).toBeVisible()
  await expect(member.getByLabel('Plan van aanpak')).toHaveValue(/dan langsgaan/)
  await button(conflict, 'Plan bewaren').click()
  const plan = member.getByRole('region', { name: 'Plan van aanpak' })
  await expect(plan).toContainText('Versie 3')
  await expect(plan.getByText('dan langsgaan').first()).toBeVisible()

  await button(stepsOf(member), 'Plan voorleggen').click()
  await expectState(member, 'Gereed')
  await expectNotYet(member, 'Starten', 'er is nog geen mijlpaal')
}

/** Two milestones, of which one is sent twice and stands there once; then he starts, with an impatient finger. */
export const starting: Chapter = async ({ member, chair }, place) => {
  await chair.goto(pathOf(place))
  await expect(link(chair, 'Mijlpaal toevoegen')).toHaveCount(0)
  await expect(stepsOf(chair)).toContainText(
    'Aan zet: trekker Lid A (demo) (Starten; er is nog geen mijlpaal)',
  )
  await link(stepsOf(member), 'Mijlpaal toevoegen').click()
  await button(member, 'Mijlpaal toevoegen').click()
  await expectError(member, 'title', 'Vul dit in.')
  const milestones = member.getByRole('region', { name: 'Mijlpalen' })
  for (const title of ['Convenant getekend', 'Eerste overleg']) {
    await member.goto(`${pathOf(place)}/stappen/addMilestone`)
    await member.getByLabel('Mijlpaal', { exact: true }).fill(title)
    await member.getByRole('radio', { name: 'Niet afgesproken' }).check()
    await button(member, 'Mijlpaal toevoegen').click()
    await expect(milestones.getByText(title)).toBeVisible()
  }
  await member.goBack()
  await member.getByLabel('Mijlpaal', { exact: true }).fill('Eerste overleg')
  await member.getByRole('radio', { name: 'Niet afgesproken' }).check()
  await button(member, 'Mijlpaal toevoegen').click()
  await expect(milestones.getByRole('listitem')).toHaveCount(2)

  await button(stepsOf(member), 'Starten').dblclick()
  await expectState(member, 'In uitvoering')
  await expect(member.getByRole('alert')).toHaveCount(0)
  await expectCard(member, place, 'Uitvoeren')
}

/** He reports how it goes, and looks back: sent once more, it still stands there once. */
export const reporting: Chapter = async ({ member }, place) => {
  await member.goto(pathOf(place))
  const progress = member.getByRole('region', { name: 'Voortgang' })
  await progress.locator('summary').click()
  await progress.getByLabel('Wat is er gebeurd?').fill('Het eerste gesprek is gevoerd.')
  await button(progress, 'Voortgang melden').click()
  await expectError(member, 'health', 'Kies een van de mogelijkheden.')
  await expect(progress.getByLabel('Wat is er gebeurd?')).toHaveValue('Het eerste gesprek is gevoerd.')
  await progress.getByRole('radio', { name: 'Op koers' }).check()
  await button(progress, 'Voortgang melden').click()
  await expect(progress.getByRole('status')).toHaveText(/^Uw voortgangsbericht is geplaatst/)
  await member.goBack()
  if (!(await button(progress, 'Voortgang melden').isVisible())) await progress.locator('summary').click()
  await expect(progress.getByLabel('Wat is er gebeurd?')).toHaveValue('Het eerste gesprek is gevoerd.')
  await button(progress, 'Voortgang melden').click()
  await expect(progress.getByRole('status')).toHaveText(/^Uw voortgangsbericht is geplaatst/)
  await expect(progress.getByRole('listitem')).toHaveCount(1)
  await expect(progress.getByRole('listitem')).toContainText('Het eerste gesprek is gevoerd.')
}

const sheet = Buffer.from(
  '%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'latin1',
)

/** Evidence: a link, a file that is not what it claims to be, and one that is, which comes back byte for byte. */
export const proving: Chapter = async ({ member, chair }, place) => {
  await expectNotYet(member, 'Opleveren', 'mijlpalen 1 en 2 zijn nog niet klaar')
  await expectNotYet(member, 'Opleveren', 'er is nog geen bewijsstuk')
  await button(member, 'Klaar: Convenant getekend').click()
  await expectNotYet(member, 'Opleveren', 'mijlpaal 2 is nog niet klaar')
  await link(member, 'Niet meer nodig: Eerste overleg').click()
  await member.getByLabel('Waarom is de mijlpaal niet meer nodig?').fill('Dat was al gevoerd.')
  await button(member, 'Mijlpaal niet meer nodig').click()

  await link(member, 'Bewijsstuk toevoegen (link)').click()
  await member.getByLabel('Wat is dit?').fill('Verslag van het gesprek')
  await member.getByLabel('Webadres').fill('verslag')
  await button(member, 'Bewijsstuk toevoegen (link)').click()
  await expectError(member, 'url', 'Vul een volledig webadres in')
  await expect(member.getByLabel('Wat is dit?')).toHaveValue('Verslag van het gesprek')
  await member.getByLabel('Webadres').fill('https://gemeente.example/verslag')
  await button(member, 'Bewijsstuk toevoegen (link)').click()

  await member
    .getByRole('region', { name: 'Bewijsstukken' })
    .getByRole('link', { name: 'Bewijsstuk toevoegen (bestand)' })
    .click()
  await member.getByLabel('Wat is dit?').fill('Het convenant')
  const chooseFile = (name: string, buffer: Buffer) =>
    member.getByLabel('Bestand').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await chooseFile('convenant.pdf', Buffer.from('<html><script>alert(1)</script></html>'))
  await button(member, 'Bewijsstuk toevoegen (bestand)').click()
  await expectError(member, 'fileId', 'convenant.pdf')
  await expect(member.getByLabel('Wat is dit?')).toHaveValue('Het convenant')
  await chooseFile('convenant.pdf', sheet)
  await button(member, 'Bewijsstuk toevoegen (bestand)').click()

  const evidence = member.getByRole('region', { name: 'Bewijsstukken' })
  await expect(evidence.getByRole('listitem')).toHaveCount(2)
  const download = chair.waitForEvent('download')
  await chair.goto(pathOf(place))
  await link(chair, 'Het convenant').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('convenant.pdf')
  expect(await readFile(await file.path())).toEqual(sheet)
}

/** He delivers; the chair sends it back with a reason; he delivers again; the chair accepts. */
export const judging: Chapter = async ({ coordinator, member, chair }, place) => {
  await button(stepsOf(member), 'Opleveren').click()
  await expectState(member, 'Opgeleverd')
  await expect(button(stepsOf(member), 'Aanvaarden')).toHaveCount(0)
  await coordinator.goto(pathOf(place))
  await expect(button(stepsOf(coordinator), 'Aanvaarden')).toHaveCount(0)
  await expectCard(chair, place, 'Opgeleverd')

  await chair.goto(pathOf(place))
  await link(stepsOf(chair), 'Terugsturen').click()
  await button(chair, 'Terugsturen').click()
  await expectError(chair, 'reason', 'Vul dit in.')
  await chair.getByLabel('Wat moet er nog gebeuren?').fill('De handtekening van het OM ontbreekt.')
  await button(chair, 'Terugsturen').click()
  await expectState(chair, 'In uitvoering')

  await member.goto(pathOf(place))
  await expect(member.getByRole('region', { name: 'Waar staan we' })).toContainText(
    'De handtekening van het OM ontbreekt.',
  )
  await button(stepsOf(member), 'Opleveren').click()
  await chair.reload()
  await button(stepsOf(chair), 'Aanvaarden').click()
  await expectState(chair, 'Afgerond')
  await expectCard(chair, place, 'Klaar')
}

/** Everything that happened, once each, with who did it. */
export const remembering: Chapter = async ({ coordinator }, { dossier, number }) => {
  const told = [
    'Coördinator (demo) belegde de actie bij Lid A (demo); streefdatum: streef 12 mei 2031.',
    'Lid A (demo) bewaarde een versie van het plan van aanpak.',
    'Coördinator (demo) bewaarde een versie van het plan van aanpak.',
    'Lid A (demo) bewaarde een versie van het plan van aanpak.',
    'Lid A (demo) legde het plan voor.',
    'De afstemming is rond: geen partner hoeft nog te antwoorden.',
    'Lid A (demo) voegde een mijlpaal toe: ‘Convenant getekend’, niet afgesproken.',
    'Lid A (demo) voegde een mijlpaal toe: ‘Eerste overleg’, niet afgesproken.',
    'Lid A (demo) startte de uitvoering.',
    'Lid A (demo) meldde voortgang: op koers.',
    'Lid A (demo) meldde als gehaald: mijlpaal 1: ‘Convenant getekend’.',
    'Lid A (demo) meldde als niet meer nodig: mijlpaal 2: ‘Eerste overleg’.',
    'Lid A (demo) voegde een bewijsstuk toe (link): ‘Verslag van het gesprek’.',
    'Lid A (demo) voegde een bewijsstuk toe (bestand): ‘Het convenant’.',
    'Lid A (demo) leverde het resultaat op.',
    'Voorzitter (demo) stuurde het resultaat terug.',
    'Lid A (demo) leverde het resultaat op.',
    'Voorzitter (demo) aanvaardde het resultaat.',
  ]
  await coordinator.goto(`/dossiers/${dossier}/logboek?actie=${number}`)
  const lines = coordinator.locator('.history > li')
  await expect(lines).toHaveCount(told.length + 1)
  await expect(lines).toContainText([...told.toReversed(), 'De actie kwam uit het rapport.'])
  await expect(coordinator.getByText('De handtekening van het OM ontbreekt.')).toBeVisible()
}
