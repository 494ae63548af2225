import type { DemoAccount } from '#app/auth/demo-accounts.ts'

export const signIn = {
  title: 'Inloggen',
  sub: 'Aanjager brengt de aanbevelingen van een rapport stap voor stap verder, samen met commissie, bestuur en partners.',
  already: (name: string) => `U bent ingelogd als ${name}.`,
  onward: 'Ga verder',
  signOut: {
    title: 'Uitloggen',
    question: 'Wilt u uitloggen op dit apparaat?',
    button: 'Uitloggen',
    stay: 'Nee, ga terug',
  },
  demo: {
    title: 'Kijk rond als …',
    sub: 'Dit is de demo. Kies een rol; u hebt geen wachtwoord nodig.',
    mail: 'E-mail van de demo wordt niet verstuurd, maar bewaard in de',
    mailbox: 'postvak van de demo',
  },
}

/** The demo accounts, each with what its holder does here. */
export const demoAccounts: Record<DemoAccount, { label: string; does: string }> = {
  coordinator: {
    label: 'Coördinator',
    does: 'Importeert het rapport, belegt acties en houdt het dossier bij.',
  },
  chair: { label: 'Voorzitter', does: 'Doet wat een lid doet, en aanvaardt resultaten.' },
  member: { label: 'Lid', does: 'Trekt eigen acties: plan, mijlpalen, voortgang, bewijs.' },
  adviser: { label: 'Adviserend lid', does: 'Leest alles mee en reageert.' },
  board: { label: 'Bestuurslid', does: 'Ziet wat aandacht vraagt en besluit.' },
  partner: { label: 'Partner', does: 'Antwoordt namens een organisatie op wat is voorgelegd.' },
  admin: { label: 'Beheerder', does: 'Beheert accounts; ziet geen dossiers.' },
}
