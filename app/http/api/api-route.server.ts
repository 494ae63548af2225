import type { LoaderFunctionArgs } from '@remix-run/node'
import { ApiProblem, emptyAnswer, problemAnswer } from './answer.ts'

type Handler = (args: LoaderFunctionArgs) => Promise<Response>
type Handlers = { GET: Handler; POST?: Handler }
type Method = keyof Handlers

/**
 * One address of the API, for its loader and its action alike. Promise: every answer is JSON or problem+json and
 * carries the version, whatever happens; a method that is not there answers 405 with `Allow`.
 */
export function apiRoute(handlers: Handlers): Handler {
  const allow = ['GET', 'HEAD', ...(handlers.POST ? ['POST'] : []), 'OPTIONS'].join(', ')
  return async (args) => {
    const { method, url } = args.request
    if (method === 'OPTIONS') return emptyAnswer(204, { Allow: allow })
    const handler = handlers[(method === 'HEAD' ? 'GET' : method) as Method]
    const response = !handler
      ? problem(args, new ApiProblem('methodNotAllowed', { headers: { Allow: allow } }))
      : new URL(url).pathname.endsWith('/')
        ? problem(args, new ApiProblem('notFound'))
        : await attempt(handler, args)
    return method === 'HEAD' ? new Response(null, response) : response
  }
}

const problem = ({ request }: LoaderFunctionArgs, thrown: ApiProblem) =>
  problemAnswer(thrown, new URL(request.url).pathname)

async function attempt(handler: Handler, args: LoaderFunctionArgs): Promise<Response> {
  try {
    return await handler(args)
  } catch (thrown) {
    if (thrown instanceof ApiProblem) return problem(args, thrown)
    if (args.request.signal.aborted) throw thrown
    const { pathname } = new URL(args.request.url)
    args.context.log.error({ err: thrown, method: args.request.method, path: pathname }, 'unexpected')
    return problem(args, new ApiProblem('serverError'))
  }
}
