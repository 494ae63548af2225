import type { Certainty } from '#workflows/action-item/states.ts'
import { actionNumber } from './board.ts'

/** How sure a day is, as it stands behind it in a calendar. */
const certainties: Record<Certainty, string> = {
  fixed: 'vast',
  aim: 'streef',
  dependent: 'afhankelijk van iets anders',
  notAgreed: 'niet afgesproken',
}
const sure = (certainty: Certainty | null) => (certainty ? ` (${certainties[certainty]})` : '')

type Action = { number: number; title: string }

/** The titles of days in somebody's calendar: what must be done, of what, and how sure the day is. */
export const dayTitles = {
  target: (action: Action & { certainty: Certainty | null }) =>
    `${actionNumber(action.number)} klaar: ${action.title}${sure(action.certainty)}`,
  milestone: (action: Action & { milestone: string; certainty: Certainty | null }) =>
    `${actionNumber(action.number)} mijlpaal: ${action.milestone}${sure(action.certainty)}`,
  answer: (action: Action & { partner: string }) =>
    `${actionNumber(action.number)} antwoord van ${action.partner}: ${action.title}`,
  ownAnswer: (action: Action & { partner: string }) =>
    `Antwoorden voor ${action.partner}: ${action.title} (${actionNumber(action.number)})`,
}

export const calendarName = 'Aanjager'
export const dossierDetail = (title: string) => `Dossier: ${title}`
export const tooManyReads = 'Deze agenda is te vaak opgehaald. Probeer het over een kwartier opnieuw.'

/** Words of the panel under the account. */
export const feedPanel = {
  title: 'Agenda',
  why: 'Zet uw datums uit Aanjager in uw eigen agenda: wanneer uw acties en mijlpalen klaar zijn, en wanneer partners antwoorden. Uw agenda haalt ze vanzelf op.',
  whyPartner:
    'Zet in uw eigen agenda wanneer u voor uw organisatie moet antwoorden. Uw agenda haalt de dagen vanzelf op.',
  secret: 'Wie het adres heeft, ziet deze datums. Geef het dus aan niemand.',
  none: 'U hebt nog geen agenda-adres.',
  since: (made: string, read: string | undefined) =>
    read
      ? `U hebt een agenda-adres sinds ${made}. Het is voor het laatst gebruikt op ${read}.`
      : `U hebt een agenda-adres sinds ${made}. Het is nog niet gebruikt.`,
  empty: {
    own: 'Er staan nu geen dagen in: u trekt geen acties met een datum. Kies hieronder een dossier om alles daarvan te zien.',
    whole: 'Er staan nu geen dagen in: in de gekozen dossiers is nog geen dag afgesproken.',
    partner: 'Er staan nu geen dagen in: er is nu geen plan waarop u moet antwoorden.',
  },
  make: 'Agenda-adres maken',
  renew: 'Nieuw adres maken',
  renewWhy: 'Een nieuw adres vervangt het oude: dat werkt dan meteen niet meer.',
  revoke: 'Adres intrekken',
  newTitle: 'Uw agenda-adres',
  newWhy:
    'Kies in uw agenda ‘abonneren op agenda’ of ‘toevoegen via internet’, en plak dit adres. Bewaar het goed: u ziet het maar één keer.',
  open: 'Of open het in de agenda van dit apparaat',
  choice: 'Wat staat erin?',
  choiceHint:
    'Zonder vinkje staan alleen uw eigen acties erin, met een vinkje alle acties en antwoorden van het dossier.',
  save: 'Keuze bewaren',
  done: {
    'agenda-keuze': 'Uw keuze is bewaard. Uw agenda verandert bij de volgende keer ophalen.',
    'agenda-ingetrokken': 'Het agenda-adres is ingetrokken en werkt niet meer.',
  } as Record<string, string>,
}
