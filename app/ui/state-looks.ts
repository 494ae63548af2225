import type { ActionState, Health } from '#workflows/action-item/states.ts'
import type { Sign, Tone } from './tag.tsx'

/** How a state looks wherever it stands: board, table, action. Its word always stands with it. */
export const stateTones: Record<ActionState, Tone> = {
  draft: 'mute',
  assigned: 'mute',
  aligning: 'info',
  ready: 'ok',
  inProgress: 'ok',
  awaitingDecision: 'warn',
  blocked: 'bad',
  delivered: 'info',
  completed: 'ok',
  transferred: 'mute',
  withdrawn: 'mute',
}

export const healthLooks: Record<Health, { tone: Tone; sign: Sign }> = {
  onTrack: { tone: 'ok', sign: 'check' },
  attention: { tone: 'warn', sign: 'alert' },
  stuck: { tone: 'bad', sign: 'cross' },
}
