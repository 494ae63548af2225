/** Promise: the fields of a posted form. Throws a 400 answer when the body is no form. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
}
