export const partners = {
  title: 'Partners',
  sub: 'De organisaties met wie dit dossier plannen afstemt, en wie er voor hen antwoordt.',
  add: 'Partner toevoegen',
  caption: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
  name: 'Organisatie',
  kind: 'Soort',
  contacts: 'Contactpersonen',
  contactCount: (count: number) =>
    count === 0 ? 'nog niemand' : count === 1 ? '1 contactpersoon' : `${count} contactpersonen`,
  unreachable: 'Zonder contactpersoon kan het plan niet worden voorgelegd.',
  empty: {
    title: 'Er zijn nog geen partners',
    why: 'Voeg de organisaties toe die mee beslissen, geraadpleegd worden of op de hoogte blijven. Zet ze daarna op een actie.',
    others: 'De coördinator kan partners toevoegen.',
  },
  done: {
    toegevoegd: 'De partner is toegevoegd. Voeg nu iemand toe die voor deze organisatie antwoordt.',
    gewijzigd: 'De gegevens zijn bewaard.',
    contact: 'De contactpersoon is toegevoegd. Die krijgt bericht zodra er een plan wordt voorgelegd.',
    beeindigd: 'Deze persoon antwoordt niet meer voor de organisatie. Persoonlijke links werken niet meer.',
  } as Record<string, string>,
}

export const addPartnerPage = {
  title: 'Partner toevoegen',
  sub: 'Een organisatie met wie u plannen afstemt.',
  name: 'Naam',
  shortName: 'Korte naam',
  shortNameHint: 'Zoals iedereen de organisatie noemt, bijvoorbeeld LIEC.',
  kind: 'Soort organisatie',
  tooiUri: 'TOOI-adres',
  tooiHint:
    'Mag leeg blijven. Het vaste adres in het overheidsregister, begint met https://identifier.overheid.nl/tooi/id/',
  emailDomain: 'E-maildomein',
  emailDomainHint: 'Mag leeg blijven. Wat er achter het apenstaartje staat, bijvoorbeeld minbzk.nl.',
  button: 'Toevoegen',
  taken: 'Deze naam of korte naam staat al in dit dossier.',
}

export const changePartnerPage = {
  link: 'Gegevens wijzigen',
  title: 'Gegevens van de partner',
  sub: 'Een andere naam staat meteen op alle pagina’s. In het logboek blijft staan wie haar wijzigde.',
  button: 'Bewaren',
}

export const partnerPage = {
  contactsTitle: 'Wie antwoordt voor deze organisatie',
  noContacts:
    'Nog niemand. Voeg hieronder iemand toe; zonder contactpersoon kan het plan niet worden voorgelegd.',
  end: 'Antwoordt niet meer',
  endLabel: (name: string) => `Antwoordt niet meer: ${name}`,
  endMeans:
    'Wie niet meer antwoordt, ziet de acties van deze partner niet meer en kan geen persoonlijke link meer gebruiken. Eerdere antwoorden blijven staan. Toevoegen kan later opnieuw.',
  addTitle: 'Contactpersoon toevoegen',
  email: 'E-mailadres',
  name: 'Naam',
  functionTitle: 'Functie',
  button: 'Contactpersoon toevoegen',
  problems: {
    accountClosed: 'Het account met dit e-mailadres is afgesloten. Vraag de beheerder.',
    alreadyContact: 'Deze persoon antwoordt al voor deze organisatie.',
  },
  otherDomain: (domain: string) => `Let op: het e-maildomein van deze organisatie is ${domain}.`,
}
