import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { getViewer, notFound } from '#app/auth/access.server.ts'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { mailbox } from '#app/text/mail.ts'
import { ui } from '#app/text/ui.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { findMail } from '#db/queries/mails.ts'
import { MailText } from './mail-text.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args
  const id = z.uuid().safeParse(params.bericht)
  if (!hasDemo(context.settings) || !id.success) throw notFound()
  const [viewer, mail] = await Promise.all([getViewer(args), findMail(context.db, id.data)])
  if (!mail) throw notFound()
  const { recipient, subject, body_text, created_at } = mail
  const shown = { recipient, subject, text: body_text, when: formatDateTime(created_at) }
  return {
    viewer: viewer && { name: viewer.name, isContact: viewer.isContact },
    origin: context.settings.origin,
    mail: shown,
  }
}

export default function MailPage() {
  const { viewer, origin, mail } = useLoaderData<typeof loader>()
  const facts = [
    { term: mailbox.to, value: mail.recipient },
    { term: mailbox.when, value: mail.when },
  ]
  return (
    <PageShell account={viewer} search={false}>
      <PageHead
        title={mail.subject}
        breadcrumb={[{ label: mailbox.title, href: '/postvak' }, { label: mail.subject }]}
      />
      <Panel>
        <Facts facts={facts} align="start" />
      </Panel>
      <Panel>
        {mail.text ? <MailText text={mail.text} origin={origin} /> : <Notice>{mailbox.forgotten}</Notice>}
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.mail.subject ?? mailbox.title} - ${ui.product}` },
]
