import type { RefusedOnPartnerPage } from '#app/services/alignments/receive-partner-page.server.ts'
import { alignmentStateLabels, involvementLabels } from '#app/text/alignments.ts'
import { formatDate } from '#app/text/dates.ts'
import { partnerPage as words } from '#app/text/partner.ts'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import { alignmentLooks } from '../alignment-looks.ts'
import { CommentThread } from '../comments/comment-thread.tsx'
import { Diff } from '../diff.tsx'
import { Facts } from '../facts.tsx'
import { Split, Stack } from '../layout.tsx'
import { Markdown } from '../markdown.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { Quote } from '../quote.tsx'
import { Tag } from '../tag.tsx'
import { AnswerForm } from './answer-form.tsx'
import { ConditionsPanel } from './conditions-panel.tsx'
import { ConfirmForm, SettleForm } from './confirm-form.tsx'
import { EarlierAnswers } from './earlier-answers.tsx'
import type { PartnerFormProps } from './form-state.ts'
import { ContestForm, ForwardForm, QuestionForm } from './other-forms.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import { StandingNotices } from './standing-notices.tsx'

type PartnerPageProps = Omit<PartnerFormProps, 'refused'> & {
  done: string | undefined
  /** The page's own address. */
  here: string
  refused: RefusedOnPartnerPage | undefined
}

/** One action as one partner sees it, by account or by link: the text, how it stands, and the answer. */
export function PartnerPageBody({ done, here, page, nonce, refused }: PartnerPageProps) {
  const props = { page, nonce, refused: refused && 'intent' in refused ? refused : undefined }
  const refusedComment = refused && 'type' in refused ? refused : undefined
  return (
    <Split aside={<InShort {...props} />}>
      <Stack>
        <Done done={refused ? undefined : done} />
        <Refusal {...props} />
        <StandingNotices page={page} />
        <Panel>
          <Quote source={words.recommendation(page.alignment.recommendation_number)}>
            {page.alignment.recommendation_body}
          </Quote>
        </Panel>
        <Changed {...props} />
        <ConfirmForm {...props} />
        <Panel id="plan" title={words.plan} pinned>
          <Markdown source={page.plan.body} />
          <p className="plan-meta muted">{words.planMeta(page.plan.number, page.plan.created_at)}</p>
        </Panel>
        <SettleForm {...props} />
        {page.can.answer ? <AnswerForm {...props} /> : null}
        <ConditionsPanel {...props} />
        <QuestionForm {...props} />
        <QuestionsPanel page={page} />
        <ForwardForm {...props} />
        <CommentThread {...{ here, nonce, done }} thread={page.thread} base={here} refused={refusedComment} />
        <EarlierAnswers answers={page.standing && page.can.answer ? page.answers.slice(1) : page.answers} />
      </Stack>
    </Split>
  )
}

function Done({ done }: { done: string | undefined }) {
  if (!done || !Object.hasOwn(words.done, done)) return null
  return (
    <Notice kind="ok">
      <p>{words.done[done as keyof typeof words.done & AlignmentEventType]}</p>
    </Notice>
  )
}

/** Why it did not go through; with the difference when the text was replaced while it was read. */
function Refusal({ page, refused }: PartnerFormProps) {
  if (!refused?.errors.form) return null
  const { readPlan } = refused
  const isReplaced = readPlan !== undefined && readPlan.number !== page.plan.number
  return (
    <>
      <Notice kind="error">
        <p>{refused.errors.form}</p>
      </Notice>
      {isReplaced ? (
        <Panel id="verschil-gelezen" title={words.readBefore(readPlan.number)}>
          <Diff before={readPlan.body} after={page.plan.body} />
        </Panel>
      ) : null}
    </>
  )
}

/** The difference with the text that they answered on. */
function Changed(props: PartnerFormProps) {
  const { before, plan, isEditorialNews } = props.page
  if (!before) return null
  return (
    <Panel
      id="verschil"
      title={isEditorialNews ? words.editorial.title : words.changed(before.number)}
      pinned
    >
      {isEditorialNews ? (
        <>
          <p>{words.editorial.why}</p>
          {plan.change_reason ? <p>{words.editorial.reason(plan.change_reason)}</p> : null}
        </>
      ) : null}
      <Diff before={before.body} after={plan.body} />
      <ContestForm {...props} />
    </Panel>
  )
}

function InShort({ page: { alignment } }: PartnerFormProps) {
  const { owner_name, answer_by, involvement, state } = alignment
  return (
    <Panel id="kort" title={words.facts.title}>
      <Facts
        facts={[
          { term: words.facts.owner, value: owner_name ?? words.facts.noOwner },
          {
            term: words.facts.answerBy,
            value: answer_by ? formatDate(answer_by) : words.facts.noAnswerBy,
          },
          { term: words.facts.involvement, value: involvementLabels[involvement] },
          {
            term: words.facts.state,
            value: <Tag {...alignmentLooks[state]}>{alignmentStateLabels[state]}</Tag>,
          },
        ]}
      />
    </Panel>
  )
}
