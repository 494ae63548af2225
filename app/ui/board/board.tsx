import { ui } from '#app/text/ui.ts'
import { boardCard } from './board-card.tsx'
import {
  type BoardCardData,
  type BoardLane,
  type BoardPhase,
  cellKey,
  groupCards,
  moveFormId,
} from './board-data.ts'

interface BoardProps {
  phases: readonly BoardPhase[]
  /** At most six; a lane without cards is best left out by the caller. */
  lanes: readonly BoardLane[]
  cards: readonly BoardCardData[]
}

/** Phases as columns, lanes as rows; under each other where there is no room. Reads phase by phase. */
export function Board({ phases, lanes, cards }: BoardProps) {
  const cells = groupCards(cards)
  return (
    <div className="board-frame" data-live="bord">
      <form id={moveFormId} method="post">
        <input type="hidden" name="intent" value="verplaats" />
      </form>
      <div className={`board board--lanes-${lanes.length}`}>
        {lanes.map(({ key, label }, index) => (
          <div key={key} className={`board__lane lane-${index + 1}`} aria-hidden="true">
            {label}
          </div>
        ))}
        {phases.map((phase) => (
          <Phase key={phase.key} {...{ phase, lanes, cells }} />
        ))}
      </div>
    </div>
  )
}

interface PhaseProps {
  phase: BoardPhase
  lanes: readonly BoardLane[]
  cells: ReadonlyMap<string, BoardCardData[]>
}

function Phase({ phase, lanes, cells }: PhaseProps) {
  const inPhase = lanes.map((lane) => cells.get(cellKey(phase.key, lane.key)) ?? [])
  const count = inPhase.reduce((sum, cell) => sum + cell.length, 0)
  const headingId = `fase-${phase.key}`
  return (
    <section className={count > 0 ? 'phase filled' : 'phase'} aria-labelledby={headingId}>
      <h2 id={headingId} aria-label={`${phase.label}, ${ui.cards(count)}`}>
        {phase.label}
        <span>{count}</span>
      </h2>
      {lanes.map((lane, index) => (
        <div key={lane.key} className={`cell cell-${index + 1}`} data-phase={phase.key} data-lane={lane.key}>
          {inPhase[index]?.length ? <Cell lane={lane} cards={inPhase[index]} /> : null}
          {count === 0 && index === 0 && phase.empty ? <p className="cell__empty">{phase.empty}</p> : null}
        </div>
      ))}
    </section>
  )
}

function Cell({ lane, cards }: { lane: BoardLane; cards: readonly BoardCardData[] }) {
  return (
    <>
      <h3>{lane.label}</h3>
      <ul>{cards.map(boardCard)}</ul>
    </>
  )
}
