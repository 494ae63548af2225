import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { requireApiDossier } from '#app/http/api/caller.server.ts'
import { API_PAGE_SIZE, pageBody, readQuery } from '#app/http/api/query.ts'
import { pageShape } from '#app/http/api/query-shapes.ts'
import { recommendationBody } from '#app/http/api/recommendation-body.ts'
import { countRecommendations, listRecommendations } from '#db/queries/recommendations.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { dossier } = await requireApiDossier(args)
    const { pagina: page } = readQuery(args.request, pageShape)
    const { db, settings } = args.context
    const offset = (page - 1) * API_PAGE_SIZE
    const rows = await listRecommendations(db, dossier.id, { limit: API_PAGE_SIZE, offset })
    const total = await countRecommendations(db, dossier.id)
    const results = rows.map(recommendationBody)
    return answer(pageBody({ request: args.request, origin: settings.origin, page, total, results }))
  },
})

export const loader = handle
export const action = handle
