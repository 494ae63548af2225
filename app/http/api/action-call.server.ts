import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ActionAccess, findActionFor } from '#db/queries/action-access.ts'
import { may, type Permission } from '#workflows/permissions.ts'
import { ApiProblem } from './answer.ts'
import { type ApiCaller, requireCaller } from './caller.server.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Promise: the action of the address, when the caller may read its dossier; else 404. */
export async function requireApiAction(
  args: LoaderFunctionArgs,
  permission: Permission = 'readDossier',
): Promise<{ caller: ApiCaller; action: ActionAccess }> {
  const caller = await requireCaller(args)
  const { id = '' } = args.params
  const action = uuid.test(id) ? await findActionFor(args.context.db, id, caller.id) : undefined
  if (!action || !may(action.role, permission)) throw new ApiProblem('notFound')
  return { caller, action }
}

/** The version is the strong validator: whoever saw it may change what it stands for. */
export const etagOf = (version: number) => `"${version}"`
