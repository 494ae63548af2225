import { partnerPage as words } from '#app/text/partner.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { AnswerLine } from './earlier-answers.tsx'
import type { PartnerFormProps } from './form-state.ts'

type Page = PartnerFormProps['page']

/** How it stands before anything else: the term and silence, the chair's decision, an answer that counts. */
export function StandingNotices({ page }: { page: Page }) {
  const { alignment, standing, can } = page
  return (
    <>
      <Asked page={page} />
      {alignment.overridden && alignment.override_reason ? (
        <Notice kind="warn" title={words.overridden}>
          <p>{alignment.override_reason}</p>
        </Notice>
      ) : null}
      {standing && can.answer ? (
        <Panel id="staat" title={words.answers.standing}>
          <AnswerLine answer={standing} />
        </Panel>
      ) : null}
    </>
  )
}

function Asked({ page: { alignment, can, standing } }: { page: Page }) {
  const { involvement, state, answer_by } = alignment
  if (involvement === 'informed') return <Said>{words.informed}</Said>
  if (!can.answer) return <Said>{words.closed}</Said>
  if (state === 'noObjectionHeard') return <Said>{words.silent}</Said>
  return answer_by && !standing ? <Said>{words.silence(answer_by)}</Said> : null
}

const Said = ({ children }: { children: string }) => (
  <Notice>
    <p>{children}</p>
  </Notice>
)
