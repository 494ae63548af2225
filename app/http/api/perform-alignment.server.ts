import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  type AlignmentChangeProblem,
  changeAlignment,
} from '#app/services/alignments/change-alignment.server.ts'
import { alignmentNotInState, unreachableDetail } from '#app/text/alignment-api.ts'
import { alignmentEventLabels, alignmentStateLabels } from '#app/text/alignments.ts'
import type { AlignmentEvent, AlignmentEventType } from '#workflows/alignment/events.ts'
import { etagOf } from './action-call.server.ts'
import { alignmentObstacles, alignmentUrl } from './alignment-body.ts'
import { requireApiAlignment } from './alignment-call.server.ts'
import { sentAlignmentEvents } from './alignment-schemas.ts'
import { ApiProblem, answer } from './answer.ts'
import { invalidInput, invalidParam } from './input-errors.ts'
import { readStep } from './read-step.ts'

/**
 * POST of one step of an alignment. Promise: the same service as the page's and the link's. Errors: 400 with
 * everything that is wrong, 403, 404, 409 with what is in the way, 412 with what changed, 413, 415, 428.
 */
export async function performAlignment(args: LoaderFunctionArgs): Promise<Response> {
  const { caller, alignment } = await requireApiAlignment(args)
  const step = await readStep<AlignmentEvent>(args.request, alignment.version, sentAlignmentEvents)
  const change = { alignmentId: alignment.id, personId: caller.id, ...step }
  const done = await changeAlignment(args.context.db, change)
  if (!done.ok) throw problemOf(done)
  const { id, state, version } = done
  const url = alignmentUrl(args.context.settings.origin, id)
  const stand = { stand: state, standLabel: alignmentStateLabels[state] }
  return answer(
    { url, id, type: step.event.type, ...stand, versie: version },
    { status: 201, headers: { ETag: etagOf(version), Location: `${url}/gebeurtenissen` } },
  )
}

function problemOf(problem: AlignmentChangeProblem): ApiProblem {
  switch (problem.problem) {
    case 'notFound':
    case 'forbidden':
    case 'keyReused':
      return new ApiProblem(problem.problem)
    case 'unreachable':
      return inTheWay('unmetGates', [{ code: 'unreachable', uitleg: unreachableDetail }])
    case 'notInState': {
      const uitleg = alignmentNotInState(problem.state, problem.actionState)
      return inTheWay('notInState', [{ code: 'notInState', uitleg }])
    }
    case 'unmet':
      return inTheWay('unmetGates', alignmentObstacles(problem.unmet))
    case 'invalid':
      return invalidInput(problem.fields.map(({ field, problem: code }) => invalidParam(field, code)))
    case 'stale':
      return new ApiProblem('stale', {
        headers: { ETag: etagOf(problem.currentVersion) },
        members: { huidigeVersie: problem.currentVersion, wijzigingen: problem.changes.map(changeBody) },
      })
  }
}

function inTheWay(code: 'unmetGates' | 'notInState', belemmeringen: { code: string; uitleg: string }[]) {
  return new ApiProblem(code, {
    detail: belemmeringen.map(({ uitleg }) => uitleg).join(' '),
    members: { belemmeringen },
  })
}

type Change = Extract<AlignmentChangeProblem, { problem: 'stale' }>['changes'][number]

const changeBody = (change: Change) => ({
  type: change.type,
  naam: Object.hasOwn(alignmentEventLabels, change.type)
    ? alignmentEventLabels[change.type as AlignmentEventType].done
    : change.type,
  door: change.actor_name,
  op: change.at.toISOString(),
  statusVoor: change.state_before,
  statusNa: change.state_after,
  versie: change.version,
})
