import { at, type Moment, type Partner, type Told } from './example-moments.ts'

type Room = 'internal' | 'partners' | Partner
const says = (room: Room, body: string): Told => ({ type: 'comment', room, body })
/** For a partner, by one of its people. */
const saysFor = (speaksFor: Partner, room: Room, body: string): Told => ({
  type: 'comment',
  room,
  body,
  speaksFor,
})

/** What people said to each other, each in its room. All of it is invented too. */
export const REMARKS: Moment[] = [
  // 1 Kort, met één partner en onder ons
  at(12, 1, 'member', says('waterdienst', 'Werkt de bezetting in de avond voor u?')),
  at(
    11,
    1,
    'partner',
    saysFor('waterdienst', 'waterdienst', 'Ja, tot half elf. Daarna gaat de lijn naar de centrale.'),
  ),
  at(10.5, 1, 'member', { type: 'settle', about: 'Werkt de bezetting' }),
  at(10, 1, 'chair', says('internal', 'Mooi. Dit kan ook in de brief aan de raad.')),
  // 11 Alle kamers
  at(
    28.5,
    11,
    'coordinator',
    says(
      'internal',
      '@Joris Havik: het Kustplatform wil eerst weten wie betaalt. Noem nog geen bedragen bij de partners.',
    ),
  ),
  at(
    24,
    11,
    'kustplatform',
    saysFor(
      'kustplatform',
      'kustplatform',
      'Kunnen wij de kaart van de zuidhaven alvast zien? Dan bereiden wij ons voor.',
    ),
  ),
  at(23, 11, 'joris', says('kustplatform', 'Ja, u krijgt hem deze week.')),
  at(21, 11, 'joris', { type: 'settle', about: 'Kunnen wij de kaart' }),
  at(
    19.5,
    11,
    'partner',
    saysFor(
      'waterdienst',
      'partners',
      'De vaargeul staat in onze legger. Alle partners kunnen die gebruiken.',
    ),
  ),
  at(19, 11, 'stichting', saysFor('stichting', 'partners', 'Dank. Daarmee controleren wij onze meetpunten.')),
  at(18, 11, 'joris', says('partners', 'De drie gesprekken zijn gepland. Wie sluit er aan?')),
  at(17.5, 11, 'joris', {
    type: 'reword',
    about: 'De drie gesprekken',
    body: 'De drie gesprekken zijn gepland: op 3, 10 en 17 maart. Wie sluit er aan?',
  }),
  at(6, 11, 'adviser', says('internal', 'De raad vraagt hier volgende maand naar. Hebben wij dan de kaart?')),
]
