import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { alignmentDocs } from '#app/text/alignment-api.ts'
import { apiDocs } from '#app/text/api-docs.ts'
import { alignmentChangedSchema, alignmentRequestSchema, alignmentSchema } from './alignment-schemas.ts'
import { etagHeader, success, withProblems } from './openapi-parts.ts'
import { pageShape } from './query-shapes.ts'
import { eventSchema, pageSchema } from './schemas.ts'

const path = z.object({ id: z.uuid().meta({ description: alignmentDocs.idParam }) })
const key = z.string().min(8).max(200).optional().meta({ description: apiDocs.idempotencyKey })

/** The addresses of alignments. */
export const alignmentPaths: ZodOpenApiPathsObject = {
  '/afstemmingen/{id}': {
    get: {
      operationId: 'afstemmingLezen',
      ...alignmentDocs.alignment,
      requestParams: { path },
      responses: withProblems(
        { '200': success('De afstemming.', alignmentSchema, { ETag: etagHeader }) },
        '404',
      ),
    },
  },
  '/afstemmingen/{id}/gebeurtenissen': {
    get: {
      operationId: 'afstemmingGebeurtenissenLijst',
      ...alignmentDocs.events,
      requestParams: { path, query: z.object(pageShape) },
      responses: withProblems({ '200': success('De gebeurtenissen.', pageSchema(eventSchema)) }, '404'),
    },
    post: {
      operationId: 'afstemmingStapZetten',
      ...alignmentDocs.perform,
      requestParams: {
        path,
        header: z.object({
          'If-Match': z.string().meta({ description: alignmentDocs.ifMatch, example: '"3"' }),
          'Idempotency-Key': key,
        }),
      },
      requestBody: {
        required: true,
        content: { 'application/json': { schema: alignmentRequestSchema } },
      },
      responses: withProblems(
        { '201': success('De stap is gezet.', alignmentChangedSchema, { ETag: etagHeader }) },
        ...(['403', '404', '409', '412', '413', '415', '428'] as const),
      ),
    },
  },
}
