/** Public bodies, offices and groups that Dutch and English reports address by a common noun. */

const nouns = [
  'kabinet|rijk|rijksoverheid|regering|parlement|tweede kamer|eerste kamer|staten-generaal|departementen',
  'ministeries?|ministers?|minister-president|staatssecretaris(?:sen)?|bewindspersonen|bewindslieden',
  'provincies?|provinciale staten|gedeputeerde staten|gedeputeerden?|commissaris(?:sen)? van de koning',
  'centrumgemeenten?|gemeenteraad|gemeenteraden|gemeentebestu(?:ur|ren)|gemeenten?|raad|raden|raadsleden|raadsfracties|fracties|statenleden|griffiers?|griffies?',
  'colleges? van (?:b ?(?:&|en) ?w|burgemeesters? en wethouders)|colleges?|b ?(?:&|en) ?w|(?:regio)?burgemeesters?|wethouders?|bestuurders|ambtsdragers|gemeentesecretaris(?:sen)?|directie|managementteam',
  "ambtenaren|medewerkers|toezichthouders?|handhavers|boa[’']?s|wijkteams?|wijkagenten",
  "waterschap(?:pen)?|veiligheidsregio(?:[’']?s)?|omgevingsdienst(?:en)?|ggd[’']?(?:en|s)?|ggz(?:-instellingen)?|gemeenschappelijke regelingen|uitvoeringsorganisaties|inspecties?|rekenkamers?",
  'politie|openbaar ministerie|belastingdienst|douane|marechaussee|reclassering|(?:zorg- en )?veiligheidshuizen',
  '(?:keten|samenwerkings|veiligheids|convenant)?partners|stakeholders|belanghebbenden|opdrachtgevers',
  'branches|brancheorganisaties|brancheverenigingen|koepels|koepelorganisaties|bedrijfsleven|bedrijven|ondernemers|werkgevers|vakbonden|marktpartijen|verhuurders|ontwikkelaars',
  '(?:sport|bewoners)?verenigingen|maatschappelijke organisaties|huisvestingsorganisaties|(?:woning)?corporaties',
  'scholen|schoolbesturen|onderwijsinstellingen|zorgaanbieders|zorginstellingen|jeugdhulpaanbieders|zorgverzekeraars|verzekeraars|huisartsen|zorgkantoren|kennisinstellingen|universiteiten|hogescholen|bibliotheken',
  'dagelijks bestuur|algemeen bestuur|regiobestuur|stuurgroep|werkgroep|regiegroep|commissie|subcommissie',
  'cabinet|government|parliament|ministers?|ministry|ministries|secretary of state|departments|prime minister',
  'councils?|councillors|municipalities|municipality|local authorit(?:y|ies)|provinces?|mayors?|aldermen|executive|board|trustees',
  'police|prosecution service|tax authorit(?:y|ies)|regulators?|inspectorates?|agencies|civil servants|officials',
  'employers|businesses|trade unions|schools|universities|housing associations|landlords|charities|providers',
].join('|')
/** Nouns that say who only with the word before them: *betrokken partijen*, *ambtelijk personeel*. */
const withAdjective =
  'partijen|personeel|organisaties?|apparaat|instellingen|sectoren|staff|parties|organisations|organizations|bodies'
const adjectives =
  'gemeentelijke?|ambtelijke?|politieke?|bestuurlijke?|betrokken|lokale?|landelijke?|regionale?|publieke|private|sociale|maatschappelijke|provinciale|plaatselijke|decentrale|deelnemende|samenwerkende|local|municipal|national|regional|central|public|private|political|elected|relevant|participating'
const body = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:(?:${adjectives})\\s)?(?:${nouns})|(?:${adjectives})\\s(?:${withAdjective}))(?!\\p{L}|\\p{N}|-\\p{L})`,
  'giu',
)
const name = "\\p{Lu}[\\p{L}'’-]*"
const field = new RegExp(`^ (?:van|voor|of|for) (?:the )?${name}(?:(?:,| en| and| &)? ${name}){0,5}`, 'u')
const place = new RegExp(`^ ${name}(?: (?:aan|op|bij|de|den|${name})(?= ${name}|\\b)){0,2}`, 'u')

export type Mention = { name: string; start: number; end: number }

/** The bodies that a text names by a common noun, as it writes them: `betrokken partners`, `ministerie van BZK`. */
export function bodiesIn(text: string): Mention[] {
  return [...text.matchAll(body)].map((match) => {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 120)
    const more = /(?:minister|secretaris|ministry|secretary of state)/i.test(match[0])
      ? field.exec(rest)?.[0]
      : null
    const where = /(?:^|\s)(?:gemeente|provincie|waterschap)$/i.test(match[0]) ? place.exec(rest)?.[0] : null
    const found = match[0] + (more ?? where ?? '')
    return { name: found, start: match.index, end: match.index + found.length }
  })
}
