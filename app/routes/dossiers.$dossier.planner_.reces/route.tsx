import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { type FormErrors, formValues, parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { isUuid } from '#app/http/uuid.ts'
import { addRecess, recessSchema, removeRecess } from '#app/services/planner/recess.server.ts'
import { recessText as words } from '#app/text/calendar.ts'
import { toDay } from '#app/text/dates.ts'
import { ui } from '#app/text/ui.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { RecessForm } from '#app/ui/recess/recess-form.tsx'
import { RecessList } from '#app/ui/recess/recess-list.tsx'
import { listRecesses } from '#db/queries/calendar.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier } = await requireDossier(args, 'manageRecess')
  const recesses = await listRecesses(args.context.db, dossier.id, toDay(new Date()))
  const done = new URL(args.request.url).searchParams.get('klaar') ?? ''
  return { planner: `/dossiers/${dossier.slug}/planner`, recesses, notice: words.done[done] }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, dossier } = await requireDossier(args, 'manageRecess')
  const form = await readForm(args.request)
  const desk = { dossierId: dossier.id, actorId: viewer.id }
  const done = (word: string) =>
    redirect(`/dossiers/${dossier.slug}/planner/reces?klaar=${word}`, { status: 303 })
  const refuse = (errors: FormErrors) => data({ errors, values: formValues(form) }, { status: 400 })
  switch (form.get('intent')) {
    case 'addRecess': {
      const parsed = parseForm(recessSchema(toDay(new Date())), form)
      if (!parsed.ok) return refuse(parsed.errors)
      const added = await addRecess(args.context.db, desk, parsed.value)
      if (added.ok) return done('toegevoegd')
      if (added.problem === 'taken') return refuse({ from: words.taken(added.known) })
      throw notFound()
    }
    case 'removeRecess': {
      const id = String(form.get('recess'))
      const removed = isUuid(id) ? await removeRecess(args.context.db, desk, id) : undefined
      if (!removed?.ok) throw notFound()
      return done('weggehaald')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function RecessPage() {
  const { planner, recesses, notice } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: words.planner, href: planner }, { label: words.title }]}
      />
      {notice && !refused ? <Notice kind="ok" title={notice} /> : null}
      <Panel id="perioden" title={words.listTitle}>
        <RecessList recesses={recesses} isRemovable={({ dossier_id }) => dossier_id !== null} markGeneral />
      </Panel>
      <Panel id="toevoegen" title={words.addTitle}>
        <RecessForm errors={refused?.errors ?? {}} values={refused?.values ?? {}} />
      </Panel>
    </>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
