import type { z } from 'zod'
import type { findDossierFor, listDossiersFor } from '#db/queries/dossiers.ts'
import { dossierUrl } from './action-body.ts'
import type { dossierDetailSchema, dossierSchema } from './schemas.ts'

type ListRow = Awaited<ReturnType<typeof listDossiersFor>>[number]
type DetailRow = NonNullable<Awaited<ReturnType<typeof findDossierFor>>>

/** Promise: a dossier as the API gives it in a list. */
export function dossierBody(row: Omit<ListRow, 'id'>, origin: string): z.infer<typeof dossierSchema> {
  return {
    url: dossierUrl(origin, row.slug),
    dossier: row.slug,
    titel: row.title,
    omschrijving: row.description,
    fictief: row.is_fictitious,
    rol: row.role,
    aantalActies: row.action_count,
  }
}

/** Promise: one dossier, with the head of its log. */
export function dossierDetailBody(row: DetailRow, origin: string): z.infer<typeof dossierDetailSchema> {
  const logboek = { volgnummer: row.seq, hash: row.hash }
  return { ...dossierBody(row, origin), commissie: row.committee, logboek }
}
