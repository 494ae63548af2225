import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireDossier } from '#app/auth/access.server.ts'
import { numberParam } from '#app/http/number-param.ts'
import { attachment, streamFile } from '#app/services/files/stream-file.server.ts'
import { fileGone } from '#app/text/files.ts'
import { findEvidenceFile } from '#db/queries/files.ts'

/** A piece of evidence as it was given: saved by the browser, never shown in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args
  const { dossier } = await requireDossier(args)
  const key = {
    dossierId: dossier.id,
    action: numberParam(params.nummer),
    evidence: numberParam(params.bewijs),
  }
  const file = await findEvidenceFile(context.db, key)
  if (!file)
    throw new Response(fileGone, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  return new Response(request.method === 'HEAD' ? null : streamFile(context.db, file.id), {
    headers: {
      'Content-Type': file.media_type,
      'Content-Length': String(file.byte_size),
      'Content-Disposition': attachment(file.name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      // `no-transform`: compressing on the way would lose the length.
      'Cache-Control': 'private, no-cache, no-transform',
    },
  })
}
