import type { BoardAction, BoardAlignment } from '#db/queries/board.ts'
import { CLOSED_STATES } from '#workflows/action-item/states.ts'
import { planRoute, type RouteStep, type Wish } from './route.ts'
import type { WorkCalendar } from './work-calendar.ts'

export type Planned = Pick<
  BoardAction,
  | ('id' | 'number' | 'title' | 'state' | 'owner_name' | 'plan_version' | 'open_alignments')
  | ('alignments' | 'state_party')
>

/** Why an action is not there yet. */
export type ObstacleKind =
  | ('noOwner' | 'noText' | 'toPresent' | 'notPresented' | 'blocked' | 'onlyPapers')
  | ('waits' | 'termTooLong' | 'termPassed' | 'noTerm')
  | ('objected' | 'abstained' | 'conditions' | 'silent')

/** What must be done to take it away. */
export type NextStep = 'text' | 'newText' | 'present' | 'answer' | 'settle' | 'unblock' | 'papers'

export type Obstacle = {
  kind: ObstacleKind
  step: NextStep
  /** The last day for that step. */
  by: string
  /** The partner that it waits for, by short name. */
  partner?: string
  /** How many partners must be asked; 0: nobody was chosen yet, and one term is counted. */
  partners?: number
  /** Who can unblock it. */
  party?: string | null
  /** The day on which the partner must have answered, where one was agreed. */
  promised?: string
  /** Its end is not in our hands: at best it is tight. */
  isOpen?: boolean
}

type Asked = { wish: Wish; off: WorkCalendar; today: string }

const isWaitedFor = (action: Planned) => (alignment: BoardAlignment) =>
  action.open_alignments.includes(alignment.organisation_id)

/** Promise: everything that stands between an action and the meeting; nothing for an action that is over. */
export function obstaclesOf(action: Planned, asked: Asked): Obstacle[] {
  if (CLOSED_STATES.some((closed) => closed === action.state)) return []
  const open = action.alignments.filter(isWaitedFor(action))
  const papers: Obstacle = { kind: 'onlyPapers', step: 'papers', by: dayOf('papers', 0, asked) }
  if (action.state === 'draft' || action.state === 'assigned') return [toWrite(action, open.length, asked)]
  const blocked: Obstacle[] =
    action.state === 'blocked'
      ? [{ ...papers, kind: 'blocked', step: 'unblock', party: action.state_party, isOpen: true }]
      : []
  const waiting = open.map((alignment) => ofPartner(action, alignment, asked))
  return [...blocked, ...waiting, papers]
}

function toWrite(action: Planned, partners: number, asked: Asked): Obstacle {
  const route = Math.max(1, partners)
  const toText = { step: 'text', by: dayOf('text', route, asked), partners } as const
  if (action.state === 'draft') return { kind: 'noOwner', ...toText }
  if (action.plan_version === 0) return { kind: 'noText', ...toText }
  return { kind: 'toPresent', step: 'present', by: dayOf('present', route, asked), partners }
}

function ofPartner(action: Planned, alignment: BoardAlignment, asked: Asked): Obstacle {
  const { partner, state, answer_by } = alignment
  const by = dayOf('answers', 1, asked)
  const settle = { step: 'settle', by, partner, isOpen: true } as const
  if (state === 'planned') {
    const partners = action.alignments.filter(isWaitedFor(action)).filter(isPlanned).length
    return { kind: 'notPresented', step: 'present', by: dayOf('present', partners, asked), partner, partners }
  }
  if (state === 'objected') {
    const partners = action.alignments.filter(mustAnswer).length
    const last = dayOf('text', partners, asked)
    return { kind: 'objected', step: 'newText', by: last, partner, partners, isOpen: true }
  }
  if (state === 'abstained') return { kind: 'abstained', ...settle }
  if (state === 'agreedWithConditions') return { kind: 'conditions', ...settle }
  if (state === 'noObjectionHeard') return { kind: 'silent', ...settle }
  const answer = { step: 'answer', by, partner } as const
  if (!answer_by) return { kind: 'noTerm', ...answer, isOpen: true }
  if (answer_by < asked.today) return { kind: 'termPassed', ...answer, promised: answer_by, isOpen: true }
  if (answer_by > by) return { kind: 'termTooLong', ...answer, promised: answer_by, isOpen: true }
  return { kind: 'waits', ...answer, promised: answer_by }
}

const isPlanned = ({ state }: BoardAlignment) => state === 'planned'
/** A new text goes to everybody who decides or is consulted, also to who had agreed. */
const mustAnswer = ({ involvement, overridden }: BoardAlignment) => involvement !== 'informed' && !overridden

function dayOf(kind: RouteStep['kind'], partners: number, { wish, off }: Asked): string {
  return planRoute(wish, partners, off).find((step) => step.kind === kind)?.on ?? wish.meetingOn
}
