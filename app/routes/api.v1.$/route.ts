import { ApiProblem } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'

const nothing = async () => {
  throw new ApiProblem('notFound')
}

/** Every other address below /api/v1. */
const handle = apiRoute({ GET: nothing, POST: nothing })

export const loader = handle
export const action = handle
