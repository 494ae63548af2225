import type { z } from 'zod'
import { historySentence } from '#app/text/history.ts'
import type { LogRow } from '#db/queries/log.ts'
import type { ActionState } from '#workflows/action-item/states.ts'
import type { eventSchema } from './schemas.ts'

/** Promise: an event of the log as the API gives it. */
export function eventBody(row: LogRow): z.infer<typeof eventSchema> {
  return {
    id: row.id,
    volgnummer: row.seq,
    op: row.at.toISOString(),
    type: row.type,
    zin: historySentence(row),
    door: row.actor_name,
    statusVoor: row.state_before as ActionState | null,
    statusNa: row.state_after as ActionState | null,
    versie: row.version,
    gegevens: row.payload,
    teksten: row.texts ?? {},
    hash: row.hash,
  }
}
