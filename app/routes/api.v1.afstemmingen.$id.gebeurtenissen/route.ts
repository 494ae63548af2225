import { requireApiAlignment } from '#app/http/api/alignment-call.server.ts'
import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { eventBody, forPartner } from '#app/http/api/event-body.ts'
import { performAlignment } from '#app/http/api/perform-alignment.server.ts'
import { API_PAGE_SIZE, pageBody, readQuery } from '#app/http/api/query.ts'
import { pageShape } from '#app/http/api/query-shapes.ts'
import { countAlignmentEvents } from '#db/queries/alignment-access.ts'
import { listLog } from '#db/queries/log.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { alignment, reads } = await requireApiAlignment(args)
    const { pagina: page } = readQuery(args.request, pageShape)
    const { db, settings } = args.context
    const filter = {
      dossierId: alignment.dossier_id,
      subjects: ['alignment'] as const,
      subjectId: alignment.id,
    }
    const offset = (page - 1) * API_PAGE_SIZE
    const rows = await listLog(db, { ...filter, limit: API_PAGE_SIZE, offset })
    const total = await countAlignmentEvents(db, alignment.id)
    const results = rows.map((row) => eventBody(reads ? row : forPartner(row)))
    return answer(pageBody({ request: args.request, origin: settings.origin, page, total, results }))
  },
  POST: performAlignment,
})

export const loader = handle
export const action = handle
