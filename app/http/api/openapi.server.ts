import { createDocument } from 'zod-openapi'
import { apiDocs } from '#app/text/api-docs.ts'
import type { Settings } from '../settings.server.ts'
import { openApiPaths } from './openapi-paths.ts'
import { API_BASE, API_VERSION } from './version.ts'

type Where = Pick<Settings, 'origin' | 'mailFrom'>

/** Promise: the OpenAPI document of this installation, made from the schemas that the API itself reads and writes. */
export function openApiDocument({ origin, mailFrom }: Where) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: apiDocs.title,
      version: API_VERSION,
      description: apiDocs.description,
      contact: { name: apiDocs.contact, email: mailFrom, url: origin },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${origin}${API_BASE}` }],
    tags: apiDocs.tags,
    security: [{ sleutel: [] }, { sessie: [] }],
    components: {
      securitySchemes: {
        sleutel: { type: 'http', scheme: 'bearer', description: apiDocs.bearer },
        sessie: { type: 'apiKey', in: 'cookie', name: 'aanjager', description: apiDocs.cookie },
      },
    },
    paths: openApiPaths,
  })
}
