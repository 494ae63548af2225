import { requireApiAction } from '#app/http/api/action-call.server.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { commentRequestSchema } from '#app/http/api/comment-schemas.ts'
import { addRemark, listRemarks } from '#app/http/api/comments.server.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { action } = await requireApiAction(args)
    return listRemarks(args, { actionId: action.id }, false)
  },
  POST: async (args) => {
    const { caller, action } = await requireApiAction(args)
    return addRemark(args, commentRequestSchema, {
      standing: { personId: caller.id, actionId: action.id },
      placeOf: ({ kamer: room, partner }) => {
        if (room !== 'partner') return { room, organisationId: null }
        return partner ? { room, organisationId: partner } : undefined
      },
    })
  },
})

export const loader = handle
export const action = handle
