import type { LoaderFunctionArgs } from '@remix-run/node'
import { getViewer } from '#app/auth/access.server.ts'
import { findCallerByApiKey } from '#app/services/sign-in/api-key.server.ts'
import { findDossierFor } from '#db/queries/dossiers.ts'
import { may } from '#workflows/permissions.ts'
import { isSafe, mayChange, saysOwnOrigin } from '../own-origin.ts'
import { ApiProblem } from './answer.ts'

export type ApiCaller = { id: string; name: string }

const challenge = { 'WWW-Authenticate': 'Bearer realm="aanjager"' }

/**
 * Promise: who calls, by API key or by the session of a browser. A key that does not work is no reason to look for a
 * session. A session can be abused by another site, so it changes something only for who says, as every browser does, to
 * come from our own pages.
 */
export async function requireCaller(args: LoaderFunctionArgs): Promise<ApiCaller> {
  const authorization = args.request.headers.get('Authorization')
  if (authorization !== null) return callerByKey(args, authorization)
  const viewer = await getViewer(args)
  if (!viewer) throw new ApiProblem('unauthorized', { headers: challenge })
  refuseForeign(args)
  return { id: viewer.id, name: viewer.name }
}

async function callerByKey({ context }: LoaderFunctionArgs, authorization: string): Promise<ApiCaller> {
  const [, key = ''] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization.trim()) ?? []
  const caller = await findCallerByApiKey(context, key)
  if (caller) return { id: caller.id, name: caller.name }
  throw new ApiProblem('invalidKey', {
    headers: { 'WWW-Authenticate': `${challenge['WWW-Authenticate']}, error="invalid_token"` },
  })
}

function refuseForeign({ request, context }: LoaderFunctionArgs): void {
  const header = (name: string) => request.headers.get(name) ?? undefined
  const asked = {
    method: request.method,
    host: header('host'),
    origin: header('origin'),
    fetchSite: header('sec-fetch-site'),
  }
  if (!mayChange(asked, context.settings)) throw new ApiProblem('foreignOrigin')
  if (!isSafe(asked.method) && !saysOwnOrigin(asked, context.settings)) throw new ApiProblem('originNeeded')
}

/** Promise: the dossier of the address, when the caller may read it; else 404. */
export async function requireApiDossier(args: LoaderFunctionArgs) {
  const viewer = await requireCaller(args)
  const dossier = await findDossierFor(args.context.db, args.params.dossier ?? '', viewer.id)
  if (!dossier || !may(dossier.role, 'readDossier')) throw new ApiProblem('notFound')
  return { viewer, dossier }
}
