/** Words of the mails about a remark. `action` is `A5 (‘titel’)`, `code` is `A5`. */
export const commentMail = {
  mentioned: {
    subject: (who: string, code: string, title: string) => `${who} noemt u bij ${code}: ${title}`,
    body: (who: string, action: string) => `${who} bracht een reactie bij ${action} onder uw aandacht.`,
    reason: (code: string) => `U krijgt dit bericht omdat u bij een reactie op ${code} bent genoemd.`,
  },
  owner: {
    subject: (partner: string, code: string, title: string) => `${partner} reageert op ${code}: ${title}`,
    body: (who: string, partner: string, action: string) =>
      `${who} reageerde namens ${partner} op ${action}.`,
  },
  room: (label: string) => `De reactie staat in de kamer ‘${label}’.`,
  link: 'Lees de reactie en antwoord',
}
