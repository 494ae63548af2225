import type { z } from 'zod'
import { termLabels } from '#app/text/actions.ts'
import type { listRecommendations } from '#db/queries/recommendations.ts'
import type { recommendationSchema } from './schemas.ts'

type Row = Awaited<ReturnType<typeof listRecommendations>>[number]

/** Promise: a recommendation as the API gives it. */
export function recommendationBody(row: Row): z.infer<typeof recommendationSchema> {
  const { start_offset: begin, end_offset: einde } = row
  return {
    id: row.id,
    nummer: row.number,
    tekst: row.body,
    termijn: row.term,
    termijnLabel: row.term && termLabels[row.term],
    hoofdstuk: row.chapter,
    plaats: begin === null || einde === null ? null : { begin, einde },
    geadresseerden: row.addressees,
    deelaspecten: row.themes,
    acties: row.actions,
  }
}
