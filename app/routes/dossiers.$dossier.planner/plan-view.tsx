import {
  inTurnNote,
  meetingOffNote,
  plannerAnswer,
  plannerTitle,
  plannerText as words,
} from '#app/text/planner.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { Plan } from './planner-page.server.ts'
import { RouteChart } from './route-chart.tsx'
import { RouteTable } from './route-table.tsx'
import { VerdictList } from './verdict-list.tsx'

/** The answer first, then where it comes from. */
export function PlanView({ plan, today }: { plan: Plan; today: string }) {
  const { wish, steps, verdicts, chart, meetingOff, counted } = plan
  const counts = { makes: 0, tight: 0, late: 0 }
  for (const { outcome } of verdicts) counts[outcome] += 1
  return (
    <>
      <div className="planner-answer">
        <h2>{plannerTitle(wish.meetingOn)}</h2>
        <p>{plannerAnswer(counts)}</p>
      </div>
      {meetingOff ? <Notice kind="warn">{meetingOffNote(wish.meetingOn, meetingOff)}</Notice> : null}
      <Panel id="terug" title={words.chart}>
        <RouteChart chart={chart} />
        <RouteTable steps={steps} today={today} />
        <p className="muted small planner-rules">
          {words.rules} {counted ? inTurnNote(counted.number, counted.partners) : null}
        </p>
      </Panel>
      <Panel id="acties" title={words.actions}>
        {verdicts.length > 0 ? <VerdictList verdicts={verdicts} /> : <p>{words.noActions}</p>}
        {verdicts.length > 0 ? <p className="muted small planner-rules">{words.tightMeans}</p> : null}
      </Panel>
    </>
  )
}
