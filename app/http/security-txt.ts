const year = 365 * 24 * 60 * 60 * 1000

/** `/.well-known/security.txt` (RFC 9116): where a leak can be reported. The standard wants it to expire. */
export function securityTxt({
  origin,
  contact,
  now,
}: {
  origin: string
  contact: string
  now: Date
}): string {
  return [
    `Contact: ${contact.startsWith('https://') ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date(now.getTime() + year).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}
