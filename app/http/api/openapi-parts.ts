import type { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi'
import { apiProblems } from '#app/text/api.ts'
import { invalidInputSchema, problemSchema, staleSchema, unmetSchema } from './problem-schemas.ts'
import { API_VERSION } from './version.ts'

const versionHeader = {
  description: 'Versie van deze API.',
  schema: { type: 'string' as const, examples: [API_VERSION] },
}

export const etagHeader = {
  description: 'De versie van de actie, sterk; te gebruiken in If-Match.',
  schema: { type: 'string' as const, examples: ['"3"'] },
}

type Headers = NonNullable<ZodOpenApiResponseObject['headers']>

/** A success: JSON of this schema. */
export function success(
  description: string,
  schema: z.ZodType,
  headers: Headers = {},
): ZodOpenApiResponseObject {
  const content = { 'application/json': { schema } }
  return { description, headers: { 'API-Version': versionHeader, ...headers }, content }
}

function problem(description: string, schema: z.ZodType): ZodOpenApiResponseObject {
  const content = { 'application/problem+json': { schema } }
  return { description, headers: { 'API-Version': versionHeader }, content }
}

const problems = {
  '400': problem(apiProblems.badRequest.title, invalidInputSchema),
  '401': problem(apiProblems.unauthorized.title, problemSchema),
  '403': problem(apiProblems.forbidden.title, problemSchema),
  '404': problem(apiProblems.notFound.title, problemSchema),
  '409': problem('De stap kan nu niet; met wat er ontbreekt.', unmetSchema),
  '412': problem(`${apiProblems.stale.title}; met wat er wijzigde.`, staleSchema),
  '413': problem(apiProblems.tooLarge.title, problemSchema),
  '415': problem(apiProblems.unsupportedMediaType.title, problemSchema),
  '428': problem(apiProblems.preconditionRequired.title, problemSchema),
  '500': problem(apiProblems.serverError.title, problemSchema),
} as const

type Responses = ZodOpenApiOperationObject['responses']

/** Promise: these problems, and the ones that any address can answer with. */
export function withProblems(own: Responses, ...statuses: (keyof typeof problems)[]): Responses {
  const named = (['400', '401', ...statuses, '500'] as const).map((status) => [status, problems[status]])
  return { ...own, ...Object.fromEntries(named) }
}
