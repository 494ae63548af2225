/** Words of the log of a dossier. */
export const logText = {
  title: 'Logboek',
  sub: (count: number) =>
    count === 1 ? 'Eén gebeurtenis, van begin tot nu.' : `${count} gebeurtenissen, de nieuwste eerst.`,
  chain: {
    title: 'Waarom u dit logboek kunt vertrouwen',
    detail:
      'Elke regel draagt een vingerafdruk, berekend over de regel zelf én over de vingerafdruk van de regel ervoor. Regels kunnen niet worden gewijzigd of verwijderd. Zou dat toch gebeuren, dan kloppen alle vingerafdrukken erna niet meer.',
    head: 'Vingerafdruk van de laatste regel:',
  },
  filters: 'Filter',
  action: 'Actie',
  actionNumber: 'Nummer van de actie',
  anyAction: 'Alle acties',
  person: 'Persoon',
  anyPerson: 'Iedereen',
  kind: 'Soort',
  anyKind: 'Alles',
  from: 'Vanaf',
  to: 'Tot en met',
  apply: 'Toon',
  clear: 'Wis filters',
  wrongOrder: 'De einddatum ligt voor de begindatum.',
  number: (seq: number) => `nr. ${seq}`,
  fingerprint: 'vingerafdruk',
  older: 'Oudere regels',
  newest: 'Naar de nieuwste',
  nothingFound: {
    title: 'Niets gevonden',
    detail: 'Geen enkele regel van het logboek voldoet aan dit filter.',
  },
  kinds: {
    stappen: 'Stappen: van stand naar stand',
    trekker: 'Trekker, datum, titel en gewicht',
    plan: 'Plan van aanpak',
    mijlpalen: 'Mijlpalen',
    bewijs: 'Bewijsstukken',
    voortgang: 'Voortgangsberichten',
    reacties: 'Reacties',
    import: 'Rapport en import',
    leden: 'Leden en dossier',
  },
}
export type LogKind = keyof typeof logText.kinds
