import { recessText } from '#app/text/calendar.ts'
import { plannerText as words } from '#app/text/planner.ts'
import { Panel } from '#app/ui/panel.tsx'
import type { PlannerPage } from './planner-page.server.ts'

/** Which recesses are skipped: what is not known here is not skipped. */
export function RecessPanel({ recesses, managesRecess }: PlannerPage) {
  return (
    <Panel id="reces-periodes" title={words.recesses}>
      {recesses.length === 0 ? <p>{words.noRecesses}</p> : null}
      <ul className="plain-list">
        {recesses.map(({ id, name, from, to }) => (
          <li key={id}>{`${name}: ${recessText.period(from, to)}`}</li>
        ))}
      </ul>
      {managesRecess ? (
        <p className="panel__foot">
          <a href="planner/reces">{words.toRecesses}</a>
        </p>
      ) : null}
    </Panel>
  )
}
