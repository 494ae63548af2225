import type { ActionMailType } from '#app/services/mail/action-mail.server.ts'

/** What stands in every mail. */
export const mailFrame = {
  greeting: (name?: string) => (name ? `Beste ${name},` : 'Beste lezer,'),
  settings: 'Kies welke berichten u krijgt',
  sender: 'Aanjager. Op dit bericht kunt u niet antwoorden.',
}

export const signInMail = {
  subject: 'Uw link om in te loggen',
  body: (minutes: number) =>
    `Met deze link logt u in bij Aanjager. De link werkt één keer en blijft ${minutes} minuten geldig.`,
  link: 'Inloggen bij Aanjager',
  notYou: 'Vroeg u hier niet om? Dan hoeft u niets te doen. Niemand is ingelogd.',
  reason: 'U krijgt dit bericht omdat iemand op de inlogpagina dit e-mailadres invulde.',
}

export const inviteMail = {
  subject: 'Uitnodiging voor Aanjager',
  subjectFor: (dossier: string) => `Uitnodiging voor het dossier ${dossier}`,
  body: (by: string) => `${by} nodigt u uit voor Aanjager.`,
  bodyFor: (by: string, dossier: string, role: string) =>
    `${by} nodigt u uit voor het dossier ‘${dossier}’ in Aanjager. Uw rol: ${role}.`,
  product:
    'Aanjager brengt de aanbevelingen van een rapport stap voor stap verder, samen met commissie, bestuur en partners.',
  link: 'Uitnodiging aannemen',
  valid: (days: number) =>
    `De link blijft ${days} dagen geldig. Daarna kunt u een nieuwe uitnodiging vragen.`,
  reason: (by: string) => `U krijgt dit bericht omdat ${by} u met dit e-mailadres uitnodigde.`,
}

export const memberMail = {
  subject: (dossier: string) => `U doet mee in het dossier ${dossier}`,
  body: (by: string, dossier: string, role: string) =>
    `${by} voegde u toe aan het dossier ‘${dossier}’. Uw rol: ${role}.`,
  link: 'Open het dossier',
  reason: (dossier: string) => `U krijgt dit bericht omdat u toegang kreeg tot het dossier ‘${dossier}’.`,
}

type ActionWords = {
  subject: (code: string, title: string) => string
  body: (who: string, action: string) => string
  /** It asks nothing of its reader. */
  isNews?: boolean
}

/** Per step of an action that somebody hears about: what the mail says. `action` is `A5 (‘titel’)`. */
export const actionMails: Record<ActionMailType, ActionWords> = {
  assign: {
    subject: (code, title) => `U bent trekker van ${code}: ${title}`,
    body: (who, action) => `${who} maakte u trekker van ${action}. Schrijf nu het plan van aanpak.`,
  },
  reassign: {
    subject: (code, title) => `U bent trekker van ${code}: ${title}`,
    body: (who, action) => `${who} maakte u trekker van ${action}. U neemt de actie over.`,
  },
  deliver: {
    subject: (code) => `${code} is opgeleverd`,
    body: (who, action) =>
      `${who} leverde ${action} op. U kunt het resultaat aanvaarden, of terugsturen met een reden.`,
  },
  accept: {
    subject: (code) => `${code} is afgerond`,
    body: (who, action) => `${who} aanvaardde het resultaat van ${action}. De actie is afgerond.`,
    isNews: true,
  },
  sendBack: {
    subject: (code) => `${code} is teruggestuurd`,
    body: (who, action) =>
      `${who} stuurde het resultaat van ${action} terug. De actie is weer in uitvoering.`,
  },
  decide: {
    subject: (code) => `Er is een besluit over ${code}`,
    body: (who, action) => `${who} legde een besluit vast over ${action}. U kunt weer verder.`,
    isNews: true,
  },
  requestDecision: {
    subject: (code, title) => `Besluit gevraagd over ${code}: ${title}`,
    body: (who, action) =>
      `${who} vraagt het bestuur om een besluit over ${action}. Tot dan ligt de actie stil. De vraag staat hieronder.`,
  },
  block: {
    subject: (code, title) => `${code} is geblokkeerd: ${title}`,
    body: (who, action) =>
      `${who} meldt dat ${action} niet verder kan. Wat er in de weg staat, leest u hieronder.`,
  },
  unblock: {
    subject: (code) => `${code} kan weer verder`,
    body: (who, action) => `${who} hief de blokkade op van ${action}. U kunt weer verder.`,
    isNews: true,
  },
}

export const actionMailFrame = {
  action: (code: string, title: string) => `${code} (‘${title}’)`,
  dossier: (title: string) => `Dossier: ${title}.`,
  link: (code: string) => `Bekijk ${code}`,
  byOwner: (code: string) => `U krijgt dit bericht omdat u trekker bent van ${code}.`,
  byRole: (role: string, dossier: string) =>
    `U krijgt dit bericht omdat u ${role} bent in het dossier ‘${dossier}’.`,
  unblocker: (party: string) => `Oplossen kan: ${party}`,
  system: 'Aanjager',
}

export const mailbox = {
  title: 'Postvak van de demo',
  sub: 'Hier staat alle e-mail van de demo, het nieuwste bericht bovenaan.',
  count: (count: number) => `De laatste ${count} berichten.`,
  empty: { title: 'Er is nog geen post', why: 'Vraag bijvoorbeeld een link om in te loggen.' },
  to: 'Aan',
  subject: 'Onderwerp',
  when: 'Wanneer',
  forgotten: 'Dit bericht is verstuurd. De tekst is daarna gewist.',
}
