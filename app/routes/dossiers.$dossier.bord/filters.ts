import { z } from 'zod'
import { isLate, isStill, isStuck } from '#app/services/progress/attention.ts'
import type { BoardAction } from '#db/queries/board.ts'

/** What the chips choose from. */
const SHOWN = ['mij', 'laat', 'vast', 'stil'] as const
export type Shown = (typeof SHOWN)[number]

const filters = z.object({
  toon: z.enum(SHOWN).optional().catch(undefined),
  trekker: z
    .union([z.uuid(), z.literal('geen')])
    .optional()
    .catch(undefined),
  deelaspect: z.string().trim().min(1).max(200).optional().catch(undefined),
})
export type BoardFilters = z.infer<typeof filters>

/** Promise: the filters of an address; what makes no sense is as if it were not there. */
export function parseFilters(search: URLSearchParams): BoardFilters {
  return filters.parse(Object.fromEntries(search))
}

/** `?toon=mij&trekker=…`, or the bare page without filters. */
export function filterHref(values: BoardFilters): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `?${new URLSearchParams(given)}` : 'bord'
}

type Eye = { personId: string; today: string }

const shows: Record<Shown, (action: BoardAction, eye: Eye) => boolean> = {
  mij: (action, { personId }) => action.owner_id === personId,
  stil: (action, { today }) => isStill(action, today),
  laat: (action, { today }) => isLate(action, today),
  vast: (action) => isStuck(action),
}

const ownedBy = (action: BoardAction, owner: string | undefined) =>
  owner === undefined || (owner === 'geen' ? action.owner_id === null : action.owner_id === owner)
const about = (action: BoardAction, theme: string | undefined) =>
  theme === undefined || action.themes.includes(theme)

/**
 * Promise: the actions that the filters leave, and how many each chip would leave beside the other filters. List and
 * counts come from the same tests, so they can't drift apart.
 */
export function applyFilters(
  actions: readonly BoardAction[],
  { toon, trekker, deelaspect }: BoardFilters,
  eye: Eye,
) {
  const narrowed = actions.filter((action) => ownedBy(action, trekker) && about(action, deelaspect))
  const left = (shown: Shown) => narrowed.filter((action) => shows[shown](action, eye))
  const counts = Object.fromEntries(SHOWN.map((shown) => [shown, left(shown).length])) as Record<
    Shown,
    number
  >
  return { shown: toon ? left(toon) : narrowed, counts }
}

/** Promise: the owners and themes that occur, to choose from. */
export function filterOptions(actions: readonly BoardAction[]) {
  const owners = new Map<string, string>()
  const themes = new Set<string>()
  for (const action of actions) {
    if (action.owner_id && action.owner_name) owners.set(action.owner_id, action.owner_name)
    for (const theme of action.themes) themes.add(theme)
  }
  const byName = (a: string, b: string) => a.localeCompare(b, 'nl')
  return {
    owners: [...owners].map(([id, name]) => ({ id, name })).sort((a, b) => byName(a.name, b.name)),
    themes: [...themes].sort(byName),
  }
}
