import { type ActionField, actionFields } from '#app/text/action-fields.ts'
import { type ActionEventType, actionEventSchemas } from '#workflows/action-item/events.ts'

const isField = (name: string): name is ActionField => Object.hasOwn(actionFields, name)

/** Promise: what an event asks for, in the order of its schema; nothing for a step that a button alone performs. */
export function fieldsOf(type: ActionEventType): ActionField[] {
  return Object.keys(actionEventSchemas[type].shape).filter(isField)
}
