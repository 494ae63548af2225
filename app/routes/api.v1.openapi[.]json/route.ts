import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { openApiDocument } from '#app/http/api/openapi.server.ts'

/** Open to all, from anywhere. NL API Design Rules: publish-openapi. */
const handle = apiRoute({
  GET: async (args) =>
    answer(openApiDocument(args.context.settings), {
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    }),
})

export const loader = handle
export const action = handle
