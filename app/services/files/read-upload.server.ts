import { FormDataParseError, MaxFilesExceededError, parseFormData } from '@remix-run/form-data-parser'

/** The server refuses a body over 25 MB before it comes here; what is between 20 and 25 MB is refused by name. */
const maxFileSize = 25 * 1024 * 1024

/** What the parser calls a file without a name: with no bytes either, none was chosen. */
const UNNAMED = 'file-upload'

/**
 * Promise: the text fields of a form, and its one file apart, read from the stream as they arrive. Throws a 400
 * answer when the body is no form, or holds more than one file.
 */
export async function readUpload(request: Request): Promise<{ form: FormData; file: File | undefined }> {
  let file: File | undefined
  try {
    const form = await parseFormData(request, { maxFiles: 1, maxParts: 30, maxFileSize }, (upload) => {
      if (upload.size > 0 || upload.name !== UNNAMED) file = upload
    })
    return { form, file }
  } catch (cause) {
    if (request.signal.aborted) throw cause
    if (cause instanceof FormDataParseError || cause instanceof MaxFilesExceededError)
      throw new Response(null, { status: 400, statusText: 'Bad Request' })
    throw cause
  }
}
