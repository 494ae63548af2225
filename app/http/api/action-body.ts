import type { z } from 'zod'
import { workFor } from '#app/services/actions/steps.ts'
import { certaintyLabels, healthLabels, stateLabels, termLabels } from '#app/text/actions.ts'
import type { ActionAccess } from '#db/queries/action-access.ts'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import type { actionDetailSchema, actionSchema } from './schemas.ts'
import { stepBodies } from './steps-body.ts'
import { API_BASE } from './version.ts'

export type ActionBody = z.infer<typeof actionSchema>
type Row = Omit<ActionTableRow, 'recommendation_body'>

export const actionUrl = (origin: string, id: string) => `${origin}${API_BASE}/acties/${id}`
export const dossierUrl = (origin: string, slug: string) => `${origin}${API_BASE}/dossiers/${slug}`

/** Promise: an action as the API gives it. */
export function actionBody(row: Row, { origin, slug }: { origin: string; slug: string }): ActionBody {
  const { term, health, certainty, state } = row
  return {
    url: actionUrl(origin, row.id),
    id: row.id,
    nummer: row.number,
    titel: row.title,
    dossier: slug,
    aanbeveling: { id: row.recommendation_id, nummer: row.recommendation_number },
    termijn: term,
    termijnLabel: term && termLabels[term],
    deelaspecten: row.themes,
    status: state,
    statusLabel: stateLabels[state],
    statusSinds: row.state_since.toISOString(),
    toelichting: row.state_note,
    partij: row.state_party,
    gezondheid: health,
    gezondheidLabel: health && healthLabels[health],
    trekker: row.owner_id ? { id: row.owner_id, naam: row.owner_name ?? '' } : null,
    zekerheid: certainty,
    zekerheidLabel: certainty && certaintyLabels[certainty],
    streefdatum: row.target_on,
    afhankelijkVan: row.depends_on,
    gewicht: row.weight,
    planVersie: row.plan_version,
    mijlpalen: { aantal: row.milestone_count, open: row.open_milestones },
    bewijsstukken: row.evidence_count,
    laatsteWijzigingOp: row.substantive_at.toISOString(),
    aangemaaktOp: row.created_at.toISOString(),
    gewijzigdOp: row.updated_at.toISOString(),
    versie: row.version,
  }
}

/** Promise: one action in full, with every step as it stands for this caller. */
export function actionDetailBody(
  row: ActionAccess,
  personId: string,
  origin: string,
): z.infer<typeof actionDetailSchema> {
  const body = actionBody(row, { origin, slug: row.slug })
  const caller = { role: row.role, personId }
  return {
    ...body,
    aanbeveling: { ...body.aanbeveling, tekst: row.recommendation_body },
    mogelijkeStappen: stepBodies(row, caller),
    mogelijkWerk: workFor(row, caller),
  }
}
