import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAdmin } from '#app/auth/access.server.ts'
import { admin as words } from '#app/text/admin.ts'
import { ui } from '#app/text/ui.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { listAccounts } from '#db/queries/accounts.ts'
import { AccountSearch } from './account-search.tsx'
import { AccountTable } from './account-table.tsx'

const limit = 200

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAdmin(args)
  const { searchParams } = new URL(args.request.url)
  const search = (searchParams.get('zoek') ?? '').trim().slice(0, 100)
  const rows = await listAccounts(args.context.db, search, limit + 1)
  const now = new Date()
  return {
    viewer: { name: viewer.name, isContact: viewer.isContact },
    notice: words.done[searchParams.get('klaar') ?? ''],
    search,
    hasMore: rows.length > limit,
    accounts: rows.slice(0, limit).map((row) => ({
      ...{ id: row.id, name: row.name, email: row.email, functionTitle: row.function_title },
      ...{ isAdmin: row.is_admin, isDemo: row.is_demo, dossiers: row.dossier_count ?? 0 },
      state: accountState(row, now),
    })),
  }
}

function accountState(
  row: { deactivated_at: Date | null; invited_until: Date | null },
  now: Date,
): keyof typeof words.states {
  if (row.deactivated_at) return 'closed'
  if (!row.invited_until) return 'active'
  return row.invited_until > now ? 'invited' : 'inviteExpired'
}

export default function AdminPage() {
  const { viewer, accounts, search, hasMore, notice } = useLoaderData<typeof loader>()
  return (
    <PageShell account={viewer} search={false}>
      <PageHead title={words.title} sub={words.sub}>
        <ButtonGroup>
          <LinkButton href="/beheer/dossiers">{words.toDossiers}</LinkButton>
          <LinkButton href="/beheer/kalender">{words.toCalendar}</LinkButton>
          <LinkButton icon="plus" href="/beheer/dossiers/nieuw">
            {words.newDossier}
          </LinkButton>
          <LinkButton variant="primary" icon="plus" href="/beheer/uitnodigen">
            {words.invite}
          </LinkButton>
        </ButtonGroup>
      </PageHead>
      {notice ? <Notice kind="ok" title={notice} /> : null}
      <Panel>
        <AccountSearch search={search} />
      </Panel>
      <Panel>
        {accounts.length > 0 ? (
          <AccountTable accounts={accounts} />
        ) : (
          <EmptyState title={words.none.title}>{words.none.why}</EmptyState>
        )}
        {hasMore ? <p>{words.more(limit)}</p> : null}
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
