import { lastSentence } from './sentence.ts'

/** Words by which a sentence advises, and by which it leads in a list. Dutch and English. */

const imperatives = new Set(
  (
    'stel zorg maak richt versterk investeer geef neem bied ontwikkel organiseer onderzoek verbeter vergroot bevorder ' +
    'stimuleer faciliteer creëer creeer wijs benoem leg breng houd hou herijk herzie evalueer monitor informeer betrek ' +
    'werk voer start begin bouw zet kies formuleer bepaal borg actualiseer implementeer communiceer deel verken verhoog ' +
    'verlaag verminder vereenvoudig vraag gebruik benut sluit spreek schep laat ga kom doe wees blijf heroverweeg ' +
    'overweeg reserveer verbind leer train ondersteun bespreek agendeer rapporteer toets handhaaf intensiveer ' +
    'prioriteer professionaliseer standaardiseer verduidelijk verzamel voorkom waarborg zoek beleg veranker pas verleen ' +
    'stem regel plan definieer concretiseer expliciteer publiceer versnel verplicht schrap scherp vul zie streef draag ' +
    'verdeel verleg beperk bekijk beschrijf besteed bewaak breid erken ken koppel kijk lobby maximeer minimaliseer ' +
    'nodig ontsluit ontzorg open oefen peil presenteer realiseer reken roep schaf schrijf signaleer span stop stuur ' +
    'bundel reduceer herstel koop vervang verbouw plaats installeer schaal beëindig beeindig behoud benader herbestem herinricht ' +
    'inventariseer inspecteer meet meld merk motiveer optimaliseer overleg registreer reorganiseer specificeer steun sta ' +
    'stap sloop vernieuw versimpel verruim vestig vorder wacht wissel zoom leid lever licht lok los markeer mobiliseer ' +
    'garandeer houdt identificeer integreer kader kanaliseer publiek breek besluit betaal bevraag bewerkstellig combineer ' +
    'compenseer coördineer digitaliseer differentieer documenteer experimenteer financier focus harmoniseer hef ' +
    'test toon treed trek vereis vergelijk verklaar verstrek vertaal verwerk vorm verander verlos voeg werf wijzig ' +
    'establish ensure develop create invest strengthen improve appoint set make provide introduce adopt implement ' +
    'review consider require support encourage promote publish conduct commission increase reduce expand extend build ' +
    'use share train align define clarify monitor evaluate report allocate engage involve work start continue simplify ' +
    'prioritise prioritize update amend launch designate draft fund give include integrate maintain move organise ' +
    'organize plan prepare redesign replace seek stop take test agree assess ask bring clarify collect commit ' +
    'communicate consult coordinate deliver embed enable enforce explore formalise formalize identify inform join keep ' +
    'lead limit link map measure put raise record remove request reserve resource revise secure simplify standardise ' +
    'track undertake write'
  ).split(' '),
)
const cue =
  /(?<!\p{L})(?:bevel(?:en|t)|beveelt|aanbevolen|aanbevelingswaardig|advise(?:ert|ren|s)?|adviseer(?:t|de)?|geadviseerd|verdient (?:het )?aanbeveling|dien(?:t|en)|moet(?:en)?|behoort|behoren|zou(?:den)?|(?:wenselijk|noodzakelijk|raadzaam|van belang|nodig) (?:om|dat)|is het (?:wenselijk|noodzakelijk|raadzaam|van belang)|roep(?:t|en) .{1,60} op|verzoek(?:t|en)|recommend(?:s|ed)?|should|must|ought to|urges?|proposes?|calls? (?:on|for))(?!\p{L})/iu
const leadCue =
  /aanbevel|(?<!\p{L})(?:bevelen|beveelt|beveel|advise|adviseer|geadviseerd|aanbevolen|aangeraden|recommend|nagestreefd|voorgesteld|stellen wij voor|stelt voor|doelen|maatregelen|acties|wenselijk|noodzakelijk|nodig is|moet|moeten|dient|dienen|should|must|propose|measures|actions)/iu
const strongCue = new RegExp(
  [
    '(?<!\\p{L})(?:bevelen|beveelt|beveel)(?!\\p{L}).{0,120}(?<!\\p{L})aan(?!\\p{L})',
    '(?<!\\p{L})(?:recommends?|recommended|adviseren|adviseert|geadviseerd|aanbevolen)(?!\\p{L})',
    '(?:volgende|onderstaande|deze|onze|following|these|our|\\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six)\\s(?:\\p{L}+\\s)?(?:aanbevelingen|recommendations)',
    '(?:aanbevelingen|recommendations)\\s?(?:luiden|zijn|volgen|worden|are|follow|:)',
  ].join('|'),
  'iu',
)
const asideCue =
  /(?<!\p{L})(?:gesproken|spraken|spoke|interviewden|ge[iï]nterviewd|gesprekspartners|respondent|betrokken (?:zijn|waren)|risico.?s|randvoorwaarden|kosten|bijlagen?|bronnen|interviewed|participants|sources|risks|criteria|uitgangspunten|voorbeelden|examples|geraadpleegd|consulted)(?!\p{L})/iu
const findingCue =
  /(?<!\p{L})(?:conclusies?|concluderen|conclude|concludeert|geconcludeerd|bevindingen|bevonden|constateren|constateert|vastgesteld dat|knelpunten|gebleken|blijkt|findings|found that|conclusions?|gaat goed|sterke punten|strengths|weaknesses)(?!\p{L})/iu
const introduces =
  /(?:volgende|onderstaande|hieronder|navolgende|following|below).{0,60}(?:aanbevel|advie|recommend)|(?:aanbevelingen|adviezen|recommendations).{0,80}(?:volgende|onderstaande|hieronder|uitgewerkt|toegelicht|following|below|set out|geformuleerd|opgesteld|gericht aan|onderverdeeld|verdeeld)|(?:geen|no)\s(?:\p{L}+\s)?(?:aanbevel|recommend)/iu

/** Starts with a verb in the imperative: `Stel een plan op`. */
export function startsImperative(text: string) {
  const word = /^["'“‘*_]*(\p{L}+)(?=[\s:])/u.exec(text)?.[1]
  return word !== undefined && /^\p{Lu}/u.test(word) && imperatives.has(word.toLowerCase())
}

/** `Toezicht: laat boa's …` advises behind the subject. */
function advisesBehindColon(text: string) {
  const word = /^\p{Lu}[^:.!?]{1,40}:\s+(\p{L}+)\s/u.exec(text)?.[1]
  return word !== undefined && imperatives.has(word.toLowerCase())
}

/** A sentence that advises: an imperative, or a word as *moet*, *dient*, *recommends*. */
export function isAdvice(text: string) {
  const near = text.slice(0, 1200)
  const advises = startsImperative(near) || advisesBehindColon(near) || cue.test(near)
  return advises && !isIntroduction(near)
}

/** Only says that recommendations follow, or that there are none. */
export function isIntroduction(text: string) {
  return introduces.test(text.slice(0, 600))
}

/** What a line announces of the list under it: recommendations, findings, other things, or nothing that shows. */
export function leadIn(text: string): 'recommendations' | 'findings' | 'aside' | null {
  const near = text.slice(-500)
  if (leadCue.test(near)) return 'recommendations'
  if (findingCue.test(near)) return 'findings'
  return asideCue.test(near) ? 'aside' : null
}

/** Announces recommendations without doubt, wherever in the report it stands: `Wij bevelen het college aan:`. */
export function announces(text: string) {
  const near = lastSentence(text.slice(-400))
  const follows =
    /:\W{0,3}$/.test(near) || /als volgt|volgende|hieronder|as follows|following|below/i.test(near)
  const others = /(?:geen|no|eerdere|vorige|previous)\s.{0,20}(?:aanbevel|recommend)/i.test(near)
  return follows && strongCue.test(near) && !others
}
