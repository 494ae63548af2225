import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { alignmentDocs } from '#app/text/alignment-api.ts'
import { apiDocs } from '#app/text/api-docs.ts'
import { commentDocs } from '#app/text/comment-api.ts'
import {
  commentAddedSchema,
  commentRequestSchema,
  commentSchema,
  partnerCommentRequestSchema,
} from './comment-schemas.ts'
import { success, withProblems } from './openapi-parts.ts'
import { pageShape } from './query-shapes.ts'
import { pageSchema } from './schemas.ts'

const page = z.object(pageShape)
const key = z.string().min(8).max(200).optional().meta({ description: apiDocs.idempotencyKey })
const header = z.object({ 'Idempotency-Key': key })
const listed = withProblems({ '200': success('De reacties.', pageSchema(commentSchema)) }, '404')
const added = withProblems(
  { '201': success('De reactie is geplaatst.', commentAddedSchema) },
  ...(['403', '404', '409', '413', '415'] as const),
)
const body = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema } } })

/** The addresses of remarks. */
export const commentPaths: ZodOpenApiPathsObject = {
  '/acties/{id}/reacties': {
    get: {
      operationId: 'reactiesLijst',
      ...commentDocs.list,
      requestParams: { path: z.object({ id: z.uuid().meta({ description: apiDocs.idParam }) }), query: page },
      responses: listed,
    },
    post: {
      operationId: 'reactiePlaatsen',
      ...commentDocs.add,
      requestParams: { path: z.object({ id: z.uuid().meta({ description: apiDocs.idParam }) }), header },
      requestBody: body(commentRequestSchema),
      responses: added,
    },
  },
  '/afstemmingen/{id}/reacties': {
    get: {
      operationId: 'afstemmingReactiesLijst',
      ...commentDocs.listWithPartner,
      requestParams: {
        path: z.object({ id: z.uuid().meta({ description: alignmentDocs.idParam }) }),
        query: page,
      },
      responses: listed,
    },
    post: {
      operationId: 'afstemmingReactiePlaatsen',
      ...commentDocs.addWithPartner,
      requestParams: {
        path: z.object({ id: z.uuid().meta({ description: alignmentDocs.idParam }) }),
        header,
      },
      requestBody: body(partnerCommentRequestSchema),
      responses: added,
    },
  },
}
