import type { Page } from '@playwright/test'
import { expect } from './browsers.ts'

/** Promise: an empty dossier with the demo's coordinator stands, made by the admin in the way that admins make one. */
export async function makeDossier(admin: Page, title: string, address: string): Promise<void> {
  await admin.goto('/beheer/dossiers/nieuw')
  await admin.getByLabel('Titel').fill(title)
  await admin
    .getByLabel('Coördinator')
    .selectOption({ label: 'Coördinator (demo) (coordinator@demo.aanjager.example)' })
  await admin.getByLabel('Adres').fill(address)
  await admin.getByRole('button', { name: 'Dossier maken' }).click()
  await expect(admin.getByRole('status').or(admin.getByText('Er is al een dossier').first())).toBeVisible()
}
