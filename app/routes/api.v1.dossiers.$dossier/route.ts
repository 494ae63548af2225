import { answer } from '#app/http/api/answer.ts'
import { apiRoute } from '#app/http/api/api-route.server.ts'
import { requireApiDossier } from '#app/http/api/caller.server.ts'
import { dossierDetailBody } from '#app/http/api/dossier-body.ts'
import { readQuery } from '#app/http/api/query.ts'

const handle = apiRoute({
  GET: async (args) => {
    const { dossier } = await requireApiDossier(args)
    readQuery(args.request, {})
    return answer(dossierDetailBody(dossier, args.context.settings.origin))
  },
})

export const loader = handle
export const action = handle
