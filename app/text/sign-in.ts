import type { DemoAccount } from '#app/auth/demo-accounts.ts'

const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)

export const signIn = {
  title: 'Inloggen',
  sub: 'Aanjager brengt de aanbevelingen van een rapport stap voor stap verder, samen met commissie, bestuur en partners.',
  already: (name: string) => `U bent ingelogd als ${name}.`,
  onward: 'Ga verder',
  tooOften: (count: number) =>
    `Dit is te vaak geprobeerd. Probeer het over ${minutes(count)} opnieuw. Wachten helpt: er is niets kwijt.`,
  account: {
    title: 'Met uw account',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    button: 'Inloggen',
    wrong:
      'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide, of vraag een link per e-mail.',
  },
  link: {
    title: 'Met een link',
    why: 'Geen wachtwoord, of vergeten? Dan sturen wij een link waarmee u één keer inlogt. De link blijft 15 minuten geldig.',
    button: 'Stuur mij een link',
    sent: 'Kijk in uw e-mail',
    sentBody:
      'Is dit adres bij ons bekend, dan staat er binnen een minuut een link in uw postvak. Kijk anders ook bij de ongewenste e-mail.',
  },
  noAccount: 'Nog geen account? Een beheerder of de coördinator van uw dossier kan u uitnodigen.',
  demo: {
    title: 'Rondkijken in de demo',
    sub: 'Kies een rol. U hebt geen wachtwoord nodig.',
    mail: 'E-mail van de demo kunt u hier lezen: ',
    mailbox: 'postvak van de demo',
  },
  signOut: {
    title: 'Uitloggen',
    question: 'Wilt u uitloggen op dit apparaat?',
    button: 'Uitloggen',
    stay: 'Nee, ga terug',
  },
}

/** The page that a link by e-mail leads to. */
export const signInLink = {
  title: 'Inloggen met uw link',
  sub: (name: string) => `Deze link is van ${name} en werkt één keer.`,
  button: 'Inloggen',
  orPassword: 'Meteen een nieuw wachtwoord kiezen',
  orPasswordWhy: 'Daarna bent u op andere apparaten uitgelogd.',
  passwordButton: 'Bewaren en inloggen',
  spent: {
    title: 'Deze link werkt niet meer',
    why: 'De link is al gebruikt, of ouder dan 15 minuten. Vraag een nieuwe.',
    step: 'Vraag een nieuwe link',
  },
}

/** The page that an invitation leads to. */
export const invitation = {
  title: 'Welkom bij Aanjager',
  sub: (email: string) => `Maak uw account af. U logt voortaan in met ${email}.`,
  button: 'Account maken en inloggen',
  spent: {
    title: 'Deze uitnodiging werkt niet meer',
    why: 'De uitnodiging is al aangenomen, ingetrokken of ouder dan 7 dagen. Hebt u al een account? Log dan in. Vraag anders een nieuwe uitnodiging aan wie u uitnodigde.',
    step: 'Naar inloggen',
  },
}

export const personFields = {
  name: 'Naam',
  nameHint: 'Zoals collega’s u kennen. Deze naam staat bij wat u doet.',
  functionTitle: 'Functie',
  functionHint: 'Bijvoorbeeld: wethouder, of beleidsadviseur veiligheid.',
  password: 'Wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  passwordHint: 'Ten minste 12 tekens. Een paar woorden achter elkaar is sterk en te onthouden.',
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
