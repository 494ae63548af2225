import type { SerializeFrom } from '@remix-run/node'
import type { action, loader } from './route.tsx'

export type AddPageData = SerializeFrom<typeof loader>
export type RefusedAdd = NonNullable<SerializeFrom<typeof action>>
