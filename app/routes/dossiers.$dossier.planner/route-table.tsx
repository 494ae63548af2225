import type { RouteStep } from '#app/services/planner/route.ts'
import { formatDate, formatWeekday } from '#app/text/dates.ts'
import { plannerText, skippedWords, stepLabel } from '#app/text/planner.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'

const words = plannerText.columns

/** The same as the drawing, in words. */
export function RouteTable({ steps, today }: { steps: readonly RouteStep[]; today: string }) {
  return (
    <Table caption={plannerText.chartCaption} hideCaption blocks>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.skipped}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={`${step.kind} ${step.turn}`}>
            <td>
              <span className={index === steps.length - 1 ? 'station station--end' : 'station'}>
                {index + 1}
              </span>
            </td>
            <th scope="row">{stepLabel(step)}</th>
            <td data-label={words.day}>
              {formatWeekday(step.on)} <strong className="nowrap">{formatDate(step.on)}</strong>{' '}
              {step.on < today ? <Tag tone="bad">{plannerText.passed}</Tag> : null}
            </td>
            <td data-label={words.skipped}>{step.kind === 'meeting' ? null : skippedWords(step.skipped)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
