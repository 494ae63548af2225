/** What a developer reads of remarks. */
export const commentDocs = {
  list: {
    tags: ['Lezen'],
    summary: 'De reacties bij een actie',
    description:
      'De nieuwste eerst, uit elke kamer: intern (internal), met één partner (partner) en met alle partners (partners). Alleen voor de mensen van het dossier.',
  },
  listWithPartner: {
    tags: ['Lezen'],
    summary: 'De reacties in de kamers van een afstemming',
    description:
      'De nieuwste eerst, uit twee kamers: die met deze partner (partner) en die met alle partners van de actie (partners). Voor de mensen van het dossier en voor wie voor de partner antwoordt.',
  },
  add: {
    tags: ['Wijzigen'],
    summary: 'Plaatst een reactie',
    description:
      'De kamer zegt wie meeleest en moet altijd worden genoemd; bij kamer partner hoort de id van de organisatie. Wie in aandacht staat, krijgt meteen bericht, en moet in die kamer kunnen lezen.',
  },
  addWithPartner: {
    tags: ['Wijzigen'],
    summary: 'Plaatst een reactie in een kamer van een afstemming',
    description:
      'In de kamer met deze partner (partner) of die met alle partners (partners). Wie in aandacht staat, krijgt meteen bericht, en moet in die kamer kunnen lezen.',
  },
  room: 'Wie meeleest.',
  cannotRead: 'Iemand die u noemt, kan in deze kamer niet lezen.',
  unknownRoom: 'Deze kamer is er niet (meer).',
}
