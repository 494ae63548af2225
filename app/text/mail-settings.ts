import type { Digest } from '#db/tables/mail-settings.ts'

export const mailSettingsFields = {
  digest: 'Overzicht van wat er veranderde',
  news: 'Stuur ook meteen bericht van nieuws dat niets van mij vraagt',
}

const digests: Record<Digest, string> = {
  none: 'Geen overzicht',
  daily: 'Elke dag',
  weekly: 'Elke week, op maandag',
}

export const mailSettings = {
  title: 'Berichten per e-mail',
  always: 'Berichten die iets van u vragen, krijgt u altijd meteen.',
  digestHint:
    'Eén bericht om 7 uur ’s ochtends, over wat anderen deden bij uw acties en bij de acties die u volgt. Veranderde er niets, dan komt er geen bericht.',
  digests,
  newsHint: 'Bijvoorbeeld: een partner is akkoord, of er is een besluit.',
  button: 'Bewaren',
  done: 'Uw keuze is bewaard.',
}

export const leavePage = {
  title: 'Afmelden voor het overzicht',
  sub: (email: string) => `Het gaat om de berichten aan ${email}.`,
  ask: 'U krijgt nu een overzicht van wat er veranderde. Wilt u dat niet meer?',
  button: 'Afmelden',
  left: { title: 'U bent afgemeld', why: 'U krijgt geen overzicht meer.' },
  alreadyLeft: 'U krijgt geen overzicht.',
  again: 'Wilt u het overzicht weer krijgen? Kies dan hieronder hoe vaak.',
  other: 'Of kies zelf',
  gone: {
    title: 'Deze link werkt niet',
    why: 'De link is niet volledig, of hoort bij een account dat niet meer bestaat. Gebruik de link onder het laatste overzicht dat u kreeg. Hebt u een account, dan kiest u uw berichten op de pagina Uw account.',
    link: 'Naar uw account',
  },
}
