/** The kinds of files that can be evidence: by extension, the media type, and whether the bytes are text. */
export const ALLOWED_TYPES: Readonly<Record<string, { mediaType: string; isText?: true }>> = {
  pdf: { mediaType: 'application/pdf' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { mediaType: 'application/vnd.oasis.opendocument.presentation' },
  png: { mediaType: 'image/png' },
  jpg: { mediaType: 'image/jpeg' },
  webp: { mediaType: 'image/webp' },
  txt: { mediaType: 'text/plain', isText: true },
  csv: { mediaType: 'text/csv', isText: true },
  md: { mediaType: 'text/markdown', isText: true },
}

/** Promise: the extension of a file name as the list has it: lower case, `jpeg` as `jpg`; empty when there is none. */
export function extensionOf(name: string): string {
  const found = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return found === 'jpeg' ? 'jpg' : found
}

/** For the file picker. */
export const ACCEPT = [...Object.keys(ALLOWED_TYPES), 'jpeg'].map((extension) => `.${extension}`).join(',')
