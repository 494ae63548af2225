import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { boardMoves } from '#app/text/board-moves.ts'
import { announcer } from './announce.ts'
import { clearDropZones, showDropZones, stepOver } from './drop-zones.ts'

/**
 * Cards can be dragged. The menu "Verplaats naar" of a card holds its possible steps as links and buttons; dragging
 * shows the same steps in the columns they lead to, and dropping presses the one that was chosen. No rule lives here.
 */
export function enhanceBoard(board: HTMLElement): void {
  const announce = announcer()
  const known = new WeakSet<HTMLElement>()
  const enhanceCards = () => {
    for (const card of board.querySelectorAll<HTMLElement>('.card[data-drop]')) {
      if (!known.has(card)) makeDraggable(card, board, announce)
      known.add(card)
    }
  }
  enhanceCards()
  // What others did came in: new cards, or cards that may be moved now.
  document.addEventListener('live:fresh', enhanceCards)
}

function makeDraggable(card: HTMLElement, board: HTMLElement, announce: (text: string) => void): void {
  const name = card.id
  // A link would be dragged by itself, instead of the card that it stands in.
  for (const link of card.querySelectorAll('a')) link.draggable = false
  draggable({
    element: card,
    canDrag: () => card.matches('[data-drop]'),
    onDragStart() {
      card.classList.add('dragging')
      const steps = showDropZones(board, card)
      announce(boardMoves.picked(name, steps))
    },
    onDropTargetChange({ location }) {
      const step = stepOver(location.current)
      if (step) announce(boardMoves.over(name, step.label))
    },
    onDrop({ location }) {
      const step = stepOver(location.current)
      card.classList.remove('dragging')
      clearDropZones(board)
      announce(step ? boardMoves.dropped(name, step.label) : boardMoves.cancelled(name))
      step?.control.click()
    },
  })
}
