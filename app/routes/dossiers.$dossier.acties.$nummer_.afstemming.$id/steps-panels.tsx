import { stepButton, alignmentPage as words } from '#app/text/alignment-page.ts'
import { alignmentEventLabels } from '#app/text/alignments.ts'
import { partnerQuestions } from '#app/text/partner-questions.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Step, StepList, UnavailableStep } from '#app/ui/step.tsx'
import type { AlignmentPageData } from './page-data.server.ts'
import type { AlignmentLine } from './steps.ts'

/** The caller's steps as sentences: steering the alignment, and recording an answer from elsewhere. */
export function StepsPanels({ base, alignment, actionBase, lines, mayRecord, history }: AlignmentPageData) {
  const isAsked = alignment.state === 'inConsultation' && history.some(({ type }) => type === 'askQuestion')
  const { released, overridden, override_reason, answer_version, presented_version } = alignment
  return (
    <>
      <Panel id="stappen" title={words.nowTitle}>
        <Stack>
          {released ? <Notice>{words.released}</Notice> : null}
          {overridden ? (
            <Notice title={words.overridden}>{override_reason ? <p>{override_reason}</p> : null}</Notice>
          ) : null}
          {answer_version && answer_version < presented_version ? (
            <p>
              <a href={`${actionBase}?van=${answer_version}&naar=${presented_version}#plan`}>
                {words.difference(answer_version, presented_version)}
              </a>
            </p>
          ) : null}
          {isAsked ? (
            <p>
              {partnerQuestions.asked} <a href="#reacties">{partnerQuestions.answer}</a>
            </p>
          ) : null}
          {lines.steer.length > 0 ? <Lines base={base} lines={lines.steer} /> : <p>{words.noSteps}</p>}
        </Stack>
      </Panel>
      {mayRecord && !released ? (
        <Panel id="vastleggen" title={words.recordTitle}>
          <Stack>
            <p className="muted">{lines.record.length > 0 ? words.recordIntro : words.recordNotYet}</p>
            <Lines base={base} lines={lines.record} />
          </Stack>
        </Panel>
      ) : null}
    </>
  )
}

function Lines({ base, lines }: { base: string; lines: readonly AlignmentLine[] }) {
  if (lines.length === 0) return null
  return (
    <StepList>
      {lines.map(({ type, why }) => {
        const button = stepButton(type)
        return why ? (
          <UnavailableStep key={type} label={button} why={why} />
        ) : (
          <Step
            key={type}
            control={<LinkButton href={`${base}?stap=${type}#invullen`}>{button}</LinkButton>}
            why={alignmentEventLabels[type].does}
          />
        )
      })}
    </StepList>
  )
}
