import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ChangeProblem, changeAction } from '#app/services/actions/change-action.server.ts'
import { eventLabels, stateLabels } from '#app/text/actions.ts'
import { createdName, notInStateDetail } from '#app/text/api.ts'
import { unmetSentence } from '#app/text/gates.ts'
import type { ActionEvent, ActionEventType } from '#workflows/action-item/events.ts'
import { actionUrl } from './action-body.ts'
import { etagOf, requireApiStep } from './action-call.server.ts'
import { ApiProblem, answer } from './answer.ts'
import { sentActionEvents } from './event-request.ts'
import { invalidInput, invalidParam } from './input-errors.ts'
import { readStep } from './read-step.ts'
import { obstaclesOf } from './steps-body.ts'

/**
 * POST of one step. Promise: the same service as the page's, with the version from `If-Match` and the key from
 * `Idempotency-Key`. Errors: 400 with everything that is wrong, 403, 404, 409 with the unmet gates, 412 with what
 * changed, 413, 415, 428.
 */
export async function performStep(args: LoaderFunctionArgs): Promise<Response> {
  const { caller, action } = await requireApiStep(args)
  const step = await readStep<ActionEvent>(args.request, action.version, sentActionEvents)
  const { event } = step
  const change = { actionId: action.id, personId: caller.id, ...step }
  const done = await changeAction(args.context.db, change)
  if (!done.ok) throw problemOf(done)
  const { id, number, state, version } = done
  const result = {
    url: actionUrl(args.context.settings.origin, id),
    ...{
      id,
      nummer: number,
      type: event.type,
      status: state,
      statusLabel: stateLabels[state],
      versie: version,
    },
  }
  return answer(result, {
    status: 201,
    headers: { ETag: etagOf(version), Location: `${result.url}/gebeurtenissen` },
  })
}

function problemOf(problem: ChangeProblem): ApiProblem {
  switch (problem.problem) {
    case 'notFound':
    case 'forbidden':
    case 'keyReused':
      return new ApiProblem(problem.problem)
    case 'notInState': {
      const detail = notInStateDetail(problem.state)
      const belemmeringen = [{ code: 'notInState', uitleg: detail }]
      return new ApiProblem('notInState', { detail, members: { belemmeringen } })
    }
    case 'unmet': {
      const belemmeringen = obstaclesOf(problem.unmet)
      return new ApiProblem('unmetGates', {
        detail: unmetSentence(problem.unmet),
        members: { belemmeringen },
      })
    }
    case 'invalid':
      return invalidInput(problem.fields.map(({ field, problem: code }) => invalidParam(field, code)))
    case 'stale':
      return new ApiProblem('stale', {
        headers: { ETag: etagOf(problem.currentVersion) },
        members: { huidigeVersie: problem.currentVersion, wijzigingen: problem.changes.map(changeBody) },
      })
  }
}

type Change = Extract<ChangeProblem, { problem: 'stale' }>['changes'][number]

const changeBody = (change: Change) => ({
  type: change.type,
  naam: Object.hasOwn(eventLabels, change.type)
    ? eventLabels[change.type as ActionEventType].done
    : createdName,
  door: change.actor_name,
  op: change.at.toISOString(),
  statusVoor: change.state_before,
  statusNa: change.state_after,
  versie: change.version,
})
