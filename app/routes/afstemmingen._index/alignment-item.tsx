import { alignmentStateLabels } from '#app/text/alignments.ts'
import { actionNumber } from '#app/text/board.ts'
import { partnerHome as words } from '#app/text/partner.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { AlignmentState } from '#workflows/alignment/states.ts'
import type { Section } from './sections.ts'

interface Item {
  id: string
  section: Section
  number: number
  title: string
  dossier: string
  organisation: string
  state: AlignmentState
  answer_by: string | null
  answer_version: number | null
  presented_version: number
  termOver: boolean
}

/** One plan that lies with the visitor's organisation. */
export function AlignmentItem({ item }: { item: Item }) {
  const { id, section, number, title, organisation, dossier, state, answer_by } = item
  const isOpen = section === 'toAnswer' || section === 'toConfirm'
  return (
    <li className="item">
      <div className="item__text">
        <p className="item__title">
          <a href={`/afstemmingen/${id}`}>{`${actionNumber(number)} ${title}`}</a>
        </p>
        <p className="muted">{`${organisation} · ${dossier}`}</p>
        {isOpen && answer_by ? (
          <p>{item.termOver ? words.termOver(answer_by) : words.answerBy(answer_by)}</p>
        ) : null}
      </div>
      <span>
        <Tag {...alignmentLooks[state]}>{alignmentStateLabels[state]}</Tag>
        {item.answer_version ? <span className="muted small">{` ${versionOf(item)}`}</span> : null}
      </span>
    </li>
  )
}

/** Which version they answered on; what lies there now when that is another. */
function versionOf({ section, answer_version, presented_version }: Item): string {
  const answered = answer_version ?? 0
  return section === 'toConfirm'
    ? words.toConfirmVersion(presented_version, answered)
    : words.onVersion(answered)
}
