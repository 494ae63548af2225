import { cutBody, wasCut } from './cut-body.server.ts'

/** Promise: the fields of a posted form. Throws a 400 answer when the body is no form, a 413 when it is too large. */
export async function readForm(request: Request): Promise<FormData> {
  const form = await readCutForm(request)
  if (wasCut(request)) throw new Response(null, { status: 413, statusText: 'Content Too Large' })
  return form
}

/** Promise: as `readForm`, and of a body that is too large what came before its cut. */
export async function readCutForm(request: Request): Promise<FormData> {
  try {
    return await cutBody(request).formData()
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
}
