import type { Room } from '#workflows/rooms.ts'
import type { IconName } from '../icon-shapes.ts'

/** Each room its own colour, sign and words, so that none is taken for another. */
export const roomLooks: Record<Room, { className: string; icon: IconName }> = {
  internal: { className: 'room room--internal', icon: 'lock' },
  partner: { className: 'room room--partner', icon: 'pair' },
  partners: { className: 'room room--partners', icon: 'group' },
}
