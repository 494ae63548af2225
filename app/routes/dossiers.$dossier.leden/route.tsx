import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDossier } from '#app/auth/access.server.ts'
import { roleLabels } from '#app/text/actions.ts'
import { roleMeanings, members as words } from '#app/text/members.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { listMembers } from '#db/queries/members.ts'
import { may } from '#workflows/permissions.ts'
import { ROLES } from '#workflows/roles.ts'
import { MemberTable } from './member-table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'readMembers')
  const manages = may(dossier.role, 'manageMembers')
  const rows = await listMembers(args.context.db, dossier.id)
  const now = new Date()
  const done = new URL(args.request.url).searchParams.get('klaar') ?? ''
  return {
    manages,
    notice: words.done[done],
    base: `/dossiers/${dossier.slug}/leden`,
    members: rows.map(({ id, name, function_title, role, owned, ...row }) => ({
      ...{ id, name, role, owned: owned ?? 0 },
      isViewer: id === viewer.id,
      functionTitle: function_title,
      account: accountOf(row, now),
    })),
  }
}

/** What is to be known of an account that is not simply in use. */
function accountOf(
  { deactivated_at, invited_until }: { deactivated_at: Date | null; invited_until: Date | null },
  now: Date,
) {
  if (deactivated_at) return 'closed' as const
  if (!invited_until) return undefined
  return invited_until > now ? ('invited' as const) : ('inviteExpired' as const)
}

export default function MembersPage() {
  const { members, manages, notice, base } = useLoaderData<typeof loader>()
  const expired = members.some(({ account }) => account === 'inviteExpired') ? words.expired : ''
  return (
    <>
      <PageHead title={words.title} sub={words.sub}>
        {manages ? (
          <LinkButton variant="primary" icon="plus" href={`${base}/toevoegen`}>
            {words.add}
          </LinkButton>
        ) : null}
      </PageHead>
      {notice ? <Notice kind="ok" title={notice} /> : null}
      <Panel>
        <Stack>
          <MemberTable members={members} base={manages ? base : undefined} />
          {manages ? (
            <p className="muted small">{[words.howToChange, expired].filter(Boolean).join(' ')}</p>
          ) : null}
        </Stack>
      </Panel>
      <Panel id="rollen" title={words.rolesTitle}>
        <Facts
          align="start"
          facts={ROLES.map((role) => ({ term: roleLabels[role], value: roleMeanings[role] }))}
        />
      </Panel>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
