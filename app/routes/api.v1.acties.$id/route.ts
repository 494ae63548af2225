import { actionDetailBody } from '#app/http/api/action-body.ts'
import { etagOf, requireApiAction } from '#app/http/api/action-call.server.ts'
import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { readQuery } from '#app/http/api/query.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { caller, action } = await requireApiAction(args)
    readQuery(args.request, {})
    const body = actionDetailBody(action, caller.id, args.context.settings.origin)
    return answer(body, { headers: { ETag: etagOf(action.version) } })
  },
})

export const loader = handle
export const action = handle
