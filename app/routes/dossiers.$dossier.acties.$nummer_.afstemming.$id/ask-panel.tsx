import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { alignmentFieldsOf } from '#app/services/alignments/alignment-fields.ts'
import type { RefusedAlignment } from '#app/services/alignments/submit-alignment.server.ts'
import { actionPage } from '#app/text/action-page.ts'
import { alignmentFieldWords } from '#app/text/alignment-fields.ts'
import { stepButton, alignmentPage as words } from '#app/text/alignment-page.ts'
import { alignmentEventLabels } from '#app/text/alignments.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { historyActor } from '#app/text/history.ts'
import { Conflict } from '#app/ui/conflict.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import { AlignmentForm } from './alignment-form.tsx'
import type { AlignmentPageData } from './page-data.server.ts'

type AskPanelProps = { page: AlignmentPageData; refused?: RefusedAlignment }

/** The form of the chosen step; above it what was wrong, or what others changed meanwhile. */
export function AskPanel({ page, refused }: AskPanelProps) {
  const asked = refused ? { type: refused.type, condition: refused.values.condition ?? '' } : page.asked
  if (!asked || (!refused && !isPossible(page, asked))) return null
  const errors = refused?.errors ?? {}
  const values = refused?.values ?? valuesNow(page, asked.type)
  const form = <AlignmentForm {...{ page, ...asked, values, errors }} />
  const last = refused?.changes.at(-1)
  if (refused && last) {
    return (
      <Conflict
        who={historyActor(last)}
        when={formatDateTime(last.at)}
        rows={rowsOf(page, refused.values)}
        meanwhile={<Meanwhile changes={refused.changes} />}
      >
        {form}
      </Conflict>
    )
  }
  return (
    <>
      <ErrorSummary
        errors={errorList(errors, labelsOf(asked.type))}
        title={errors.form ? actionPage.errors.title : undefined}
      />
      <Panel id="invullen" title={stepButton(asked.type)}>
        <Stack>
          <p className="muted">{alignmentEventLabels[asked.type].does}</p>
          {form}
        </Stack>
      </Panel>
    </>
  )
}

function isPossible(
  { lines, conditions }: AlignmentPageData,
  { type, condition }: { type: AlignmentEventType; condition: string },
) {
  const about = conditions.find(({ number }) => String(number) === condition)
  if (about) return about.steps.some((step) => step === type)
  return [...lines.steer, ...lines.record].some((line) => line.type === type && line.why === undefined)
}

/** What stands now, in the fields that change it. */
function valuesNow({ alignment }: AlignmentPageData, type: AlignmentEventType): FormValues {
  if (type === 'setTerm') return { answerBy: alignment.answer_by ?? '' }
  return type === 'setInvolvement' ? { involvement: alignment.involvement } : {}
}

const labelsOf = (type: AlignmentEventType): FormErrors =>
  Object.fromEntries(alignmentFieldsOf(type).map((field) => [field, alignmentFieldWords(type, field).label]))

function Meanwhile({ changes }: Pick<RefusedAlignment, 'changes'>) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.id}>
          {words.meanwhile(doneOf(change.type), historyActor(change), formatDateTime(change.at))}
        </li>
      ))}
    </ul>
  )
}

const doneOf = (type: string) =>
  Object.hasOwn(alignmentEventLabels, type) ? alignmentEventLabels[type as AlignmentEventType].done : type

/** An answer is pinned to a text: another one than was seen is said beside it. */
function rowsOf({ plan }: AlignmentPageData, { planVersion }: FormValues) {
  if (!planVersion || planVersion === String(plan.planVersion)) return []
  return [{ label: words.planNow, yours: planVersion, current: String(plan.planVersion) }]
}
