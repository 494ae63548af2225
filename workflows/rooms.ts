/**
 * THE list of rooms that a remark can be made in. `internal`: the dossier's own people. `partner`: they and one
 * partner. `partners`: they and every partner of the action.
 */
export const ROOMS = ['internal', 'partner', 'partners'] as const
export type Room = (typeof ROOMS)[number]
