import { ui } from '#app/text/ui.ts'
import { Marks } from '../marks.tsx'
import { lookProps } from '../tag.tsx'
import type { BoardCardData, BoardMove } from './board-data.ts'

/**
 * One card, in as few elements as it can do: a board holds hundreds. A plain function, not a component, for the
 * same reason; texts stand directly in their row and flex sets them apart.
 */
export function boardCard(card: BoardCardData) {
  const { id, number, title, href, state, owner, date, age, still, health, edge, partners, move, version } =
    card
  return (
    <li
      key={id}
      className={edge ? `card ${edge}` : 'card'}
      data-id={id}
      data-version={version}
      data-drop={move?.choices?.map((choice) => choice.phase).join(' ')}
    >
      <div className="card__top">
        {number}
        <span {...lookProps('tag', state)}>{state.label}</span>
        {move ? boardMove(number, move) : null}
      </div>
      <a href={href}>{title}</a>
      {partners ? <Marks {...partners} /> : null}
      <div className={health ? `card__row health-${health.tone}` : 'card__row'} data-sign={health?.sign}>
        {health?.label}
        <span className={still ? 'still' : undefined}>{age}</span>
      </div>
      <div className="card__row">
        {owner}
        <span>{date}</span>
      </div>
    </li>
  )
}

function boardMove(number: string, { href, choices }: { href: string; choices?: readonly BoardMove[] }) {
  if (!choices) {
    return (
      <a className="card__move" href={href} aria-label={ui.moveAction(number)} title={ui.move}>
        {ui.move}
      </a>
    )
  }
  return (
    <details className="card__move" name="verplaats">
      <summary aria-label={ui.moveAction(number)} title={ui.move}>
        {ui.move}
      </summary>
      <ul>
        {choices.map((choice) => (
          <li key={choice.href}>
            <a href={choice.href}>{choice.label}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
