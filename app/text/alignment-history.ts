import type { LogTypes } from '#workflows/log-types.ts'
import { formatDate } from './dates.ts'
import type { Say, Told } from './history.ts'

/** Which partner; a row without its name was read for somebody who may not know it. */
const partner = ({ row }: Told) => row.organisation_name ?? 'een partner'
const field = ({ row }: Told, name: string) => row.texts?.[name]
const value = ({ row }: Told, name: string) => row.payload[name]

/** `Jan de Vries namens LIEC`; with who wrote it down when it came in by phone, mail or in a meeting. */
function answerer(told: Told): string {
  const who = `${field(told, 'respondentName') ?? told.who} ${inCapacity(told)}`
  const recorded = ['phone', 'mail', 'meeting'].includes(String(value(told, 'channel')))
  return recorded ? `${told.who} legde vast dat ${who}` : who
}

/** Only who answers for the organisation speaks in its name. */
function inCapacity(told: Told): string {
  switch (value(told, 'capacity')) {
    case 'official':
      return `(${partner(told)}, ambtelijk)`
    case 'personal':
      return `(${partner(told)}, persoonlijk)`
    default:
      return `namens ${partner(told)}`
  }
}

const recordedOr = (told: Told, own: string, recorded: string) =>
  ['phone', 'mail', 'meeting'].includes(String(value(told, 'channel')))
    ? `${answerer(told)} ${recorded}.`
    : `${answerer(told)} ${own}.`

const on = (told: Told) => `versie ${value(told, 'planVersion')}`
const day = (told: Told) => {
  const date = value(told, 'answerBy')
  return typeof date === 'string' ? formatDate(date) : 'geen datum'
}

/** One sentence per type of event of an alignment. */
export const alignmentSentences: Record<LogTypes['alignment'], Say> = {
  addPartner: (told) => `${told.who} zette ${partner(told)} op deze actie.`,
  invite: (told) => `${on(told)} van het plan is voorgelegd aan ${partner(told)}.`.replace(/^v/, 'V'),
  presentPlan: (told) => `${partner(told)} kreeg ${on(told)} van het plan voorgelegd.`,
  tellEditorial: (told) => `${partner(told)} hoorde van de redactionele wijziging in ${on(told)}.`,
  agree: (told) => recordedOr(told, `gaf akkoord op ${on(told)}`, `akkoord gaf op ${on(told)}`),
  agreeWithConditions: (told) =>
    recordedOr(
      told,
      `gaf akkoord op ${on(told)}, met voorwaarden`,
      `akkoord gaf op ${on(told)}, met voorwaarden`,
    ),
  object: (told) =>
    recordedOr(told, `gaat niet akkoord met ${on(told)}`, `niet akkoord gaat met ${on(told)}`),
  abstain: (told) =>
    recordedOr(told, `ziet af van een oordeel over ${on(told)}`, `afziet van een oordeel over ${on(told)}`),
  confirm: (told) =>
    recordedOr(told, `bevestigde het antwoord voor ${on(told)}`, `het antwoord bevestigde voor ${on(told)}`),
  askQuestion: (told) => `${told.who} stelde een vraag namens ${partner(told)}.`,
  contest: (told) => `${partner(told)} vindt de wijziging in ${on(told)} niet redactioneel.`,
  forward: (told) =>
    `${told.who} gaf de vraag aan ${partner(told)} door aan ${field(told, 'colleagueName') ?? 'een collega'}.`,
  startConsultation: (told) => `${told.who} begon overleg met ${partner(told)}.`,
  setTerm: (told) => `${told.who} gaf ${partner(told)} de tijd tot en met ${day(told)}.`,
  setInvolvement: (told) => `${told.who} wijzigde hoe ${partner(told)} betrokken is.`,
  meetCondition: (told) =>
    `${told.who} meldde voorwaarde ${value(told, 'condition')} van ${partner(told)} als vervuld.`,
  reopenCondition: (told) =>
    `${told.who} zette voorwaarde ${value(told, 'condition')} van ${partner(told)} weer open.`,
  assignCondition: (told) =>
    `${told.who} belegde voorwaarde ${value(told, 'condition')} van ${partner(told)}.`,
  escalate: (told) =>
    `${told.who} schaalde de afstemming met ${partner(told)} op naar ${field(told, 'party') ?? 'een ander'}.`,
  override: (told) => `${told.who} besloot verder te gaan zonder het akkoord van ${partner(told)}.`,
  release: (told) => `${told.who} haalde ${partner(told)} van deze actie.`,
  restore: (told) => `${told.who} zette ${partner(told)} weer op deze actie.`,
  passTerm: (told) => `De termijn van ${partner(told)} ging voorbij.`,
  remind: (told) => `${partner(told)} kreeg een herinnering.`,
}
