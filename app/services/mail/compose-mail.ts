import { mailFrame } from '#app/text/mail.ts'
import type { Mail } from './queue-mail.server.ts'

export type MailContent = {
  to: string
  /** Who is addressed; left out where the name is not known yet. */
  name?: string | undefined
  subject: string
  paragraphs: readonly string[]
  /** What somebody wrote, shown as a quote. */
  quote?: string | undefined
  link: { label: string; url: string }
  /** What stands under the link. */
  after?: readonly string[]
  /** Why this person gets this mail. */
  reason: string
}

/** Promise: the mail as text and as HTML, with the same words. */
export function composeMail(content: MailContent): Mail {
  const { to, name, subject, paragraphs, quote, link, after = [], reason } = content
  const greeting = mailFrame.greeting(name)
  const indented = quote?.split('\n').map((line) => `> ${line}`)
  const text = [
    greeting,
    ...paragraphs,
    ...(indented ? [indented.join('\n')] : []),
    `${link.label}:\n${link.url}`,
    ...after,
    `-- \n${reason}\n${mailFrame.sender}`,
  ]
  const html = [
    ...[greeting, ...paragraphs].map(paragraph),
    ...(quote ? [`<blockquote>${lines(quote)}</blockquote>`] : []),
    `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`,
    ...after.map(paragraph),
    `<hr>\n<p><small>${escapeHtml(reason)}<br>${escapeHtml(mailFrame.sender)}</small></p>`,
  ]
  return {
    to,
    subject: subject.replace(/\s+/g, ' '),
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<title>${escapeHtml(subject)}</title>\n<body>\n${html.join('\n')}\n</body>\n</html>\n`,
  }
}

const paragraph = (words: string) => `<p>${lines(words)}</p>`
const lines = (words: string) => escapeHtml(words).replaceAll('\n', '<br>')

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
