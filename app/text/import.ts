import type { ReaderProblem, ReaderRefusal } from '#app/services/import/readers/reader.ts'
import type { ImportState } from '#workflows/import/states.ts'
import { formatDateTime } from './dates.ts'

const proposals = (count: number) => (count === 1 ? '1 voorstel' : `${count} voorstellen`)

/** What people call the states of an import. PRODUCT, "The workflows". */
export const importStateLabels: Record<ImportState, string> = {
  uploaded: 'Ontvangen',
  extracted: 'Gelezen',
  inReview: 'Wordt gecontroleerd',
  confirmed: 'Bevestigd',
  discarded: 'Afgebroken',
  failed: 'Niet gelukt',
}

/** The page where a report is chosen. */
export const uploadText = {
  title: 'Rapport toevoegen',
  sub: 'Aanjager leest het rapport en zoekt de aanbevelingen. U controleert ze; pas daarna worden het acties.',
  file: 'Bestand',
  formats: 'Tekst (.txt) of Markdown (.md), in UTF-8.',
  send: 'Lezen',
  steps: {
    title: 'Wat er gebeurt',
    list: [
      'Aanjager zoekt het hoofdstuk met de aanbevelingen en haalt elke aanbeveling er letterlijk uit, met de termijn en de plaats in het rapport.',
      'U controleert: wijzigen, splitsen, samenvoegen, weglaten of zelf toevoegen.',
      'U bevestigt. Elke aanbeveling wordt een actie op het bord.',
    ],
  },
  earlier: {
    title: 'Eerder toegevoegd',
    caption: 'Rapporten die eerder zijn toegevoegd',
    file: 'Bestand',
    when: 'Wanneer',
    who: 'Door',
    state: 'Stand',
  },
  sameFile: {
    title: 'Dit rapport staat al in het dossier',
    open: 'Ditzelfde bestand is al gelezen en wacht op controle. Er is niets nieuws gemaakt.',
    confirmed: 'Ditzelfde bestand is al ingelezen en bevestigd. Er is niets nieuws gemaakt.',
    toReview: 'Ga verder met controleren',
    toReport: 'Bekijk het rapport',
  },
  forbidden: 'Alleen de coördinator kan een rapport toevoegen.',
  noFile: 'Kies een bestand.',
}

/** The page where proposals are reviewed. */
export const reviewText = {
  title: 'Aanbevelingen controleren',
  closedTitle: 'Import van een rapport',
  crumb: 'Toevoegen',
  sub: (filename: string, total: number, dropped: number) =>
    `${proposals(total)} uit ${filename}${dropped ? `, waarvan ${dropped} weggelaten` : ''}.`,
  proposal: (position: number) => `Voorstel ${position}`,
  text: 'Tekst van de aanbeveling',
  term: 'Termijn',
  save: 'Bewaren',
  drop: 'Weglaten',
  dropped: 'Weggelaten',
  restore: 'Terugzetten',
  merge: 'Samenvoegen met de volgende',
  saveItem: (position: number) => `Bewaren: voorstel ${position}`,
  dropItem: (position: number) => `Weglaten: voorstel ${position}`,
  restoreItem: (position: number) => `Terugzetten: voorstel ${position}`,
  mergeItem: (position: number) => `Samenvoegen met de volgende: voorstel ${position}`,
  splitItem: (position: number) => `Splitsen in twee: voorstel ${position}`,
  showItemInReport: (position: number) => `Lees verder in het rapport: voorstel ${position}`,
  sourceIn: (chapter: string) => `In het rapport: ${chapter}`,
  split: {
    open: 'Splitsen in twee',
    first: 'Eerste aanbeveling',
    second: 'Tweede aanbeveling',
    button: 'Splitsen',
  },
  source: 'In het rapport',
  noSource: 'Deze tekst staat niet letterlijk in het rapport.',
  showInReport: 'Lees verder in het rapport',
  addressees: 'Gericht aan',
  themes: 'Deelaspect',
  proposedFromText: 'Voorstel uit de tekst. Haal weg wat niet klopt.',
  chapter: (chapter: string) => `Hoofdstuk ${chapter}`,
  tooLong: 'Te lang',
  attention: {
    title: 'Dit vraagt nog aandacht',
    tooLong: (position: number) =>
      `Voorstel ${position} is te lang. Kort het in, splits het of laat het weg.`,
    empty: (position: number) => `Voorstel ${position} is leeg. Vul de tekst aan of laat het weg.`,
    withoutTerm: (count: number) =>
      `${proposals(count)} zonder termijn. Dat mag; u kunt de termijn nog kiezen.`,
  },
  confirm: {
    title: 'Bevestigen',
    button: (count: number) =>
      count === 1
        ? 'Bevestig: 1 aanbeveling wordt 1 actie'
        : `Bevestig: ${count} aanbevelingen worden ${count} acties`,
    does: 'De aanbevelingen komen letterlijk zo in het dossier. Elke actie begint als Concept, zonder trekker en datum.',
    nothing: 'Er is niets om te bevestigen. Voeg zelf een aanbeveling toe, of breek de import af.',
  },
  discard: {
    open: 'Import afbreken',
    why: 'De voorstellen vervallen en er ontstaan geen acties. U kunt hetzelfde bestand later opnieuw toevoegen.',
    button: 'Ja, import afbreken',
  },
  add: 'Zelf een aanbeveling toevoegen',
  none: {
    title: 'Geen aanbevelingen gevonden',
    detail:
      'Aanjager vond in dit rapport geen hoofdstuk of lijst met aanbevelingen. U kunt ze zelf aanwijzen in de tekst.',
  },
  added: {
    known: (position: number) => `Toegevoegd als voorstel ${position}, met de plaats in het rapport.`,
    unknown: (position: number) =>
      `Toegevoegd als voorstel ${position}. De tekst staat niet letterlijk in het rapport, dus zonder plaats.`,
  },
  over: {
    confirmed: (count: number) =>
      count === 1 ? '1 aanbeveling is nu 1 actie' : `${count} aanbevelingen zijn nu ${count} acties`,
    confirmedDetail: 'Elke actie staat als Concept op het bord en wacht op een trekker en een datum.',
    toBoard: 'Naar het bord',
    toReport: 'Lees het rapport',
    discarded: 'Deze import is afgebroken',
    discardedDetail: 'Er zijn geen acties gemaakt.',
    again: 'Opnieuw toevoegen',
    failed: 'Dit rapport kon niet worden gelezen',
  },
  pages: 'Voorstellen',
}

/** The page where a recommendation is pointed out by hand. */
export const addText = {
  title: 'Zelf een aanbeveling toevoegen',
  sub: 'Wijs de aanbeveling aan in de tekst, of plak haar in het veld.',
  text: 'Tekst van de aanbeveling',
  hint: 'Plak of typ de tekst. Aanjager zoekt de plaats in het rapport op.',
  withScript: 'Selecteer een passage in de tekst en klik op ‘Voeg selectie toe’.',
  button: 'Toevoegen',
  buttonAndBack: 'Toevoegen en terug naar de voorstellen',
  selection: 'Voeg selectie toe',
  back: 'Terug naar de voorstellen',
  crumb: 'Toevoegen',
  report: 'Het rapport',
  proposal: (position: number) => `Voorstel ${position}`,
}

/** Why a change of an import did not happen. */
export const importAnswers = {
  unreadable: 'Dit formulier is niet goed aangekomen. Open de pagina opnieuw en probeer het nog een keer.',
  forbidden: 'Alleen de coördinator kan de aanbevelingen controleren.',
  stale: 'Intussen is deze import gewijzigd. Uw invoer is bewaard; controleer haar en bewaar opnieuw.',
  notInState: (state: ImportState) =>
    `Deze import is al afgesloten (${importStateLabels[state].toLowerCase()}). Er is niets gewijzigd.`,
  noItems: 'Er is geen enkel voorstel over. Voeg een aanbeveling toe of zet er een terug.',
  keyReused: 'Dit formulier is al eerder verstuurd, met een andere inhoud. Controleer wat er nu staat.',
  badItems: (count: number) =>
    `Nog niet bevestigd: ${proposals(count)} ${count === 1 ? 'klopt' : 'kloppen'} nog niet.`,
  item: {
    unknownItem: 'Dit voorstel is er niet meer.',
    itemDropped: 'Dit voorstel is weggelaten. Zet het eerst terug.',
    noNextItem: 'Hierna komt geen voorstel meer om mee samen te voegen.',
    outsideReport: 'Deze plaats ligt buiten het rapport. Selecteer de tekst opnieuw.',
  },
  gone: 'Dit voorstel is intussen samengevoegd met een ander. Kopieer uw tekst als u die nog nodig hebt.',
  notSplit:
    'Dit voorstel is nog niet gesplitst. Klik op Splitsen, of open de pagina opnieuw als u niet wilt splitsen. De rest is bewaard.',
  /** The button that applies what was typed anew. */
  again: {
    editItem: 'Bewaar mijn tekst toch',
    splitItem: 'Splits toch zo',
    mergeItem: 'Voeg toch samen',
    dropItem: 'Laat toch weg',
    restoreItem: 'Zet toch terug',
    addItem: 'Voeg toch toe',
    confirm: 'Bevestig toch',
    discard: 'Breek toch af',
  },
}

/** What was typed for an import that somebody else closed meanwhile. */
export const lateReview = {
  confirmed:
    'Uw tekst is niet bewaard: de aanbevelingen zijn nu acties. Kopieer hieronder wat u nog nodig hebt en zet het op het bord als reactie bij de actie.',
  discarded:
    'Uw tekst is niet bewaard: de voorstellen zijn vervallen. Kopieer hieronder wat u nog nodig hebt, voeg het rapport opnieuw toe en plak de tekst bij het voorstel.',
  typed: (position?: number) => (position ? `Uw tekst bij voorstel ${position}` : 'Uw tekst'),
  halves: (position?: number) => (position ? `Uw splitsing van voorstel ${position}` : 'Uw splitsing'),
}

export const importedOn = (at: Date | string) => formatDateTime(at)

/** What a file turned out to be, as people call it. */
const kinds: Record<string, string> = {
  pdf: 'een PDF',
  doc: 'een Word-bestand',
  docx: 'een Word-bestand',
  odt: 'een ODT-bestand',
  rtf: 'een RTF-bestand',
  html: 'een webpagina',
  xlsx: 'een Excel-bestand',
  zip: 'een zip-bestand',
  jpg: 'een afbeelding',
  png: 'een afbeelding',
  text: 'gewone tekst',
}
const saveAsText = 'Bewaar het rapport als tekst (.txt) in UTF-8 en kies dat bestand.'

/** Why a file could not be read: what follows its name. */
const unreadable: Record<ReaderProblem, (kind: string | undefined, claimed: string) => string> = {
  empty: () => 'is leeg. Kies een bestand met de tekst van het rapport.',
  notUtf8: () => `is geen tekst in UTF-8. ${saveAsText}`,
  tooLarge: () => 'is groter dan 5 MB. Kies een kleiner bestand, bijvoorbeeld zonder de bijlagen.',
  unknownType: (kind) =>
    `${kind ? `is ${kind}` : 'is van een soort die Aanjager niet kent'}. Aanjager leest tekst (.txt) en Markdown (.md). ${saveAsText}`,
  mislabelled: (kind, claimed) =>
    `eindigt op .${claimed}, maar is ${kind ? `van binnen ${kind}` : 'dat van binnen niet'}. ${saveAsText}`,
  binary: (kind) =>
    `${kind ? `heet tekst, maar is ${kind}` : 'bevat tekens die in een tekst niet voorkomen'}. ${saveAsText}`,
}

/** Promise: the sentence for a file that could not be read, by its name; nothing of it was stored. */
export function unreadableFile({ problem, detected, claimed = '' }: ReaderRefusal, filename: string): string {
  const kind = detected && (kinds[detected] ?? `een bestand van het type ${detected}`)
  return `${filename} ${unreadable[problem](kind, claimed)} Er is niets opgeslagen.`
}
