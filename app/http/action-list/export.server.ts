import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireDossier } from '#app/auth/access.server.ts'
import type { ActionTableRow } from '#db/queries/action-table.ts'
import { shownColumns } from './cells.ts'
import type { ColumnId } from './columns.ts'
import { readView } from './params.ts'
import { readActionList } from './read-list.server.ts'

type Format = {
  extension: 'csv' | 'xlsx'
  type: string
  make(rows: readonly ActionTableRow[], columns: readonly ColumnId[]): BodyInit | Promise<BodyInit>
}

/** Promise: the list that the address shows, all pages of it, as a file: same filters, order and columns. */
export async function exportActionList(
  args: LoaderFunctionArgs,
  { extension, type, make }: Format,
): Promise<Response> {
  const access = await requireDossier(args, 'exportActions')
  const { view } = readView(new URL(args.request.url).searchParams)
  const asked = { params: view, group: view.groepeer }
  const { rows, today } = await readActionList(args.context.db, access, asked)
  const name = `${access.dossier.slug}-acties-${today}.${extension}`
  return new Response(await make(rows, shownColumns(view.kolommen)), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
