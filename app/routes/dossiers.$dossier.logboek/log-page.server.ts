import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { readActions } from '#app/services/board/dossier-actions.server.ts'
import type { Database } from '#db/database.ts'
import { listLog, listLogPeople } from '#db/queries/log.ts'
import { parseLogFilters, toQuery } from './filters.ts'

const PAGE = 50

/** Promise: a page of the log with what its filters choose from, in three queries at most. */
export async function readLogPage(db: Kysely<Database>, { dossier }: DossierAccess, search: URLSearchParams) {
  const { filters, errors } = parseLogFilters(search)
  const [actions, people] = await Promise.all([readActions(db, dossier), listLogPeople(db, dossier.id)])
  const action = actions.find(({ number }) => number === filters.actie)
  const query = toQuery(filters, action?.id)
  const wrong = Object.keys(errors).length > 0
  const rows = wrong ? [] : await listLog(db, { dossierId: dossier.id, limit: PAGE + 1, ...query })
  const shown = rows.slice(0, PAGE)
  return {
    dossier: { slug: dossier.slug, seq: dossier.seq, hash: dossier.hash },
    filters,
    errors,
    options: { actions: actions.map(({ number, title }) => ({ number, title })), people },
    rows: shown,
    olderThan: rows.length > PAGE ? shown.at(-1)?.seq : undefined,
  }
}

export type LogPage = Awaited<ReturnType<typeof readLogPage>>
