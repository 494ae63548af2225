import type { LoaderFunctionArgs } from '@remix-run/node'
import { type AlignmentAccess, findAlignmentFor } from '#db/queries/alignment-access.ts'
import { may } from '#workflows/permissions.ts'
import { isUuid } from '../uuid.ts'
import { ApiProblem } from './answer.ts'
import { type ApiCaller, requireCaller } from './caller.server.ts'

/** `reads`: the caller belongs to the dossier. Else they answer for this partner and see no more than is theirs. */
export type AlignmentCall = { caller: ApiCaller; alignment: AlignmentAccess; reads: boolean }

/** Promise: the alignment of the address, for the dossier's own people and for who answers for the partner; else 404. */
export async function requireApiAlignment(args: LoaderFunctionArgs): Promise<AlignmentCall> {
  const caller = await requireCaller(args)
  const { id = '' } = args.params
  const alignment = isUuid(id) ? await findAlignmentFor(args.context.db, id, caller.id) : undefined
  if (!alignment) throw new ApiProblem('notFound')
  const reads = alignment.role !== null && may(alignment.role, 'readAlignments')
  if (!reads && !isTheirs(alignment)) throw new ApiProblem('notFound')
  return { caller, alignment, reads }
}

/** What is only planned, or was taken away again, is no partner's business. */
const isTheirs = ({ is_contact, presented_version, released }: AlignmentAccess) =>
  Boolean(is_contact) && presented_version > 0 && !released
