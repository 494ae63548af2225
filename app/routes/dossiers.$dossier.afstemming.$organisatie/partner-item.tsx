import { matrixText, partnerList, standingSince } from '#app/text/alignment-matrix.ts'
import { alignmentStateLabels, involvementLabels } from '#app/text/alignments.ts'
import { actionNumber } from '#app/text/board.ts'
import { daysBetween } from '#app/text/dates.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { Cluster } from '#app/ui/layout.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { isAnswer } from '#workflows/alignment/states.ts'
import type { PartnerItem as Item, PartnerPage } from './partner-page.server.ts'

type Props = Item & Pick<PartnerPage, 'slug' | 'today'>

/** One action of a partner: where it stands, since when, and whether it holds the action up. */
export function PartnerItem({ action, alignment, since, holds, slug, today }: Props) {
  const { id, state, partner, involvement, answer_version } = alignment
  const page = `/dossiers/${slug}/acties/${action.number}`
  const number = actionNumber(action.number)
  return (
    <li>
      <a href={page}>
        {number} {action.title}
      </a>
      <Cluster>
        <Tag {...alignmentLooks[state]}>{alignmentStateLabels[state]}</Tag>
        {holds ? (
          <Tag tone="bad" sign="alert">
            {matrixText.holds}
          </Tag>
        ) : null}
        <span className="muted small">
          {[
            standingSince(daysBetween(since, today)),
            answer_version ? partnerList.onVersion(answer_version) : undefined,
            termWords(alignment, today),
            involvementLabels[involvement].toLowerCase(),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <a className="small" href={`${page}/afstemming/${id}`}>
          {partnerList.view}
          <span className="visually-hidden"> {partnerList.about(partner, number)}</span>
        </a>
      </Cluster>
    </li>
  )
}

/** The term matters until there is an answer. */
function termWords({ answer_by, state }: Item['alignment'], today: string): string | undefined {
  if (!answer_by || isAnswer(state)) return undefined
  return answer_by < today ? partnerList.late(answer_by) : partnerList.answerBy(answer_by)
}
