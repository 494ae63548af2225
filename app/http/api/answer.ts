import { apiProblems, type ProblemCode } from '#app/text/api.ts'
import { API_VERSION } from './version.ts'

/** On every answer. NL API Design Rules: version-header, transport/security-headers. */
const always = { 'API-Version': API_VERSION, 'Cache-Control': 'no-store' }

type Extra = { headers?: Record<string, string> }

/** Promise: the value as JSON, its length announced: what is short is then sent as it is, without packing it. */
export function answer(body: unknown, { status = 200, headers = {} }: Extra & { status?: number } = {}) {
  const json = Buffer.from(JSON.stringify(body))
  const own = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': String(json.length) }
  return new Response(json, { status, headers: { ...always, ...own, ...headers } })
}

export function emptyAnswer(status: number, headers: Record<string, string>) {
  return new Response(null, { status, headers: { ...always, ...headers } })
}

const statuses: Record<ProblemCode, number> = {
  badRequest: 400,
  unreadableJson: 400,
  unauthorized: 401,
  invalidKey: 401,
  foreignOrigin: 403,
  originNeeded: 403,
  forbidden: 403,
  notFound: 404,
  noSuchPage: 404,
  methodNotAllowed: 405,
  unmetGates: 409,
  notInState: 409,
  keyReused: 409,
  stale: 412,
  tooLarge: 413,
  unsupportedMediaType: 415,
  preconditionRequired: 428,
  serverError: 500,
}

type Details = Extra & {
  detail?: string
  /** Members of this kind of problem alone. */
  members?: Record<string, unknown>
}

/** Thrown anywhere in a handler; becomes the answer. */
export class ApiProblem extends Error {
  readonly code: ProblemCode
  readonly details: Details
  constructor(code: ProblemCode, details: Details = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Promise: the problem as RFC 9457 wants it. */
export function problemAnswer({ code, details }: ApiProblem, instance: string): Response {
  const { title, detail } = apiProblems[code]
  const status = statuses[code]
  const own = { title, status, detail: details.detail ?? detail, instance, code, ...details.members }
  return answer(own, { status, headers: { 'Content-Type': 'application/problem+json', ...details.headers } })
}
