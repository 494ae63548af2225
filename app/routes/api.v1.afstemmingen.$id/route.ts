import { etagOf } from '#app/http/api/action-call.server.ts'
import { alignmentBody } from '#app/http/api/alignment-body.ts'
import { requireApiAlignment } from '#app/http/api/alignment-call.server.ts'
import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { readQuery } from '#app/http/api/query.ts'
import { listAlignmentConditions } from '#db/queries/alignment-access.ts'

const handle = apiRoute({
  GET: async (args) => {
    const call = await requireApiAlignment(args)
    readQuery(args.request, {})
    const { db, settings } = args.context
    const conditions = await listAlignmentConditions(db, call.alignment.id)
    const body = alignmentBody(call, conditions, settings.origin)
    return answer(body, { headers: { ETag: etagOf(call.alignment.version) } })
  },
})

export const loader = handle
export const action = handle
