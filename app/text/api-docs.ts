const reading = ['Lezen']
const changing = ['Wijzigen']

/** What a developer reads of the API. */
export const apiDocs = {
  title: 'Aanjager',
  contact: 'Beheer van Aanjager',
  description: `Lezen en wijzigen van dossiers en acties, volgens de NL API Design Rules.

**Aanmelden.** Stuur een API-sleutel mee: \`Authorization: Bearer aanjager_…\`. U maakt die onder Account. In de browser werkt ook de sessie; wijzigen kan dan alleen vanuit Aanjager zelf, met het adres ervan in \`Origin\` (of \`Sec-Fetch-Site: same-origin\`). Een sleutel heeft dat niet nodig.

**Lijsten** hebben 50 regels per bladzijde (\`pagina\`) en geven \`count\`, \`next\`, \`previous\` en \`results\`. Een parameter die niet bestaat is een fout.

**Namen.** Statussen, termijnen, stappen en de velden van een stap hebben de namen van het proces (\`inProgress\`, \`short\`, \`targetOn\`); daarnaast staat steeds het woord voor op het scherm (\`statusLabel\`).

**Wijzigen.** Elke wijziging is één stap in het proces, met in \`If-Match\` de versie die u zag. Stuur een \`Idempotency-Key\` mee: dan kan hetzelfde verzoek veilig nog eens.

**Fouten** zijn \`application/problem+json\` (RFC 9457), met een Nederlandse zin in \`detail\`. Bij een 400 staat in \`invalidParams\` alles wat niet klopt.

**Wijzigingen van deze API.** 1.0.0: eerste versie.`,
  tags: [
    { name: 'Lezen', description: 'Wat er staat.' },
    { name: 'Wijzigen', description: 'Stappen in het proces.' },
  ],
  bearer: 'Een API-sleutel, gemaakt onder Account.',
  cookie: 'De sessie van een browser. Wijzigen kan alleen met een Origin die klopt.',
  dossierParam: 'Naam van het dossier, zoals in het adres van de pagina.',
  idParam: 'Id van de actie.',
  ifMatch: 'De ETag van de actie zoals u haar zag.',
  idempotencyKey:
    'Een eigen sleutel, bijvoorbeeld een UUID: hetzelfde verzoek nog eens doet dan niets nieuws.',
  dossiers: { tags: reading, summary: 'Uw dossiers', description: 'De dossiers waarin u een rol hebt.' },
  dossier: { tags: reading, summary: 'Eén dossier', description: 'Met uw rol en de kop van het logboek.' },
  recommendations: {
    tags: reading,
    summary: 'De aanbevelingen',
    description: 'Letterlijk, met hun plaats in het rapport en de acties die eruit voortkwamen.',
  },
  actions: {
    tags: reading,
    summary: 'De acties',
    description: 'Met dezelfde filters en volgorde als de tabel op de pagina.',
  },
  action: {
    tags: reading,
    summary: 'Eén actie',
    description: 'Met haar versie, en elke stap van het proces: mogelijk voor u, of wat er nog ontbreekt.',
  },
  events: {
    tags: reading,
    summary: 'Het logboek van een actie',
    description: 'De nieuwste gebeurtenis eerst.',
  },
  perform: {
    tags: changing,
    summary: 'Zet een stap',
    description:
      'Zet één stap, of doet één stuk werk (plan, mijlpaal, bewijsstuk, voortgang). Wat nu kan, staat bij de actie onder mogelijkeStappen en mogelijkWerk.',
  },
  openapi: { tags: reading, summary: 'Dit document', description: 'Voor iedereen, vanaf elke website.' },
}
