import type { z } from 'zod'
import { historySentence } from '#app/text/history.ts'
import type { LogRow } from '#db/queries/log.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import type { AlignmentState } from '#workflows/alignment/states.ts'
import { REPRESENTED } from '#workflows/permissions.ts'
import type { eventSchema } from './schemas.ts'

type State = ActionState | AlignmentState

/** What a partner said, and the chair's reason to go on without them. */
const OPEN_TO_PARTNERS: readonly string[] = [...REPRESENTED, 'override']

/** Promise: an event as its partner may read it: without what the dossier's own people wrote down for themselves. */
export function forPartner(row: LogRow): LogRow {
  return OPEN_TO_PARTNERS.includes(row.type) ? row : { ...row, texts: null }
}

/** Promise: an event of the log as the API gives it. */
export function eventBody(row: LogRow): z.infer<typeof eventSchema> {
  return {
    id: row.id,
    volgnummer: row.seq,
    op: row.at.toISOString(),
    type: row.type,
    zin: historySentence(row),
    door: row.actor_name,
    statusVoor: row.state_before as State | null,
    statusNa: row.state_after as State | null,
    versie: row.version,
    gegevens: row.payload,
    teksten: row.texts ?? {},
    hash: row.hash,
  }
}
