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
  link?: { label: string; url: string } | undefined
  /** Under a heading, what happened to each thing that has a page. */
  sections?: readonly MailSection[]
  /** What stands under the link. */
  after?: readonly string[]
  /** Why this person gets this mail. */
  reason: string
}

export type MailSection = {
  heading: string
  items: readonly { label: string; url: string; lines: readonly string[] }[]
}

/** Promise: the mail as text and as HTML, with the same words. */
export function composeMail(content: MailContent): Mail {
  const { to, name, subject, paragraphs, quote, link, sections = [], after = [], reason } = content
  const greeting = mailFrame.greeting(name)
  const indented = quote?.split('\n').map((line) => `> ${line}`)
  const text = [
    greeting,
    ...paragraphs,
    ...(indented ? [indented.join('\n')] : []),
    ...(link ? [`${link.label}:\n${link.url}`] : []),
    ...sections.flatMap(sectionText),
    ...after,
    `${signature}${reason}\n${mailFrame.sender}`,
  ]
  const html = [
    ...[greeting, ...paragraphs].map(paragraph),
    ...(quote ? [`<blockquote>${lines(quote)}</blockquote>`] : []),
    ...(link ? [`<p>${anchor(link)}</p>`] : []),
    ...sections.flatMap(sectionHtml),
    ...after.map(paragraph),
    `${line}<p><small>${escapeHtml(reason)}<br>${escapeHtml(mailFrame.sender)}</small></p>`,
  ]
  return {
    to,
    subject: subject.replace(/\s+/g, ' '),
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<title>${escapeHtml(subject)}</title>\n<body>\n${html.join('\n')}\n</body>\n</html>\n`,
  }
}

/** Promise: the same mail, that also says where its reader chooses what mail they get. */
export function withSettingsLink(mail: Mail, url: string): Mail {
  const { settings } = mailFrame
  const link = `<p><small><a href="${escapeHtml(url)}">${escapeHtml(settings)}</a></small></p>\n`
  return {
    ...mail,
    text: afterLast(mail.text, signature, `${settings}:\n${url}\n`),
    html: afterLast(mail.html, line, link),
  }
}

/** Above why somebody got the mail. Mail programs know the first for the end of what was written. */
const signature = '-- \n'
const line = '<hr>\n'

function afterLast(words: string, mark: string, added: string): string {
  const end = words.lastIndexOf(mark) + mark.length
  return words.slice(0, end) + added + words.slice(end)
}

const sectionText = ({ heading, items }: MailSection) => [
  `${heading}\n${'='.repeat(heading.length)}`,
  ...items.map(({ label, url, lines }) => [label, ...lines.map((one) => `- ${one}`), url].join('\n')),
]
const sectionHtml = ({ heading, items }: MailSection) => [
  `<h2>${escapeHtml(heading)}</h2>`,
  ...items.flatMap(({ lines, ...item }) => [
    `<h3>${anchor(item)}</h3>`,
    `<ul>\n${lines.map((one) => `<li>${escapeHtml(one)}</li>`).join('\n')}\n</ul>`,
  ]),
]
const anchor = ({ label, url }: { label: string; url: string }) =>
  `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`
const paragraph = (words: string) => `<p>${lines(words)}</p>`
const lines = (words: string) => escapeHtml(words).replaceAll('\n', '<br>')

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
