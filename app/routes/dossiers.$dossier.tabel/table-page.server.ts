import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DossierAccess } from '#app/auth/access.server.ts'
import { toQuery } from '#app/http/action-list/address.ts'
import type { Choice } from '#app/http/action-list/choice.ts'
import { PAGE_SIZE } from '#app/http/action-list/columns.ts'
import { remembered } from '#app/http/action-list/count-memory.server.ts'
import type { ReadView } from '#app/http/action-list/params.ts'
import { readActionList } from '#app/http/action-list/read-list.server.ts'
import { bulkSteps } from '#app/services/actions/bulk-steps.ts'
import type { Database } from '#db/database.ts'
import { listOwnerCandidates } from '#db/queries/action-page.ts'
import { listThemes } from '#db/queries/action-table.ts'
import type { SavedView } from '#db/queries/saved-views.ts'
import { OWNER_ROLES } from '#workflows/roles.ts'

type Asked = ReadView & {
  savedViews: readonly SavedView[]
  selectAll: boolean
  choice: Choice
  now: Date
}

/** Promise: all that the table shows, in a number of queries that does not depend on how many actions there are. */
export async function readTablePage(
  db: Kysely<Database>,
  access: DossierAccess,
  { view, ignored, savedViews, selectAll, choice, now }: Asked,
) {
  const { dossier } = access
  const asked = { params: view, group: view.groepeer, size: PAGE_SIZE, now }
  const list = await readActionList(db, access, asked)
  return {
    ...list,
    base: `/dossiers/${dossier.slug}`,
    role: dossier.role,
    view,
    /** What a saved view keeps: everything but the page. */
    query: toQuery({ ...view, pagina: 1 }),
    ignored,
    all: dossier.action_count,
    owners: await listOwnerCandidates(db, dossier.id, OWNER_ROLES),
    themes: await remembered(['themes', dossier.id, dossier.seq], () => listThemes(db, dossier.id)),
    savedViews,
    steps: bulkSteps(dossier.role),
    selectAll,
    choice,
    nonce: randomUUID(),
  }
}

export type TablePage = Awaited<ReturnType<typeof readTablePage>>
