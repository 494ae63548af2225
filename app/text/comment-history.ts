import type { LogTypes } from '#workflows/log-types.ts'
import type { Say, Told } from './history.ts'

/** Who could read it: the room, as the log holds it; what was said before there were rooms was said among ourselves. */
function readers({ row }: Told): string {
  const { room } = row.payload
  if (room === 'partners') return 'zichtbaar voor alle partners'
  if (room === 'partner') return `zichtbaar voor ${row.organisation_name ?? 'één partner'}`
  return 'alleen voor ons'
}

export const commentSentences: Record<LogTypes['comment'], Say> = {
  comment: (told) => `${told.who} reageerde, ${readers(told)}.`,
  editComment: (told) => `${told.who} bewerkte een reactie, ${readers(told)}.`,
  resolveComment: (told) => `${told.who} handelde een reactie af, ${readers(told)}.`,
  reopenComment: (told) => `${told.who} opende een reactie weer, ${readers(told)}.`,
}
