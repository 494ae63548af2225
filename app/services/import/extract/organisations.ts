import type { Mention } from './bodies.ts'

const heads =
  /(?:platform|bureau|commissie|ministerie|raad|dienst|inspectie|centrum|centra|vereniging|genootschap|stichting|unie|instituut|autoriteit|netwerk|fonds|kamer|bond|bank|federatie|koepel|veiligheidshuis|taskforce|stuurgroep|politie|universiteit|council|committee|commission|agency|authority|office|board|association|institute|foundation|ministry|department|service|federation|network|centre|center|union|taskforce|inspectorate)(?:s|en)?$/i
const capitals =
  /(?<![\p{L}\p{N}])(?!(?:The|De|Het|Een|An|Dit|This|Onze|Our|To|For|By|With|In|Aan|Voor|Door|Met|Van|Op|Bij|Als|Laat|Vraag) )\p{Lu}[\p{L}'’-]{1,40}(?: (?:(?:van|voor|en|de|der|het|of|for|and|the|aan|op) ){0,2}\p{Lu}[\p{L}'’-]{1,40}){1,6}/gu
const acronym = /(?<![\p{L}\p{N}&])\p{Lu}(?:\p{Lu}|&|v(?=\p{Lu})|en(?=\p{Lu})){1,6}(?![\p{L}\p{N}&])/gu
const inSentence =
  /(?<!\p{L})(?:de|het|door|bij|met|van|aan|en|tussen|the|by|with|to|from|and)\s(\p{Lu}{2,6})(?![\p{L}\p{N}])/gu
const defined = /\p{L}\s\((\p{Lu}\p{L}{0,4}\p{Lu})\)/gu
const known = new Set(
  'OM VNG IPO UvW UWV SVB IND COA NVWA ILT IGJ GGD GGZ BZK VWS JenV SZW OCW EZK LNV IenW AP CCV RIEC LIEC NHS HMRC DfE'.split(
    ' ',
  ),
)
const noBody = new Set(
  'AVG ICT IT AI HR KPI BTW PDF FTE GIS WMO OZB APV BOA VOG ZZP WOZ AOW PGB NB RO BIBOB DPIA NL CV GDPR KPIS PR TV URL WOO WOB FAQ PVA SMART SWOT II III IV VI VII'.split(
    ' ',
  ),
)

/** The names of bodies that a report itself uses: abbreviations in its sentences, or behind the full name. */
export function abbreviationsOf(source: string): Set<string> {
  const counts = new Map<string, number>()
  for (const [, sign = ''] of source.matchAll(inSentence)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const found = new Set(
    [...counts].flatMap(([sign, count]) => (count > 1 && !noBody.has(sign) ? [sign] : [])),
  )
  for (const [, sign = ''] of source.matchAll(defined)) if (!noBody.has(sign)) found.add(sign)
  return found
}

/** The proper names of bodies in a text: `Platform Georganiseerde Criminaliteit`, `LIEC`. */
export function organisationsIn(text: string, abbreviations: Set<string>): Mention[] {
  const names = [...text.matchAll(capitals)].filter(([name]) =>
    name.split(' ').some((word) => heads.test(word)),
  )
  const short = [...text.matchAll(acronym)].filter(([sign]) => known.has(sign) || abbreviations.has(sign))
  return [...names, ...short].map((match) => ({
    name: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
