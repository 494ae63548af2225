import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getViewer, notFound } from '#app/auth/access.server.ts'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { mailbox } from '#app/text/mail.ts'
import { ui } from '#app/text/ui.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Table } from '#app/ui/table.tsx'
import { listMails } from '#db/queries/mails.ts'

const shown = 100

/** Open to all in the demo: the link to sign in with lies here. Does not exist in production. */
export async function loader(args: LoaderFunctionArgs) {
  const { context } = args
  if (!hasDemo(context.settings)) throw notFound()
  const viewer = await getViewer(args)
  const mails = await listMails(context.db, shown)
  return {
    viewer: viewer && { name: viewer.name, isContact: viewer.isContact },
    mails: mails.map(({ created_at, ...mail }) => ({ ...mail, when: formatDateTime(created_at) })),
  }
}

export default function MailboxPage() {
  const { viewer, mails } = useLoaderData<typeof loader>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead title={mailbox.title} sub={mailbox.sub} />
      <Panel>
        {mails.length > 0 ? (
          <Table caption={mailbox.count(mails.length)}>
            <thead>
              <tr>
                <th scope="col">{mailbox.subject}</th>
                <th scope="col">{mailbox.when}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map(({ id, recipient, subject, when }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/postvak/${id}`}>{subject}</a>
                    <div className="muted small breaks">{recipient}</div>
                  </th>
                  <td>{when}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        ) : (
          <EmptyState title={mailbox.empty.title}>{mailbox.empty.why}</EmptyState>
        )}
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${mailbox.title} - ${ui.product}` }]
