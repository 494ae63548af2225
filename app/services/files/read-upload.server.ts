import {
  FormDataParseError,
  MaxFilesExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { cutBody, MAX_BODY_BYTES, wasCut } from '#app/http/cut-body.server.ts'
import { MAX_FILE_BYTES } from './inspect-upload.server.ts'

const limits = { maxFiles: 1, maxParts: 30, maxFileSize: MAX_BODY_BYTES }

/** The parser's own limits are passed on as they are, not as a FormDataParseError. */
const unreadable = [
  FormDataParseError,
  MaxFilesExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
]

/** What a browser calls a file that was not chosen, and what the parser calls one without a name. */
const unnamed = ['', 'file-upload']

/**
 * Promise: the text fields of a form, and its one file apart, read from the stream as they arrive. Of a body that is
 * larger than the server takes: the fields before the file, and so much of the file that it is refused as too large
 * (`wasCut` says so). Throws a 400 answer when the body is no form, or holds more than one file; a 413 when it is too
 * large without such a file.
 */
export async function readUpload(request: Request): Promise<{ form: FormData; file: File | undefined }> {
  let file: File | undefined
  const form = await parse(request, (upload) => {
    if (upload.size > 0 || !unnamed.includes(upload.name)) file = upload
  })
  if (wasCut(request) && !(file && file.size > MAX_FILE_BYTES))
    throw new Response(null, { status: 413, statusText: 'Content Too Large' })
  return { form, file }
}

async function parse(request: Request, keep: (upload: File) => void): Promise<FormData> {
  try {
    return await parseFormData(cutBody(request), limits, keep)
  } catch (cause) {
    if (request.signal.aborted) throw cause
    if (unreadable.some((kind) => cause instanceof kind))
      throw new Response(null, { status: 400, statusText: 'Bad Request' })
    throw cause
  }
}
