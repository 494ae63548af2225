import { phaseLabels, stateLabels } from '#app/text/actions.ts'
import { overviewText } from '#app/text/overview.ts'
import { PHASES, type Phase } from '#workflows/action-item/states.ts'
import type { Overview } from './overview-page.server.ts'

/** Where everything is, in one look: the five phases, each with its number and the states in it. */
export function PhaseStrip({ actions, dossier }: Overview) {
  const countOf = (state: string) => actions.filter((action) => action.state === state).length
  return (
    <ol className="phase-strip" aria-label={overviewText.phases}>
      {(Object.keys(PHASES) as Phase[]).map((phase) => {
        const states = PHASES[phase].map((state) => ({ state, count: countOf(state) }))
        const total = states.reduce((sum, { count }) => sum + count, 0)
        const inside = states.filter(({ count }) => count > 0)
        return (
          <li key={phase} className={total > 0 ? 'filled' : undefined}>
            <a href={`/dossiers/${dossier.slug}/bord#fase-${phase}`}>{phaseLabels[phase]}</a>
            <strong>{total}</strong>
            <span>
              {inside.map(({ state, count }) => `${count} ${stateLabels[state].toLowerCase()}`).join(', ')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
