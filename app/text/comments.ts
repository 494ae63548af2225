import type { Place } from '#workflows/rooms.ts'

/** A room as the reader knows it: `name` is whose it is, `names` who reads along in that of all partners. */
type Told = Place & { name?: string | null; names?: readonly string[] }

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/** What the dossier's own people read about a room. */
export const ownRooms = {
  label: ({ room, name }: Told) =>
    room === 'internal' ? 'Alleen wij' : room === 'partner' ? `Wij en ${name}` : 'Wij en alle partners',
  hint: ({ room, name, names = [] }: Told) => {
    if (room === 'internal') return 'Alleen de mensen van dit dossier lezen dit. Geen enkele partner.'
    if (room === 'partner') return `Wie antwoordt voor ${name} leest mee. Andere partners niet.`
    return `Alle partners van deze actie lezen mee, ook wie later aansluit. Nu: ${list.format(names)}.`
  },
  send: ({ room, name }: Told) =>
    room === 'internal'
      ? 'Plaatsen: alleen voor ons'
      : `Plaatsen: zichtbaar voor ${room === 'partner' ? name : 'alle partners'}`,
}

/** The same for a partner, who does not know that there is another room. */
export const partnerRooms: typeof ownRooms = {
  label: ({ room, name }) => (room === 'partners' ? 'Alle partners' : `${name} en het dossierteam`),
  hint: ({ room }) =>
    room === 'partners'
      ? 'Alle partners van deze actie en het dossierteam lezen dit, ook wie later aansluit.'
      : 'Alleen uw collega’s en het dossierteam lezen dit. Andere partners niet.',
  send: ({ room }) => `Plaatsen: zichtbaar voor ${room === 'partners' ? 'alle partners' : 'het dossierteam'}`,
}

export const comments = {
  title: 'Reacties',
  titleWith: (name: string) => `Reacties: wij en ${name}`,
  empty: 'Er zijn nog geen reacties.',
  emptyHere: 'In deze kamer is nog niets gezegd.',
  filter: 'Kamers',
  all: 'Alles',
  earlier: (count: number) =>
    count === 1 ? 'Toon ook de eerdere reactie' : `Toon ook de ${count} eerdere reacties`,
  someone: 'Iemand die hier niet meer staat',
  forPartner: (name: string) => `namens ${name}`,
  mentioned: (names: readonly string[]) => `Onder de aandacht van ${list.format(names)}`,
  edited: (when: string) => `bewerkt ${when}`,
  was: (when: string) => `Was, op ${when}:`,
  trace: (count: number) => (count === 1 ? 'bewerkt, was: …' : `bewerkt, ${count} eerdere teksten`),
  resolved: (who: string, when: string) => `Afgehandeld door ${who}, ${when}`,
  resolvedFold: (who: string, words: string) => `Afgehandeld: ${who}: ${words}`,
  resolve: 'Afgehandeld',
  resolveFor: (who: string, when: string) => `Afgehandeld: reactie van ${who} van ${when}`,
  reopen: 'Weer openen',
  reopenFor: (who: string, when: string) => `Weer openen: reactie van ${who} van ${when}`,
  edit: 'Bewerken',
  editFor: (when: string) => `Bewerken: uw reactie van ${when}`,
  editLabel: 'Uw reactie, bewerkt',
  editHint: 'Wat er eerst stond, blijft te lezen voor wie het al kon zien.',
  editSend: 'Bewaren',
  stale:
    'Deze reactie is intussen al bewerkt, in een ander venster. Er is nog niets bewaard. Hieronder staat wat u nu typte; erboven wat er staat.',
  write: 'Uw reactie',
  hint: 'Met @Naam brengt u het onder iemands aandacht. Een reactie telt niet als voortgang.',
  room: 'Wie mag dit lezen?',
  send: 'Plaatsen in de gekozen kamer',
  mention: 'Breng onder de aandacht bij …',
  mentionContacts: (name: string) => `Ook bij mensen van ${name}`,
  mentionAllContacts: 'Ook bij mensen van de partners',
  mentionHint: 'Wie u kiest, krijgt meteen bericht.',
  person: (name: string, organisation: string | null) => (organisation ? `${name}, ${organisation}` : name),
  noRoom: 'Deze kamer is er niet (meer). Kies een andere.',
  cannotRead: (who: string | undefined) =>
    `${who ?? 'Iemand die u koos'} kan deze reactie hier niet lezen. Kies een andere kamer, of haal de naam weg.`,
  done: {
    comment: 'Uw reactie is geplaatst.',
    editComment: 'Uw reactie is bewerkt.',
    resolveComment: 'De reactie is afgehandeld.',
    reopenComment: 'De reactie staat weer open.',
    follow: 'U volgt deze actie.',
    unfollow: 'U volgt deze actie niet meer.',
  },
  follow: {
    on: 'U volgt deze actie: wat er gebeurt, staat in uw dagelijkse overzicht.',
    off: 'U volgt deze actie niet.',
    start: 'Volgen',
    stop: 'Niet meer volgen',
  },
}
