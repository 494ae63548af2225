/** What the words of a heading say about what stands under it. Dutch and English, no report's own names. */

const recommending =
  /aanbeveling|aanbevolen|recommendation|^wat (?:bevelen|adviseren|raden) (?:wij|we)|^what (?:do )?we recommend/i
const advice =
  /^(?:(?:het|ons|onze|de)\s)?(?:slot|eind|deel|hoofd)?(?:advies|adviezen)(?:\s(?:aan|voor|van|op|over|en)\s.{1,60})?$|^(?:our\s)?advice(?:\s(?:to|for|on)\s.{1,60})?$/i
const others =
  /(?:eerder|vorig|voorgaand|opvolging|doorwerking|stand van zaken|status|reactie|respons|wederhoor|uitvoering van|implementatie van|voortgang|monitoring|evaluatie van|totstandkoming|verantwoording|overgenomen|naleving|previous|earlier|prior|past|follow[- ]?up|progress|response|implementation of|development of|basis (?:for|of)|uptake).{0,60}(?:aanbeveling|recommendation)|(?:aanbevelingen|recommendations)\s(?:uit|from|made in|of)\s(?:eerder|vorig|het vorige|(?:de\s)?(?:19|20)\d\d|previous|earlier|the previous)|^(?:geen|no)\s/i
const findings =
  /conclusi|bevinding|constatering|analyse|oordeel|samenvatting|finding|analysis|discussi|lessen|lessons|summary|knelpunt/i
const closing = new RegExp(
  `^(?:${[
    'bijlagen?(?!\\p{L})',
    'appendi(?:x|ces)',
    'annex(?:es)?(?!\\p{L})',
    'contact(?:persoon|personen|gegevens|informatie|details|s)?(?!\\p{L})',
    'colofon|colophon|imprint|disclaimer|copyright',
    'literatuur(?:lijst|verwijzingen)?(?!\\p{L})|bronnen(?:lijst)?(?!\\p{L})|bronvermelding|geraadpleegde?\\s|referenties|references(?!\\p{L})|bibliogra',
    '(?:eind|voet)?noten(?!\\p{L})|footnotes|endnotes|notes(?!\\p{L})',
    'begrippen(?:lijst)?(?!\\p{L})|glossary|woordenlijst|afkortingen|abbreviations|lijst van|list of (?:figures|tables|abbreviations|participants)',
    'dankwoord|dankbetuiging|acknowledge?ments|nawoord|slotwoord|slot$|slotbeschouwing|tot slot|ten slotte|afsluiting|afsluitend|closing|afterword|epilo',
    'over (?:de|dit|ons|het) (?:auteur|rapport|onderzoek|vng|commissie|organisatie|rekenkamer|bureau)|over ons|about (?:the|this|us)',
    '(?:bestuurlijke|ambtelijke|schriftelijke) (?:reactie|wederhoor)|reactie(?: van| op| college| b)|hoor en wederhoor|wederhoor|(?:management|government) response|response (?:of|from|by)',
    'ge[iï]nterviewden?|respondenten|gesprekspartners|gesproken |deelnemers(?!\\p{L})|interviewees|participants(?!\\p{L})|samenstelling (?:van )?(?:de )?(?:commissie|werkgroep|begeleidings)|members of the',
    'methode(?!\\p{L})|methodologie|onderzoeks(?:methode|opzet|verantwoording|aanpak)|verantwoording|methodology|methods?(?!\\p{L})',
    'samenvatting|summary|executive summary|management ?samenvatting|voorwoord|foreword|preface|inleiding(?!\\p{L})|introduction(?!\\p{L})',
    'ondertekening|hoe (?:nu )?verder|vervolg(?:proces|traject|stappen|onderzoek)?(?!\\p{L})|next steps|further research',
    '(?:algemene |belangrijkste )?conclusies?(?!\\p{L})|conclusions?(?!\\p{L})',
  ].join('|')})`,
  'iu',
)
const aside =
  /^(?:(?:algemene|belangrijkste|korte|key|main|overall)\s)?(?:toelichting|motivering|motivatie|onderbouwing|achtergrond|uitleg|argumentatie|conclusies?|deelconclusies?|bevinding(?:en)?|constatering(?:en)?|aanleiding|overweging(?:en)?|leeswijzer|uitgangspunten|randvoorwaarden|risico.?s|kosten|financiële gevolgen|planning|knelpunten|voorbeelden?|waarom|explanation|rationale|justification|background|findings?|conclusions?|evidence|context|reasons?|why|risks?|costs?|examples?)(?!\p{L})/iu
const summarising =
  /samenvatting|summary|overzicht|overview|in het kort|in vogelvlucht|in één oogopslag|kernpunten|hoofdpunten|voorwoord|vooraf|preface|foreword|at a glance|key messages/i

/** A heading over recommendations that this report makes itself. */
export function isRecommendationTitle(title: string) {
  return recommending.test(title) && !others.test(title)
}

/** The words of such a heading and no others: no item of a list that speaks of recommendations. */
export function isPlainRecommendationTitle(title: string) {
  return /^(?:[\p{L}]{1,20}(?:,| en| and| &)? ){0,4}\p{L}{0,12}(?:aanbevelingen|recommendations)(?: (?:aan|voor|op|to|for) .{1,60})?$/iu.test(
    title,
  )
}

/** `Advies`, `Adviezen aan het kabinet`: recommendations by another name, when there are none by their own. */
export function isAdviceTitle(title: string) {
  return advice.test(title)
}

/** Mentions recommendations, though of another report, or what was done with them. */
export function isAboutOtherRecommendations(title: string) {
  return recommending.test(title) && others.test(title)
}

/** Conclusions and recommendations in one chapter. */
export function isMixedTitle(title: string) {
  return findings.test(title)
}

/** Names recommendations and nothing else, so parts for one party or term may stand under it. */
export function isGeneralTitle(title: string) {
  return !/(?:aanbevelingen|recommendations)\s+(?:aan|voor|op|richting|t\.a\.v\.|ten aanzien|inzake|to|for|on|regarding)\s/i.test(
    title,
  )
}

export function isClosingTitle(title: string) {
  return closing.test(title) && !recommending.test(title)
}

export function isAsideTitle(title: string) {
  return aside.test(title) && !recommending.test(title)
}

export function isSummaryTitle(title: string) {
  return summarising.test(title)
}

export function isAppendixTitle(title: string) {
  return /^(?:bijlage|appendix|annex)/i.test(title)
}
