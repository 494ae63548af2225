import { z } from 'zod'
import 'zod-openapi'
import { eventLabels } from '#app/text/actions.ts'
import { type ActionEventType, actionEventSchemas } from '#workflows/action-item/events.ts'
import { isByHand } from '#workflows/permissions.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const types = (Object.keys(actionEventSchemas) as ActionEventType[]).filter(isByHand)

/** What can be sent, by type: not what follows by itself. */
export const sentActionEvents = Object.fromEntries(types.map((type) => [type, actionEventSchemas[type]]))

const named = types.map((type) => {
  const { button, does } = eventLabels[type]
  return actionEventSchemas[type].meta({ id: `Stap${capital(type)}`, description: `${button}. ${does}` })
})

/** What can be sent: the events of the machine, with their own names and fields. */
export const eventRequestSchema = z
  .discriminatedUnion('type', named as unknown as [(typeof actionEventSchemas)['start']])
  .meta({ id: 'StapVerzoek', description: 'Eén stap of één stuk werk aan de actie.' })
