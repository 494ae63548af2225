import type { ReactNode } from 'react'
import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'

interface ConflictProps {
  /** Who saved meanwhile, and when in words. */
  who: string
  when: string
  rows: readonly { label: string; yours: ReactNode; current: ReactNode }[]
  /** What happened meanwhile, when that says more than the fields: a list of steps. */
  meanwhile?: ReactNode
  /** The form that applies the input anew, with what was typed in it. */
  children: ReactNode
}

/** A stale save: what you typed beside what stands there now, nothing lost. */
export function Conflict({ who, when, rows, meanwhile, children }: ConflictProps) {
  return (
    <section className="conflict" aria-labelledby="conflict-titel" tabIndex={-1} {...takesFocus}>
      <h2 id="conflict-titel">
        <Icon name="warning" />
        {ui.conflictTitle}
      </h2>
      <p className="conflict__who">{ui.conflictBy(who, when)}</p>
      {meanwhile}
      {rows.length > 0 ? <Comparison rows={rows} /> : null}
      <div className="conflict__form">{children}</div>
    </section>
  )
}

/** Native `autofocus`: the page comes back with this as the first thing to read. */
const takesFocus = { autoFocus: true }

function Comparison({ rows }: Pick<ConflictProps, 'rows'>) {
  return (
    <table className="table compare">
      <thead>
        <tr>
          <th scope="col">{ui.conflictField}</th>
          <th scope="col">{ui.conflictYours}</th>
          <th scope="col">{ui.conflictCurrent}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, yours, current }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label={ui.conflictYours}>{yours || <i>{ui.empty}</i>}</td>
            <td data-label={ui.conflictCurrent}>{current || <i>{ui.empty}</i>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
