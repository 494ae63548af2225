import { ui } from '#app/text/ui.ts'
import { Marks } from '../marks.tsx'
import { lookProps } from '../tag.tsx'
import { type BoardCardData, type BoardMove, moveFormId } from './board-data.ts'

/**
 * One card, in as few elements as it can do: a board holds hundreds. A plain function, not a component, for the
 * same reason; texts stand directly in their row and flex sets them apart.
 */
export function boardCard(card: BoardCardData) {
  const { id, number, title, href, state, owner, date, late, age, still } = card
  const { health, edge, partners, moves, problem } = card
  return (
    <li
      key={id}
      id={number}
      className={edge ? `card ${edge}` : 'card'}
      data-drop={moves?.map((move) => move.phase).join(' ')}
    >
      <div className="card__top">
        {number}
        <span {...lookProps('tag', state)}>{state.label}</span>
        {moves?.length ? moveMenu(number, moves) : null}
      </div>
      {problem ? <p className="card__problem">{problem}</p> : null}
      <a href={href}>{title}</a>
      {partners ? <Marks {...partners} /> : null}
      <div className={health ? `card__row health-${health.tone}` : 'card__row'} data-sign={health?.sign}>
        {health?.label}
        <span className={still ? 'still' : undefined}>{age}</span>
      </div>
      <div className="card__row">
        {owner}
        {late ? lateDate(date) : <span>{date}</span>}
      </div>
    </li>
  )
}

function lateDate(date: string) {
  return (
    <span className="late" data-sign="alert">
      <span className="visually-hidden">{`${ui.late}: `}</span>
      {date}
    </span>
  )
}

/** Where the card may go: links to pages that ask for more, and buttons of the board's one form. */
function moveMenu(number: string, moves: readonly BoardMove[]) {
  return (
    <details className="card__move" name="verplaats">
      <summary aria-label={ui.moveAction(number)} title={ui.move}>
        {ui.move}
      </summary>
      <ul>
        {moves.map((move) => (
          <li key={move.label}>
            {'href' in move ? (
              <a href={move.href}>{move.label}</a>
            ) : (
              <button type="submit" form={moveFormId} name="stap" value={move.submit}>
                {move.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
