import { requireApiAction } from '#app/http/api/action-call.server.ts'
import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { eventBody } from '#app/http/api/event-body.ts'
import { performStep } from '#app/http/api/perform-step.server.ts'
import { API_PAGE_SIZE, pageBody, readQuery } from '#app/http/api/query.ts'
import { pageShape } from '#app/http/api/query-shapes.ts'
import { countActionEvents } from '#db/queries/action-access.ts'
import { listLog } from '#db/queries/log.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { action } = await requireApiAction(args, 'readLog')
    const { pagina: page } = readQuery(args.request, pageShape)
    const { db, settings } = args.context
    const filter = { dossierId: action.dossier_id, actionId: action.id }
    const offset = (page - 1) * API_PAGE_SIZE
    const rows = await listLog(db, { ...filter, limit: API_PAGE_SIZE, offset })
    const total = await countActionEvents(db, action.id)
    const results = rows.map(eventBody)
    return answer(pageBody({ request: args.request, origin: settings.origin, page, total, results }))
  },
  POST: performStep,
})

export const loader = handle
export const action = handle
