import { actionNumber, boardText } from '#app/text/board.ts'
import type { BoardCardData } from '#app/ui/board/board-data.ts'
import { Notice } from '#app/ui/notice.tsx'

interface RefusedMoveProps {
  answer: { number?: number; message?: string }
  cards: readonly BoardCardData[]
}

/** Why a move did not happen, with the way to the card where the same stands; the card may be filtered out. */
export function RefusedMove({ answer, cards }: RefusedMoveProps) {
  const { message = boardText.notMoved } = answer
  const number = answer.number === undefined ? undefined : actionNumber(answer.number)
  const isShown = cards.some((card) => card.number === number)
  return (
    <Notice kind="error" title={number ? boardText.refused(number) : undefined}>
      {message} {isShown ? <a href={`#${number}`}>{boardText.toCard}</a> : null}
    </Notice>
  )
}
