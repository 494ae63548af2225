import type { PartnerMailType } from '#app/services/mail/partner-mail.server.ts'
import type { TeamMailType } from '#app/services/mail/team-mail.server.ts'
import type { Answer, Channel } from '#workflows/alignment/states.ts'
import { answerLabels, channelLabels } from './alignments.ts'
import { formatDate } from './dates.ts'
import { partnerPage } from './partner.ts'

/** What stands in every mail about alignment. `action` is `A5 (‘titel’)`. */
export const alignmentMailFrame = {
  action: (code: string, title: string) => `${code} (‘${title}’)`,
  dossier: (title: string) => `Dossier: ${title}.`,
  system: 'Aanjager',
  someone: 'een collega',
  answerBy: (date: string) => `Wij horen graag uiterlijk ${formatDate(date)} van u.`,
  silence:
    'Horen wij uiterlijk die dag niets, dan noteren wij ‘geen bezwaar vernomen’. Dat telt niet als akkoord.',
  termWas: (date: string) => `De dag om te antwoorden was ${formatDate(date)}. Antwoorden kan nog steeds.`,
  needed: 'Zonder uw antwoord kan de actie niet verder.',
  party: (party: string) => `Het ligt nu bij: ${party}.`,
  informed: 'U krijgt dit ter informatie. U hoeft niet te antwoorden; een vraag stellen kan wel.',
  recorded: (answer: Answer, { who, channel }: { who: string; channel: Channel }) =>
    `Vastgelegd antwoord: ‘${answerLabels[answer]}’, ${channelLabels[channel]} gegeven door ${who}.`,
  correct: `Klopt het niet? Open dan de link en kies ‘${partnerPage.answer.other}’.`,
  personal: 'De link is persoonlijk en geldt alleen voor deze actie. U hebt er geen account voor nodig.',
  byContact: (organisation: string, dossier: string) =>
    `U krijgt dit bericht omdat u contactpersoon bent van ${organisation} in het dossier ‘${dossier}’.`,
  byOwner: (code: string) => `U krijgt dit bericht omdat u trekker bent van ${code}.`,
  byRole: (role: string, dossier: string) =>
    `U krijgt dit bericht omdat u ${role} bent in het dossier ‘${dossier}’.`,
  view: (code: string) => `Bekijk ${code}`,
}

type Words = {
  subject: (code: string, title: string) => string
  body: (who: string, action: string) => string
}

/**
 * What a partner's contact persons hear, per step. `asks`: an answer is wanted; `isNews`: nothing is, so that they may
 * choose not to get it.
 */
export const partnerMails: Record<
  PartnerMailType,
  Words & { link: string; asks?: boolean; isNews?: boolean }
> = {
  invite: {
    subject: (code, title) => `Uw antwoord gevraagd op ${code}: ${title}`,
    body: (_, action) => `Het plan van ${action} ligt bij u. Wilt u zeggen of u akkoord bent?`,
    link: 'Lees het plan en antwoord',
    asks: true,
  },
  presentPlan: {
    subject: (code, title) => `Het plan van ${code} is gewijzigd: ${title}`,
    body: (_, action) =>
      `Het plan van ${action} is inhoudelijk gewijzigd. Een eerder antwoord geldt niet vanzelf voor de nieuwe tekst. U ziet woord voor woord wat er anders is.`,
    link: 'Bekijk de wijziging en antwoord',
    asks: true,
  },
  tellEditorial: {
    subject: (code) => `Het plan van ${code} is redactioneel gewijzigd`,
    body: (_, action) =>
      `Het plan van ${action} is redactioneel gewijzigd. Uw antwoord blijft staan. Vindt u de wijziging inhoudelijk, dan kunt u dat zeggen.`,
    link: 'Bekijk de wijziging',
    isNews: true,
  },
  override: {
    subject: (code) => `${code} gaat verder zonder uw akkoord`,
    body: (who, action) =>
      `${who} besloot dat ${action} verder gaat zonder het akkoord van uw organisatie. De reden staat hieronder.`,
    link: 'Bekijk de actie',
    isNews: true,
  },
  meetCondition: {
    subject: (code) => `Aan uw voorwaarden bij ${code} is voldaan`,
    body: (_, action) =>
      `Aan alle voorwaarden van uw organisatie bij ${action} is volgens de trekker voldaan. Wilt u het bevestigen met een akkoord? Klopt het niet, dan kunt u een voorwaarde weer openen.`,
    link: 'Bekijk de voorwaarden',
  },
  remind: {
    subject: (code, title) => `Herinnering: uw antwoord op ${code}: ${title}`,
    body: (_, action) => `Het plan van ${action} ligt nog bij u.`,
    link: 'Lees het plan en antwoord',
    asks: true,
  },
  setTerm: {
    subject: (code, title) => `Een nieuwe dag om te antwoorden op ${code}: ${title}`,
    body: (who, action) =>
      `${who} gaf uw organisatie een nieuwe dag om te antwoorden op het plan van ${action}.`,
    link: 'Lees het plan en antwoord',
    asks: true,
  },
  passTerm: {
    subject: (code) => `De dag om te antwoorden op ${code} is voorbij`,
    body: (_, action) =>
      `Wij kregen geen antwoord van uw organisatie op het plan van ${action}. Daarom staat er nu ‘geen bezwaar vernomen’. Dat telt niet als akkoord.`,
    link: 'Lees het plan en antwoord alsnog',
    asks: true,
  },
  termInTalk: {
    subject: (code) => `De dag om te antwoorden op ${code} is voorbij`,
    body: (_, action) =>
      `Over het plan van ${action} zijn wij met uw organisatie in overleg. Wij kregen nog geen antwoord.`,
    link: 'Lees het plan en antwoord',
    asks: true,
  },
  escalate: {
    subject: (code) => `De afstemming over ${code} ligt een niveau hoger`,
    body: (who, action) =>
      `${who} legde de afstemming met uw organisatie over ${action} een niveau hoger. De reden staat hieronder. U kunt nog steeds antwoorden.`,
    link: 'Lees het plan en antwoord',
  },
  recorded: {
    subject: (code) => `Uw antwoord op ${code} is vastgelegd`,
    body: (who, action) => `${who} legde vast wat uw organisatie antwoordde op het plan van ${action}.`,
    link: 'Bekijk wat er is vastgelegd',
    isNews: true,
  },
  forward: {
    subject: (code, title) => `Aan u doorgegeven: ${code}: ${title}`,
    body: (who, action) =>
      `${who} vraagt u om namens uw organisatie te antwoorden op het plan van ${action}.`,
    link: 'Lees het plan en antwoord',
    asks: true,
  },
}

/** The same for who is only informed: nothing is asked of them. */
export const informedMails: Partial<Record<PartnerMailType, Words & { link: string }>> = {
  invite: {
    subject: (code, title) => `Ter informatie: het plan van ${code}: ${title}`,
    body: (_, action) => `Het plan van ${action} ligt nu bij de partners. U kunt het lezen.`,
    link: 'Lees het plan',
  },
  presentPlan: {
    subject: (code, title) => `Ter informatie: het plan van ${code} is gewijzigd: ${title}`,
    body: (_, action) => `Het plan van ${action} is inhoudelijk gewijzigd. U kunt de nieuwe tekst lezen.`,
    link: 'Lees het plan',
  },
  tellEditorial: {
    subject: (code) => `Ter informatie: het plan van ${code} is redactioneel gewijzigd`,
    body: (_, action) => `De tekst van het plan van ${action} is redactioneel gewijzigd.`,
    link: 'Lees het plan',
  },
  forward: {
    subject: (code, title) => `Ter informatie aan u doorgegeven: ${code}: ${title}`,
    body: (who, action) => `${who} geeft het plan van ${action} aan u door.`,
    link: 'Lees het plan',
  },
}

/** An editorial change for who has still to answer on this version. */
export const editorialUnanswered: Words & { link: string } = {
  subject: (code) => `Het plan van ${code} is redactioneel gewijzigd`,
  body: (_, action) =>
    `Het plan van ${action} is redactioneel gewijzigd. U antwoordt op de tekst zoals die er nu staat.`,
  link: 'Lees het plan en antwoord',
}

type TeamWords = {
  subject: (code: string, partner: string) => string
  body: (who: string, partner: string, action: string) => string
  /** It asks nothing of them. */
  isNews?: boolean
}

/** What the owner and the coordinators hear, per step of a partner. `who` is the name of who answered. */
export const teamMails: Record<TeamMailType, TeamWords> = {
  agree: {
    subject: (code, partner) => `${partner} is akkoord met ${code}`,
    body: (who, partner, action) => `${who} (${partner}) gaf akkoord op het plan van ${action}.`,
    isNews: true,
  },
  agreeWithConditions: {
    subject: (code, partner) => `${partner} is akkoord met ${code}, met voorwaarden`,
    body: (who, partner, action) =>
      `${who} (${partner}) gaf akkoord op het plan van ${action}, met deze voorwaarden.`,
  },
  object: {
    subject: (code, partner) => `${partner} is niet akkoord met ${code}`,
    body: (who, partner, action) =>
      `${who} (${partner}) laat weten niet akkoord te gaan met het plan van ${action}.`,
  },
  abstain: {
    subject: (code, partner) => `${partner} ziet af van een oordeel over ${code}`,
    body: (who, partner, action) =>
      `${who} (${partner}) laat weten af te zien van een oordeel over het plan van ${action}.`,
    isNews: true,
  },
  confirm: {
    subject: (code, partner) => `${partner} bevestigt het antwoord op ${code}`,
    body: (who, partner, action) =>
      `${who} (${partner}) bevestigt het eerdere antwoord voor de nieuwe versie van het plan van ${action}.`,
    isNews: true,
  },
  askQuestion: {
    subject: (code, partner) => `${partner} heeft een vraag over ${code}`,
    body: (who, partner, action) => `${who} stelt namens ${partner} een vraag over het plan van ${action}.`,
  },
  contest: {
    subject: (code, partner) => `${partner} vindt de wijziging in ${code} niet redactioneel`,
    body: (who, partner, action) =>
      `${who} vindt namens ${partner} de wijziging in het plan van ${action} niet redactioneel. Zij geldt nu als inhoudelijk: alle partners bevestigen opnieuw.`,
  },
  passTerm: {
    subject: (code, partner) => `${partner} antwoordde niet op tijd op ${code}`,
    body: (_, partner, action) =>
      `De dag waarop ${partner} zou antwoorden op het plan van ${action} is voorbij. Er staat nu ‘geen bezwaar vernomen’. Dat telt niet als akkoord.`,
    isNews: true,
  },
  termInTalk: {
    subject: (code, partner) => `${partner} antwoordde niet op tijd op ${code}`,
    body: (_, partner, action) =>
      `De dag waarop ${partner} zou antwoorden op het plan van ${action} is voorbij. Het overleg met ${partner} loopt nog.`,
    isNews: true,
  },
  escalate: {
    subject: (code, partner) => `De afstemming met ${partner} over ${code} ligt een niveau hoger`,
    body: (who, partner, action) =>
      `${who} legde de afstemming met ${partner} over ${action} een niveau hoger. De reden staat hieronder.`,
  },
  reopenCondition: {
    subject: (code, partner) => `${partner} opent een voorwaarde bij ${code} weer`,
    body: (who, partner, action) =>
      `${who} vindt namens ${partner} dat aan een voorwaarde bij ${action} nog niet is voldaan.`,
  },
}

export const newLinkMail = {
  subject: (code: string, title: string) => `Uw nieuwe link voor ${code}: ${title}`,
  body: (code: string, title: string) =>
    `Met deze link leest u het plan van ${code} (‘${title}’) en antwoordt u. Eerdere links werken niet meer.`,
  link: 'Open het plan',
  reasons: {
    asked: 'U krijgt dit bericht omdat iemand met uw eerdere link om een nieuwe vroeg.',
    sent: 'U krijgt dit bericht omdat de coördinator of de voorzitter u een nieuwe link stuurt.',
  },
}
