import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { requireCaller } from '#app/http/api/caller.server.ts'
import { dossierBody } from '#app/http/api/dossier-body.ts'
import { API_PAGE_SIZE, pageBody, readQuery } from '#app/http/api/query.ts'
import { pageShape } from '#app/http/api/query-shapes.ts'
import { listDossiersFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'

const handle = apiRoute({
  GET: async (args) => {
    const caller = await requireCaller(args)
    const { pagina: page } = readQuery(args.request, pageShape)
    const { origin } = args.context.settings
    const dossiers = await listDossiersFor(args.context.db, caller.id)
    const readable = dossiers.filter(({ role }) => may(role, 'readDossier'))
    const results = readable
      .slice((page - 1) * API_PAGE_SIZE, page * API_PAGE_SIZE)
      .map((dossier) => dossierBody(dossier, origin))
    return answer(pageBody({ request: args.request, origin, page, total: readable.length, results }))
  },
})

export const loader = handle
export const action = handle
