import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Kysely } from 'kysely'
import type { Database } from '#db/database.ts'
import { type ActionAccess, findActionFor, findActionVersionFor } from '#db/queries/action-access.ts'
import { may, type Permission } from '#workflows/permissions.ts'
import type { Role } from '#workflows/roles.ts'
import { ApiProblem } from './answer.ts'
import { type ApiCaller, requireCaller } from './caller.server.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Promise: the action of the address, when the caller may read its dossier; else 404. */
export function requireApiAction(
  args: LoaderFunctionArgs,
  permission: Permission = 'readDossier',
): Promise<{ caller: ApiCaller; action: ActionAccess }> {
  return requireFound(args, findActionFor, permission)
}

/** Promise: as `requireApiAction`, with no more than a step needs to begin: the step reads the rest itself, locked. */
export function requireApiStep(args: LoaderFunctionArgs) {
  return requireFound(args, findActionVersionFor, 'readDossier')
}

async function requireFound<A extends { role: Role }>(
  args: LoaderFunctionArgs,
  find: (db: Kysely<Database>, id: string, personId: string) => Promise<A | undefined>,
  permission: Permission,
) {
  const caller = await requireCaller(args)
  const { id = '' } = args.params
  const action = uuid.test(id) ? await find(args.context.db, id, caller.id) : undefined
  if (!action || !may(action.role, permission)) throw new ApiProblem('notFound')
  return { caller, action }
}

/** The version is the strong validator: whoever saw it may change what it stands for. */
export const etagOf = (version: number) => `"${version}"`
