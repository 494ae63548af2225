import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { roleLabels } from '#app/text/actions.ts'
import { formatDate } from '#app/text/dates.ts'
import { members, memberPage as words } from '#app/text/members.ts'
import { ui } from '#app/text/ui.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { findMember, listOwnedActions } from '#db/queries/members.ts'
import { answerRemove, answerRole } from './answers.server.ts'
import { MemberPanels } from './member-panels.tsx'

type Args = LoaderFunctionArgs | ActionFunctionArgs

async function requireMember(args: Args) {
  const access = await requireDossier(args, 'manageMembers')
  const id = z.uuid().safeParse(args.params.persoon)
  const key = { dossier_id: access.dossier.id, person_id: id.data ?? '' }
  const member = id.success ? await findMember(args.context.db, key) : undefined
  if (!member) throw notFound()
  return { ...access, key, member }
}

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, key, member } = await requireMember(args)
  const owned = await listOwnedActions(args.context.db, key)
  const { name, role, email, function_title, created_at, deactivated_at } = member
  return {
    slug: dossier.slug,
    member: {
      ...{ name, role, email },
      functionTitle: function_title,
      since: formatDate(created_at),
      isClosed: deactivated_at !== null,
    },
    owned: owned.map(({ number, title }) => ({ number, title })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier, member } = await requireMember(args)
  const form = await readForm(args.request)
  const posted = { desk: args.context, manager: { dossier, actor: viewer }, member, form }
  switch (form.get('intent')) {
    case 'changeRole':
      return answerRole(posted)
    case 'removeMember':
      return answerRemove(posted)
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function MemberPage() {
  const { slug, member, owned } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const base = `/dossiers/${slug}`
  return (
    <>
      <PageHead
        title={member.name}
        sub={`${roleLabels[member.role]}${member.isClosed ? ` · ${members.accounts.closed}` : ''}`}
        breadcrumb={[{ label: members.title, href: `${base}/leden` }, { label: member.name }]}
      />
      <MemberPanels base={base} member={member} owned={owned} answer={answer} />
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.member.name ?? words.role} - ${ui.product}` },
]
