import { type AlignmentField, alignmentFields } from '#app/text/alignment-fields.ts'
import { type AlignmentEventType, alignmentEventSchemas } from '#workflows/alignment/events.ts'

const isField = (name: string): name is AlignmentField => Object.hasOwn(alignmentFields, name)

/** Promise: what an event of an alignment asks for, in the order of its schema. */
export function alignmentFieldsOf(type: AlignmentEventType): AlignmentField[] {
  return Object.keys(alignmentEventSchemas[type].shape).filter(isField)
}
