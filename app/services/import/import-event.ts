import type { NewEvent } from '#db/queries/events.ts'
import type { ImportEvent } from '#workflows/import/events.ts'
import type { ImportState } from '#workflows/import/states.ts'

type Happened = {
  dossierId: string
  importId: string
  actorId: string | null
  before: ImportState | null
  after: ImportState
  version: number
  at: Date
}

/** Fields in which people wrote; the log holds their digests only. */
const FREE_TEXT = ['text', 'first', 'second', 'addressees', 'themes', 'filename', 'problem']

/** Promise: the log's row for something that happened to an import, its free text apart from its payload. */
export function importEvent(
  { dossierId, importId, actorId, before, after, version, at }: Happened,
  { type, ...fields }: ImportEvent | { type: 'upload'; filename: string; reportId: string },
): NewEvent {
  const entries = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, oneText(value)] as const)
  const isText = ([field]: readonly [string, unknown]) => FREE_TEXT.includes(field)
  return {
    dossier_id: dossierId,
    action_id: null,
    subject: 'import',
    subject_id: importId,
    type,
    state_before: before,
    state_after: after,
    version,
    actor_id: actorId,
    at,
    payload: Object.fromEntries(entries.filter((entry) => !isText(entry))),
    texts: Object.fromEntries(entries.filter(isText)) as Record<string, string>,
  }
}

/** Names are kept as one text, so that they can be erased with it. */
const oneText = (value: unknown) => (Array.isArray(value) ? value.join('\n') : value)
