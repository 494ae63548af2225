import { readActionList } from '#app/http/action-list/read-list.server.ts'
import { actionBody } from '#app/http/api/action-body.ts'
import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { requireApiDossier } from '#app/http/api/caller.server.ts'
import { API_PAGE_SIZE, pageBody, readQuery } from '#app/http/api/query.ts'
import { actionsShape } from '#app/http/api/query-shapes.ts'

const handle = apiRoute({
  GET: async (args) => {
    const access = await requireApiDossier(args)
    const params = readQuery(args.request, actionsShape)
    const { db, settings } = args.context
    const { origin } = settings
    const { rows, total } = await readActionList(db, access, { params, size: API_PAGE_SIZE })
    const results = rows.map((row) => actionBody(row, { origin, slug: access.dossier.slug }))
    return answer(pageBody({ request: args.request, origin, page: params.pagina, total, results }))
  },
})

export const loader = handle
export const action = handle
