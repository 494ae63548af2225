import { requireApiAlignment } from '#app/http/api/alignment-call.server.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { partnerCommentRequestSchema } from '#app/http/api/comment-schemas.ts'
import { addRemark, listRemarks } from '#app/http/api/comments.server.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { alignment, reads } = await requireApiAlignment(args)
    const filter = { actionId: alignment.action_id, readableBy: alignment.organisation_id }
    return listRemarks(args, filter, !reads)
  },
  POST: async (args) => {
    const { caller, alignment, reads } = await requireApiAlignment(args)
    const personId = caller.id
    return addRemark(args, partnerCommentRequestSchema, {
      standing: reads ? { personId, actionId: alignment.action_id } : { personId, alignmentId: alignment.id },
      placeOf: ({ kamer: room }) => ({
        room,
        organisationId: room === 'partner' ? alignment.organisation_id : null,
      }),
    })
  },
})

export const loader = handle
export const action = handle
