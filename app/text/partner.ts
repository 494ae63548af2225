import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import type { AlignmentGate } from '#workflows/alignment/guards.ts'
import { formatDate, formatDateTime } from './dates.ts'

/** What a partner is told when a form cannot be accepted. */
export const partnerErrors = {
  unreadable: 'Het formulier kwam niet goed over. Laad de pagina opnieuw en probeer het nog eens.',
  forbidden: 'Dit kan hier niet.',
  stale:
    'Er is intussen iets gewijzigd. Kijk hieronder wat er nu staat. Wat u invulde, is bewaard; u kunt het opnieuw versturen.',
  keyReused: 'Dit formulier is al eens verstuurd met een andere inhoud. Verstuur het nog eens.',
  notNow: 'Dit kan nu niet: er wordt op dit moment geen antwoord gevraagd.',
  replaceFirst: 'Er staat al een antwoord van uw organisatie. Kies of u dat wilt vervangen.',
  conditionsWithout: 'U vulde voorwaarden in. Kies ‘akkoord mits’, of maak deze velden leeg.',
  remarkWithConditions: 'Bij ‘akkoord mits’ zet u dit bij een voorwaarde. Maak dit veld daarna leeg.',
  yourself: 'Dit is uw eigen adres.',
  closedAddress: 'Dit adres kan hier niet worden gebruikt. Kies een ander.',
}

const unmetWords: Partial<Record<AlignmentGate, string>> = {
  currentText:
    'Het plan is gewijzigd terwijl u het las. Hieronder ziet u wat er anders is. Wat u invulde, is bewaard.',
  editorialChange: 'Deze wijziging geldt al als inhoudelijk.',
  conditionMet: 'Deze voorwaarde staat al open.',
  asked: 'Uw organisatie krijgt dit plan ter informatie; er is geen antwoord nodig.',
}

/** Promise: why it cannot be done now. */
export function partnerUnmet(unmet: readonly AlignmentGate[]): string {
  return unmet.map((gate) => unmetWords[gate] ?? partnerErrors.notNow).join(' ')
}

/** The home of who answers for partners. */
export const partnerHome = {
  title: 'Mijn afstemmingen',
  sub: 'Plannen waarop uw organisatie wordt gevraagd te antwoorden.',
  toAnswer: 'Te beantwoorden',
  toConfirm: 'Opnieuw te bevestigen',
  answered: 'Beantwoord',
  informed: 'Ter informatie',
  conditions: 'Uw voorwaarden en wat ervan werd',
  answerBy: (date: string) => `Antwoord graag uiterlijk ${formatDate(date)}`,
  termOver: (date: string) => `De termijn was ${formatDate(date)}; antwoorden kan nog`,
  onVersion: (version: number) => `op versie ${version} van het plan`,
  toConfirmVersion: (now: number, answered: number) =>
    `versie ${now} ligt voor; u antwoordde op versie ${answered}`,
  empty: {
    title: 'U hoeft nu niets te beantwoorden',
    why: 'Zodra een plan aan uw organisatie wordt voorgelegd, staat het hier. U krijgt dan ook een e-mail met een eigen link. U leest het plan en zegt of u akkoord bent, akkoord bent onder voorwaarden, niet akkoord bent of afziet van een oordeel. Wijzigt het plan daarna, dan vragen we u alleen naar het verschil.',
  },
}

/** The page on which a partner answers. */
export const partnerPage = {
  for: (organisation: string) => `Gevraagd aan ${organisation}`,
  recommendation: (number: number) => `Aanbeveling ${number}, letterlijk`,
  plan: 'Het plan',
  planMeta: (version: number, at: Date) => `Versie ${version}, ${formatDate(at)}`,
  facts: {
    title: 'In het kort',
    owner: 'Trekker',
    noOwner: 'nog niemand',
    answerBy: 'Antwoorden tot en met',
    noAnswerBy: 'geen datum',
    involvement: 'Uw betrokkenheid',
    state: 'Stand',
  },
  silence: (date: string) =>
    `Horen wij uiterlijk ${formatDate(date)} niets van u, dan noteren wij ‘geen bezwaar vernomen’. Dat telt niet als akkoord.`,
  silent:
    'De termijn ging voorbij zonder antwoord. Wij noteerden ‘geen bezwaar vernomen’. Dat telt niet als akkoord; u kunt nog antwoorden.',
  informed: 'Uw organisatie krijgt dit plan ter informatie. U hoeft niet te antwoorden.',
  closed: 'Er wordt op dit moment geen antwoord op dit plan gevraagd.',
  overridden: 'De voorzitter gaat verder zonder het akkoord van uw organisatie',
  readBefore: (version: number) => `Wat er anders is dan in versie ${version}, die u las`,
  changed: (version: number) => `Wat er anders is dan in versie ${version}, waarop u antwoordde`,
  editorial: {
    title: 'De tekst is redactioneel gewijzigd',
    why: 'Uw antwoord blijft staan. Vindt u de wijziging inhoudelijk, zeg dat dan hieronder.',
    reason: (reason: string) => `Reden van de wijziging: ${reason}`,
  },
  answers: {
    title: 'Eerdere antwoorden van uw organisatie',
    standing: 'Dit antwoord van uw organisatie staat nu',
    by: (name: string, title: string) => (title ? `${name}, ${title}` : name),
    line: (answer: string, version: number, at: Date) =>
      `${answer}, op versie ${version}, ${formatDateTime(at)}`,
    confirmed: 'bevestigd',
    recorded: (who: string, channel: string) => `Vastgelegd door ${who}, ${channel} gegeven`,
    proof: (proof: string) => `Vindplaats: ${proof}`,
  },
  conditions: {
    title: 'Voorwaarden van uw organisatie',
    owner: (name: string) => `Hier zorgt ${name} voor`,
    reopen: 'Hier is nog niet aan voldaan',
    why: 'Wat ontbreekt er nog?',
    button: 'Zet weer open',
  },
  confirm: {
    title: 'Geldt uw antwoord ook voor deze tekst?',
    as: (name: string, title: string, capacity: string) =>
      `U bevestigt als ${title ? `${name}, ${title}` : name}, ${capacity.toLowerCase()}.`,
    change: 'Naam, functie of hoedanigheid wijzigen',
    button: (answer: string) => `Ja, bevestig: ${answer.toLowerCase()}`,
    met: 'Aan al uw voorwaarden is voldaan',
    metWhy:
      'Klopt dat, dan kunt u van ‘akkoord mits’ een akkoord maken. Klopt het niet, open een voorwaarde dan weer.',
    settle: 'Ja, maak er akkoord van',
  },
  answer: {
    title: 'Uw antwoord',
    other: 'Ander antwoord geven',
    choose: 'Wat is uw antwoord?',
    agree: 'Akkoord',
    agreeHint: 'Akkoord met deze versie van het plan.',
    agreeWithConditions: 'Akkoord mits',
    agreeWithConditionsHint: 'Akkoord als aan uw voorwaarden is voldaan.',
    object: 'Niet akkoord',
    objectHint: 'Leg hieronder uit waarom.',
    abstain: 'Ziet af van een oordeel',
    abstainHint: 'Uw organisatie geeft geen oordeel.',
    conditions: 'Voorwaarden',
    conditionsHint: 'Alleen bij ‘akkoord mits’. Eén voorwaarde per veld.',
    conditionsNeeded: 'Vul ten minste één voorwaarde in, of kies een ander antwoord.',
    condition: (n: number) => `Voorwaarde ${n}`,
    more: 'Meer voorwaarden',
    remark: 'Toelichting',
    remarkHint: 'Nodig bij ‘niet akkoord’: wat is de reden?',
    remarkNeeded: 'Zeg waarom niet: dat is nodig bij ‘niet akkoord’.',
    name: 'Uw naam',
    function: 'Uw functie',
    capacity: 'In welke hoedanigheid antwoordt u?',
    replaces: 'Mijn antwoord vervangt het antwoord dat er nu staat',
    replacesHint: 'Beide antwoorden blijven in het logboek.',
    button: 'Verstuur antwoord',
  },
  question: {
    title: 'Een vraag stellen',
    label: 'Uw vraag',
    hint: 'De trekker en de coördinator krijgen uw vraag. U kunt daarna nog antwoorden.',
    button: 'Verstuur vraag',
  },
  contest: {
    title: 'Dit is geen redactionele wijziging',
    label: 'Waarom is de wijziging inhoudelijk?',
    hint: 'De wijziging geldt dan als inhoudelijk: alle partners bevestigen opnieuw.',
    button: 'Meld als inhoudelijk',
  },
  forward: {
    title: 'Doorgeven aan een collega',
    hint: 'Uw collega krijgt per e-mail een eigen link. Het blijft zichtbaar dat u het doorgaf.',
    name: 'Naam van uw collega',
    email: 'E-mailadres',
    function: 'Functie',
    remark: 'Wat wilt u meegeven?',
    button: 'Geef door',
  },
  done: {
    agree: 'Uw akkoord is vastgelegd.',
    agreeWithConditions: 'Uw akkoord met voorwaarden is vastgelegd.',
    object: 'Vastgelegd dat u niet akkoord bent. De trekker en de coördinator krijgen uw reden.',
    abstain: 'Vastgelegd dat u afziet van een oordeel.',
    confirm: 'Uw antwoord is bevestigd voor deze versie.',
    askQuestion: 'Uw vraag is gesteld.',
    contest: 'De wijziging geldt nu als inhoudelijk. Alle partners bevestigen opnieuw.',
    forward: 'Het is doorgegeven. Uw collega krijgt een eigen link.',
    reopenCondition: 'De voorwaarde staat weer open.',
  } satisfies Partial<Record<AlignmentEventType, string>>,
}

/** The page of a personal link. */
export const partnerLink = {
  title: 'Uw antwoord',
  signIn: 'Deze link is persoonlijk en geldt alleen voor deze actie.',
  gone: {
    title: 'Deze link werkt niet (meer)',
    why: 'De link is verlopen, ingetrokken of niet volledig overgenomen. Wij kunnen een nieuwe sturen naar het adres dat deze link kreeg.',
  },
  receipt: {
    title: 'Uw antwoord is ontvangen',
    why: 'Met deze link is geantwoord; hij werkt niet nog een keer. Wilt u het plan nog eens lezen of uw antwoord wijzigen? Vraag dan een nieuwe link.',
    about: (code: string, title: string) => `${code}: ${title}`,
  },
  button: 'Stuur een nieuwe link',
  sent: 'Is het adres bij ons bekend, dan is een nieuwe link onderweg. Kijk in uw e-mail.',
  tooOften: (minutes: number) =>
    `U vroeg dit te vaak. Probeer het over ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} opnieuw.`,
}
