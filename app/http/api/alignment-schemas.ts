import { z } from 'zod'
import 'zod-openapi'
import { alignmentEventLabels } from '#app/text/alignments.ts'
import {
  type AlignmentEventType,
  answerSchemas,
  partnerSchemas,
  steeringSchemas,
} from '#workflows/alignment/events.ts'
import { ANSWERS, CONDITION_STATES, INVOLVEMENTS } from '#workflows/alignment/states.ts'
import { actionDetailSchema, stand } from './schemas.ts'

const step = actionDetailSchema.shape.mogelijkeStappen.element.omit({ naarStatus: true }).extend({
  naarStand: stand
    .nullable()
    .meta({ description: 'Waar de stap heen leidt; leeg als de stand hem niet kent.' }),
})

export const alignmentSchema = z
  .object({
    url: z.url().meta({ description: 'Adres van deze afstemming.' }),
    id: z.uuid(),
    dossier: z.string(),
    actie: z.object({ id: z.uuid(), nummer: z.int(), titel: z.string() }),
    partner: z.object({ id: z.uuid(), naam: z.string(), korteNaam: z.string() }),
    stand,
    standLabel: z.string().meta({ description: 'De stand in gewone woorden.' }),
    standSinds: z.iso.datetime().meta({ description: 'Sinds wanneer. Tijdstip in UTC.' }),
    betrokkenheid: z.enum(INVOLVEMENTS).meta({ description: 'Beslist mee, geraadpleegd of geïnformeerd.' }),
    betrokkenheidLabel: z.string(),
    antwoordVoor: z.iso.date().nullable(),
    plan: z
      .object({ versie: z.int(), hash: z.string(), tekst: z.string() })
      .nullable()
      .meta({ description: 'Het plan zoals het bij de partner ligt; leeg als het nog niet is voorgelegd.' }),
    antwoord: z
      .object({ antwoord: z.enum(ANSWERS), planVersie: z.int(), planHash: z.string() })
      .nullable()
      .meta({ description: 'Het laatste antwoord, met de versie en hash van de tekst die de partner zag.' }),
    voorwaarden: z.array(z.object({ nummer: z.int(), tekst: z.string(), staat: z.enum(CONDITION_STATES) })),
    verderZonder: z
      .object({ reden: z.string() })
      .nullable()
      .meta({ description: 'De voorzitter besloot zonder dit akkoord verder te gaan.' }),
    houdtTegen: z.boolean().meta({ description: 'Of de actie op deze partner wacht.' }),
    mogelijkeStappen: z
      .array(step)
      .meta({ description: 'Elke stap van mensen in deze stand, mogelijk of niet.' }),
    versie: z.int().min(1),
  })
  .meta({ id: 'Afstemming' })

export const alignmentChangedSchema = z
  .object({
    url: z.url().meta({ description: 'Adres van de afstemming.' }),
    id: z.uuid(),
    type: z.string().meta({ description: 'De stap die gezet is.' }),
    stand,
    standLabel: z.string(),
    versie: z.int().meta({ description: 'De nieuwe versie, ook in ETag.' }),
  })
  .meta({ id: 'AfstemmingGezet' })

/** What people can send; what follows by itself nobody can. */
export const sentAlignmentEvents = { ...answerSchemas, ...partnerSchemas, ...steeringSchemas } as const

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const named = (
  Object.keys(sentAlignmentEvents) as (keyof typeof sentAlignmentEvents & AlignmentEventType)[]
).map((type) => {
  const { button, does } = alignmentEventLabels[type]
  return sentAlignmentEvents[type].meta({
    id: `Afstemming${capital(type)}`,
    description: `${button}. ${does}`,
  })
})

export const alignmentRequestSchema = z
  .discriminatedUnion('type', named as unknown as [(typeof sentAlignmentEvents)['agree']])
  .meta({ id: 'AfstemmingVerzoek', description: 'Eén antwoord of één andere stap.' })
