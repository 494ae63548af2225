export const admin = {
  title: 'Beheer',
  sub: 'De accounts van deze installatie. Wat in dossiers staat, ziet u hier niet.',
  invite: 'Iemand uitnodigen',
  search: 'Zoek op naam of e-mailadres',
  searchButton: 'Zoeken',
  all: 'Toon alle accounts',
  caption: (count: number) => (count === 1 ? '1 account' : `${count} accounts`),
  more: (limit: number) =>
    `Alleen de eerste ${limit} accounts staan hier. Zoek op naam om de rest te vinden.`,
  none: { title: 'Geen accounts gevonden', why: 'Controleer de naam of het e-mailadres waarop u zocht.' },
  name: 'Naam',
  dossiers: 'Dossiers',
  state: 'Stand',
  isAdmin: 'Beheerder',
  isDemo: 'Demo',
  states: {
    active: 'Actief',
    invited: 'Uitgenodigd',
    inviteExpired: 'Uitnodiging verlopen',
    closed: 'Afgesloten',
  },
  done: {
    uitgenodigd: 'De uitnodiging is verstuurd.',
    dossier:
      'Het dossier is gemaakt. De coördinator krijgt een e-mail, ziet het bij Dossiers en kan er een rapport aan toevoegen.',
  } as Record<string, string>,
  newDossier: 'Nieuw dossier',
  toDossiers: 'Dossiers',
  toCalendar: 'Kalender',
}

export const newDossierPage = {
  title: 'Nieuw dossier',
  sub: 'U maakt het dossier en wijst de eerste coördinator aan. Die voegt het rapport toe en laat de anderen toe.',
  fields: {
    title: 'Titel',
    coordinator: 'Coördinator',
    description: 'Waar het over gaat',
    committee: 'Commissie',
    address: 'Adres',
  },
  hints: {
    coordinator: 'Iemand met een account. Staat de persoon er niet bij, nodig die dan eerst uit.',
    committee: 'Naam en samenstelling, zoals het rapport die noemt.',
    address: 'Kleine letters, cijfers en streepjes. Leeg: afgeleid van de titel.',
  },
  button: 'Dossier maken',
  problems: {
    coordinator: 'Kies iemand met een open account.',
    noAddress: 'Van deze titel is geen adres te maken. Vul zelf een adres in.',
    addressTaken: (slug: string) => `Er is al een dossier met het adres ‘${slug}’. Kies een ander adres.`,
  },
}

export const dossiersPage = {
  title: 'Dossiers',
  sub: 'Hoe de dossiers heten en wie ze coördineert. Wat erin staat, ziet u hier niet.',
  caption: (count: number) => (count === 1 ? '1 dossier' : `${count} dossiers`),
  fields: { dossier: 'Dossier', coordinator: 'Coördinator' },
  none: 'Geen coördinator',
  closed: (name: string) => `${name} (account afgesloten)`,
  appointTitle: 'Coördinator aanwijzen',
  appointWhy:
    'In een dossier zonder coördinator kan niemand leden toelaten of acties beleggen. Wijs iemand aan die al een account heeft. Die persoon krijgt bericht, en het logboek van het dossier noemt u beiden.',
  hint: 'Staat de persoon er niet bij, nodig die dan eerst uit.',
  button: 'Coördinator aanwijzen',
  done: {
    aangewezen:
      'De coördinator is aangewezen en krijgt een e-mail. De coördinator kan nu zelf anderen toelaten.',
  } as Record<string, string>,
  problems: {
    dossier: { dossier: 'Dit dossier is er niet (meer). Kies een ander dossier.' },
    account: { coordinator: 'Kies iemand met een open account.' },
    hasCoordinator: {
      dossier: 'Dit dossier heeft intussen een coördinator. Die laat anderen toe.',
    },
  } as Record<'dossier' | 'account' | 'hasCoordinator', Record<string, string>>,
}

export const invitePage = {
  title: 'Iemand uitnodigen',
  sub: 'De persoon krijgt een e-mail met een link. Die link blijft 7 dagen geldig.',
  name: 'Naam',
  email: 'E-mailadres',
  functionTitle: 'Functie',
  dossier: 'Dossier',
  dossierHint: 'Meteen toegang tot één dossier. Anders voegt een coördinator de persoon later toe.',
  noDossier: 'Nog geen dossier',
  role: 'Rol in dat dossier',
  noRole: 'Geen rol',
  isAdmin: 'Maak deze persoon beheerder',
  isAdminHint: 'Een beheerder nodigt mensen uit en sluit accounts af.',
  button: 'Uitnodiging versturen',
  problems: {
    emailTaken: 'Dit e-mailadres heeft al een account.',
  },
}

export const accountPage = {
  email: 'E-mailadres',
  functionTitle: 'Functie',
  since: 'Account sinds',
  invitedUntil: 'Uitnodiging geldig tot',
  closedOn: 'Afgesloten op',
  dossiers: 'Aantal dossiers',
  steps: 'Wat u kunt doen',
  notNow: 'Dit kan nu niet',
  resend: 'Opnieuw uitnodigen',
  resendWhy: 'Stuurt een nieuwe uitnodiging. De vorige link werkt dan niet meer.',
  close: 'Account afsluiten',
  closeWhy:
    'De persoon wordt overal uitgelogd en kan niet meer inloggen. U kunt het account later heropenen.',
  open: 'Account heropenen',
  openWhy: 'De persoon kan weer inloggen en heeft de rollen van eerder.',
  done: {
    uitgenodigd: 'Er is een nieuwe uitnodiging verstuurd.',
    afgesloten:
      'Het account is afgesloten. De persoon is overal uitgelogd. Coördineerde die als enige een dossier, wijs dan bij Dossiers iemand anders aan.',
    heropend: 'Het account is weer open.',
  } as Record<string, string>,
  problems: {
    lastAdmin:
      'Dit is de enige beheerder. Nodig eerst een andere beheerder uit: zonder beheerder kan niemand accounts beheren.',
    alreadyActive: 'Deze persoon heeft de uitnodiging al aangenomen.',
  },
}

/** `npm run admin`: the first account of an installation. */
export const adminCommand = {
  usage: 'Gebruik: npm run admin -- naam@gemeente.nl "Voornaam Achternaam"',
  by: 'De beheerder van de server',
  appointed: (email: string) => `${email} is beheerder en logt in zoals altijd.`,
  invited: (email: string, address: string) =>
    `${email} is beheerder. Open binnen 7 dagen dit adres om een wachtwoord te kiezen:\n${address}`,
}
