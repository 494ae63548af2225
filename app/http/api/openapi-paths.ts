import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { apiDocs } from '#app/text/api-docs.ts'
import { alignmentPaths } from './alignment-paths.ts'
import { commentPaths } from './comment-paths.ts'
import { eventRequestSchema } from './event-request.ts'
import { etagHeader, success, withProblems } from './openapi-parts.ts'
import { actionsShape, pageShape } from './query-shapes.ts'
import {
  actionDetailSchema,
  actionSchema,
  changedSchema,
  dossierDetailSchema,
  dossierSchema,
  eventSchema,
  pageSchema,
  recommendationSchema,
} from './schemas.ts'

const dossier = z.string().meta({ description: apiDocs.dossierParam, example: 'aanpak-ondermijning' })
const id = z.uuid().meta({ description: apiDocs.idParam })
const page = z.object(pageShape)

/** THE list of addresses; a test holds it against the routes. */
export const openApiPaths: ZodOpenApiPathsObject = {
  '/dossiers': {
    get: {
      operationId: 'dossiersLijst',
      ...apiDocs.dossiers,
      requestParams: { query: page },
      responses: withProblems({ '200': success('Uw dossiers.', pageSchema(dossierSchema)) }, '404'),
    },
  },
  '/dossiers/{dossier}': {
    get: {
      operationId: 'dossierLezen',
      ...apiDocs.dossier,
      requestParams: { path: z.object({ dossier }) },
      responses: withProblems({ '200': success('Het dossier.', dossierDetailSchema) }, '404'),
    },
  },
  '/dossiers/{dossier}/aanbevelingen': {
    get: {
      operationId: 'aanbevelingenLijst',
      ...apiDocs.recommendations,
      requestParams: { path: z.object({ dossier }), query: page },
      responses: withProblems(
        { '200': success('De aanbevelingen.', pageSchema(recommendationSchema)) },
        '404',
      ),
    },
  },
  '/dossiers/{dossier}/acties': {
    get: {
      operationId: 'actiesLijst',
      ...apiDocs.actions,
      requestParams: { path: z.object({ dossier }), query: z.object(actionsShape) },
      responses: withProblems({ '200': success('De acties.', pageSchema(actionSchema)) }, '404'),
    },
  },
  '/acties/{id}': {
    get: {
      operationId: 'actieLezen',
      ...apiDocs.action,
      requestParams: { path: z.object({ id }) },
      responses: withProblems(
        { '200': success('De actie.', actionDetailSchema, { ETag: etagHeader }) },
        '404',
      ),
    },
  },
  '/acties/{id}/gebeurtenissen': {
    get: {
      operationId: 'gebeurtenissenLijst',
      ...apiDocs.events,
      requestParams: { path: z.object({ id }), query: page },
      responses: withProblems({ '200': success('De gebeurtenissen.', pageSchema(eventSchema)) }, '404'),
    },
    post: {
      operationId: 'stapZetten',
      ...apiDocs.perform,
      requestParams: {
        path: z.object({ id }),
        header: z.object({
          'If-Match': z.string().meta({ description: apiDocs.ifMatch, example: '"3"' }),
          'Idempotency-Key': z
            .string()
            .min(8)
            .max(200)
            .optional()
            .meta({ description: apiDocs.idempotencyKey }),
        }),
      },
      requestBody: { required: true, content: { 'application/json': { schema: eventRequestSchema } } },
      responses: withProblems(
        { '201': success('De stap is gezet.', changedSchema, { ETag: etagHeader }) },
        ...(['403', '404', '409', '412', '413', '415', '428'] as const),
      ),
    },
  },
  ...alignmentPaths,
  ...commentPaths,
  '/openapi.json': {
    get: {
      operationId: 'openapi',
      ...apiDocs.openapi,
      security: [],
      responses: {
        '200': success('Dit document.', z.looseObject({ openapi: z.string() })),
      },
    },
  },
}
