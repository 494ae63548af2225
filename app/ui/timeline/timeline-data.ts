import type { Certainty } from '#workflows/action-item/states.ts'
import type { Look } from '../tag.tsx'

/** One action against time; dates are `YYYY-MM-DD`, texts are ready to be shown. */
export interface TimelineAction {
  id: string
  /** `A5` */
  number: string
  title: string
  href: string
  state: Look & { label: string }
  /** Where its bar begins; without it only the target is drawn. */
  startOn?: string | null
  targetOn?: string | null
  /** How the bar is drawn: solid, dashed, dotted, or open at its end. */
  certainty?: Certainty | null
  /** `streef · 12 feb 2027`, `niet afgesproken` */
  dateText: string
  late?: boolean
  /** How it ended: with its result, or given up or laid elsewhere. */
  ended?: 'done' | 'left'
  milestones: readonly TimelineMilestone[]
}

export interface TimelineMilestone {
  id: string
  title: string
  on?: string | null
  dateText: string
  done: boolean
  late?: boolean
}

export interface TimelineGroup {
  key: string
  label?: string
  actions: readonly TimelineAction[]
}
