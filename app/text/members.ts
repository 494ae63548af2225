import type { Role } from '#workflows/roles.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

export const members = {
  title: 'Leden',
  sub: 'Wie bij dit dossier hoort, en wat ieder mag.',
  howToChange: 'Kies een naam om de rol te wijzigen of iemand uit het dossier te halen.',
  expired: 'Is een uitnodiging verlopen, vraag de beheerder dan om een nieuwe te sturen.',
  add: 'Iemand toevoegen',
  caption: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  name: 'Naam',
  role: 'Rol',
  owns: 'Trekt',
  actions: (count: number) => (count === 0 ? '' : count === 1 ? '1 actie' : `${count} acties`),
  accounts: {
    invited: 'Uitgenodigd',
    inviteExpired: 'Uitnodiging verlopen',
    closed: 'Account afgesloten',
  },
  you: '(u)',
  rolesTitle: 'Wat de rollen betekenen',
  done: {
    toegevoegd: 'De persoon is toegevoegd en krijgt bericht per e-mail.',
    uitgenodigd: 'De uitnodiging is verstuurd. De persoon staat al in de lijst.',
    gewijzigd: 'De rol is gewijzigd.',
    verwijderd: 'De persoon hoort niet meer bij dit dossier. Wat die deed, blijft in het logboek staan.',
  } as Record<string, string>,
}

export const addMemberPage = {
  title: 'Iemand toevoegen',
  sub: 'Wie nog geen account heeft, krijgt een uitnodiging per e-mail.',
  email: 'E-mailadres',
  role: 'Rol in dit dossier',
  name: 'Naam',
  nameHint: 'Alleen nodig voor wie nog geen account heeft.',
  functionTitle: 'Functie',
  button: 'Toevoegen',
  problems: {
    nameNeeded: 'Dit e-mailadres heeft nog geen account. Vul de naam in, dan sturen wij een uitnodiging.',
    accountClosed: 'Het account met dit adres is afgesloten. Vraag de beheerder om het te heropenen.',
    alreadyMember: 'Deze persoon hoort al bij dit dossier.',
  },
}

export const memberPage = {
  since: 'In dit dossier sinds',
  email: 'E-mailadres',
  functionTitle: 'Functie',
  roleTitle: 'Rol wijzigen',
  role: 'Rol',
  roleButton: 'Rol bewaren',
  roleAgain: 'Toch mijn keuze bewaren',
  removeTitle: 'Uit het dossier halen',
  removeWhy: (name: string) =>
    `${name} ziet dit dossier dan niet meer. Wat ${name} deed, blijft in het logboek staan. U kunt ${name} later opnieuw toevoegen.`,
  removeButton: 'Uit het dossier halen',
  owns: (name: string) => `Acties van ${name}`,
  ownsNothing: 'Trekt geen acties.',
  notNow: 'Dit kan nog niet',
  problems: {
    lastCoordinator: (name: string) =>
      `${name} is de enige coördinator. Geef eerst iemand anders die rol: een dossier houdt altijd een coördinator.`,
    roleNeedsReassign: (name: string, role: string, numbers: string[]) =>
      `${name} trekt nog ${list.format(numbers)}. Een ${role} kan geen trekker zijn. Geef ${numbers.length === 1 ? 'deze actie' : 'deze acties'} eerst een andere trekker.`,
    removeNeedsReassign: (name: string, numbers: string[]) =>
      `${name} is nog trekker van ${list.format(numbers)}. Geef ${numbers.length === 1 ? 'deze actie' : 'deze acties'} eerst een andere trekker. Een actie die klaar is, houdt haar trekker: kies dan een andere rol, zoals adviserend lid.`,
  },
}

/** What a role means in a dossier, in one line: to choose the right one. */
export const roleMeanings: Record<Role, string> = {
  coordinator: 'Importeert het rapport, belegt acties, beheert de leden en houdt het dossier bij.',
  chair:
    'Doet wat een lid doet, aanvaardt resultaten en kan met een reden verdergaan zonder het akkoord van een partner.',
  member: 'Trekt eigen acties, meldt voortgang en reageert.',
  adviser: 'Leest alles van het dossier en reageert; wijzigt geen acties.',
  board: 'Ziet wat aandacht vraagt en besluit wat aan het bestuur wordt voorgelegd.',
  partner: 'Ziet alleen de acties waarover de eigen organisatie wordt geraadpleegd.',
}
