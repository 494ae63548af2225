import { partnersPanel as words } from '#app/text/action-alignments.ts'
import { alignmentStateLabels, capacityLabels, involvementLabels } from '#app/text/alignments.ts'
import { daysBetween, formatAge, formatDateShort } from '#app/text/dates.ts'
import { alignmentLooks } from '#app/ui/alignment-looks.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { isAnswer } from '#workflows/alignment/states.ts'
import type { ActionPageData } from './page-data.server.ts'

type Partner = ActionPageData['partners'][number]

/** A line per partner; its name leads to what it answered, in its own words. */
export function PartnerTable({ base, partners, now }: Pick<ActionPageData, 'base' | 'partners' | 'now'>) {
  return (
    <Table caption={words.caption} hideCaption dense blocks>
      <thead>
        <tr>
          {Object.values(words.columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partners.map((partner) => (
          <tr key={partner.id}>
            <th scope="row">
              <a href={`${base}/afstemming/${partner.id}`}>{partner.short_name}</a>
            </th>
            <td data-label={words.columns.involvement}>
              {involvementLabels[partner.involvement].toLowerCase()}
            </td>
            <td data-label={words.columns.answer}>
              <Standing partner={partner} />
            </td>
            <td data-label={words.columns.version}>{versionOf(partner)}</td>
            <td data-label={words.columns.answerBy}>
              <AnswerBy partner={partner} now={now} />
            </td>
            <td data-label={words.columns.age}>{formatAge(daysBetween(partner.state_since, now))}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Standing({
  partner: { state, released, overridden, open_conditions, met_conditions, answer_capacity },
}: {
  partner: Partner
}) {
  if (released) return <Tag>{words.released}</Tag>
  const [open, all] = [open_conditions.length, open_conditions.length + met_conditions.length]
  // An answer that was not given in the organisation's name says so, wherever it counts.
  const isOwnName = answer_capacity !== null && answer_capacity !== 'organisation' && isAnswer(state)
  const remarks = [
    isOwnName ? words.inCapacity(capacityLabels[answer_capacity]) : '',
    overridden ? words.overridden : '',
    all > 0 ? words.openConditions(open, all) : '',
  ]
  return (
    <>
      <Tag {...alignmentLooks[state]}>{alignmentStateLabels[state]}</Tag>
      {remarks.filter(Boolean).map((remark) => (
        <small key={remark} className="facts__note">
          {remark}
        </small>
      ))}
    </>
  )
}

function versionOf({ presented_version, answer_version }: Partner): string {
  if (presented_version === 0) return words.noVersion
  if (answer_version === null) return String(presented_version)
  return answer_version < presented_version
    ? `${answer_version} (${words.newest(presented_version)})`
    : String(answer_version)
}

function AnswerBy({ partner, now }: { partner: Partner; now: Date }) {
  const { answer_by, answer_version, presented_version, involvement } = partner
  if (!answer_by) return involvement === 'informed' ? words.notAsked : null
  const isWaiting = presented_version > 0 && (answer_version ?? 0) < presented_version
  const isLate = isWaiting && daysBetween(answer_by, now) > 0
  return (
    <>
      {formatDateShort(answer_by, now)} {isLate ? <Tag tone="warn">{words.late}</Tag> : null}
    </>
  )
}
