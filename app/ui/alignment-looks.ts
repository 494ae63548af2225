import type { AlignmentState } from '#workflows/alignment/states.ts'
import type { Sign, Tone } from './tag.tsx'

/** How an alignment looks wherever it stands; its word always stands with it, or is read out. design/README. */
export const alignmentLooks: Record<AlignmentState, { tone: Tone; sign: Sign }> = {
  planned: { tone: 'mute', sign: 'ring' },
  invited: { tone: 'info', sign: 'dot' },
  inConsultation: { tone: 'info', sign: 'ellipsis' },
  agreed: { tone: 'ok', sign: 'check' },
  agreedWithConditions: { tone: 'ok', sign: 'plus-minus' },
  objected: { tone: 'bad', sign: 'cross' },
  abstained: { tone: 'mute', sign: 'dash' },
  noObjectionHeard: { tone: 'mute', sign: 'tilde' },
  reconfirm: { tone: 'warn', sign: 'refresh' },
  escalated: { tone: 'warn', sign: 'up' },
}
