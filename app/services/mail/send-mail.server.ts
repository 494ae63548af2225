import { createTransport } from 'nodemailer'
import type { Settings } from '#app/http/settings.server.ts'
import { ui } from '#app/text/ui.ts'
import type { findMail } from '#db/queries/mails.ts'

type KeptMail = NonNullable<Awaited<ReturnType<typeof findMail>>>

export interface MailServer {
  send(mail: KeptMail): Promise<void>
  close(): void
}

/** A mail server that does not answer must not hold up the others for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Promise: the mail server of SMTP_URL; undefined when mail is only kept (the demo). */
export function connectMailServer(settings: Pick<Settings, 'smtpUrl' | 'mailFrom'>): MailServer | undefined {
  if (!settings.smtpUrl) return undefined
  const transport = createTransport({ url: settings.smtpUrl, ...patience })
  const from = { name: ui.product, address: settings.mailFrom }
  return {
    async send({ message_id, recipient, subject, body_text, body_html, unsubscribe_url }) {
      await transport.sendMail({
        from,
        to: { name: '', address: recipient },
        subject,
        text: body_text,
        html: body_html,
        messageId: message_id,
        // No out-of-office answers to a machine (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(unsubscribe_url) },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}

/** RFC 2369 names where to leave, RFC 8058 that one POST is enough: a mail program shows a button of its own. */
function unsubscribeHeaders(url: string | null): Record<string, string> {
  if (!url) return {}
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** Whether trying again is of no use: the server refuses this address or this message for good. */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500
}
