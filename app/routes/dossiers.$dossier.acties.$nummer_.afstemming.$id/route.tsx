import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireDossier } from '#app/auth/access.server.ts'
import { numberParam } from '#app/http/number-param.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { linkFormSchema, manageLink } from '#app/services/alignments/manage-links.server.ts'
import { submitAlignment } from '#app/services/alignments/submit-alignment.server.ts'
import { isCommentForm, isRefusedComment } from '#app/services/comments/comment-forms.ts'
import { submitComment } from '#app/services/comments/submit-comment.server.ts'
import { actionAnswers } from '#app/text/action-answers.ts'
import { actionPage } from '#app/text/action-page.ts'
import { alignmentPage } from '#app/text/alignment-page.ts'
import { alignmentStateLabels } from '#app/text/alignments.ts'
import { comments } from '#app/text/comments.ts'
import { ui } from '#app/text/ui.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { CommentThread } from '#app/ui/comments/comment-thread.tsx'
import { Split } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RouteProblem } from '#app/ui/route-problem.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { AnswersPanel } from './answers-panel.tsx'
import { AskPanel } from './ask-panel.tsx'
import { ConditionsPanel } from './conditions-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { readAlignmentPage } from './page-data.server.ts'
import { Done, FactsPanel, HistoryPanel } from './side-panels.tsx'
import { StepsPanels } from './steps-panels.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const access = await requireDossier(args, 'readAlignments')
  const { nummer, id } = args.params
  const search = new URL(args.request.url).searchParams
  return readAlignmentPage(args.context.db, { access, number: numberParam(nummer), id, search })
}

export async function action(args: ActionFunctionArgs) {
  const access = await requireDossier(args, 'readAlignments')
  const { nummer, id } = args.params
  const { db } = args.context
  const search = new URLSearchParams()
  const page = await readAlignmentPage(db, { access, number: numberParam(nummer), id, search })
  const form = await readForm(args.request)
  const alignmentId = page.alignment.id
  const personId = access.viewer.id
  const intent = form.get('intent')
  const link = linkFormSchema.safeParse(Object.fromEntries(form))
  if (link.success) {
    const { nonce: key, ...asked } = link.data
    const done = await manageLink(args.context, { ...asked, key, alignmentId, personId })
    if (!done.ok) throw notFound()
    return redirect(`${page.base}?gedaan=${asked.intent}#links`, { status: 303 })
  }
  if (isCommentForm(intent)) {
    const said = await submitComment(db, intent, { standing: { actionId: page.action.id, personId }, form })
    if (said === 'notFound') throw notFound()
    if (!said.ok) return data(said, { status: said.status })
    return redirect(`${page.base}?gedaan=${said.type}#reacties`, { status: 303 })
  }
  const answer = await submitAlignment(db, { alignmentId, personId, form })
  if (answer === 'unknownIntent') throw new Response(actionAnswers.unknownIntent, { status: 400 })
  if (answer === 'notFound') throw notFound()
  if (!answer.ok) return data(answer, { status: answer.status })
  return redirect(`${page.base}?gedaan=${answer.type}`, { status: 303 })
}

export default function AlignmentPage() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const saidWrong = refused && isRefusedComment(refused) ? refused : undefined
  const { action: row, alignment, dossier, actionBase } = page
  return (
    <>
      <PageHead
        title={alignmentPage.title(alignment.short_name, row.title)}
        breadcrumb={[
          { label: actionPage.board, href: `/dossiers/${dossier.slug}/bord` },
          { label: `${actionPage.number(row.number)} ${row.title}`, href: actionBase },
          { label: alignment.short_name },
        ]}
      >
        <Tag {...alignmentLooks[alignment.state]}>{alignmentStateLabels[alignment.state]}</Tag>
      </PageHead>
      {refused ? null : <Done {...page} />}
      <Split
        aside={
          <>
            <FactsPanel {...page} />
            <LinksPanel {...page} />
            <HistoryPanel {...page} />
          </>
        }
      >
        <AskPanel page={page} refused={refused && !isRefusedComment(refused) ? refused : undefined} />
        <StepsPanels {...page} />
        <AnswersPanel {...page} />
        <ConditionsPanel {...page} />
        <CommentThread
          title={comments.titleWith(alignment.short_name)}
          {...{ thread: page.thread, base: page.base, nonce: page.nonce, done: page.said }}
          refused={saidWrong}
        />
      </Split>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: `${page ? alignmentPage.title(page.alignment.short_name, page.action.title) : alignmentPage.notFound.title} - ${ui.product}`,
  },
]

export function ErrorBoundary() {
  return <RouteProblem words={{ 404: alignmentPage.notFound }} path="/bord" label={actionPage.toBoard} />
}
