import { z } from 'zod'
import 'zod-openapi'
import { commentDocs } from '#app/text/comment-api.ts'
import { ROOMS } from '#workflows/rooms.ts'

const moment = (description: string) =>
  z.iso.datetime().meta({ description: `${description} Tijdstip in UTC.` })

export const commentSchema = z
  .object({
    id: z.uuid(),
    kamer: z.enum(ROOMS).meta({ description: commentDocs.room }),
    kamerLabel: z.string().meta({ description: 'De kamer in gewone woorden.' }),
    partner: z
      .object({ id: z.uuid(), korteNaam: z.string() })
      .nullable()
      .meta({ description: 'Van wie de kamer is; alleen bij kamer partner.' }),
    tekst: z.string(),
    door: z.string().nullable(),
    namens: z.string().nullable().meta({ description: 'De partner waarvoor iemand sprak; anders leeg.' }),
    op: moment('Wanneer.'),
    versie: z.int(),
    bewerktOp: moment('Wanneer de tekst het laatst wijzigde.').nullable(),
    eerder: z
      .array(z.object({ versie: z.int(), tekst: z.string(), op: z.iso.datetime() }))
      .meta({ description: 'Wat er eerst stond, het nieuwste eerst.' }),
    aandacht: z.array(z.string()).meta({ description: 'Bij wie het onder de aandacht is gebracht.' }),
    afgehandeld: z.object({ door: z.string().nullable(), op: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'Reactie' })

export const commentAddedSchema = z.object({ id: z.uuid() }).meta({ id: 'ReactieGeplaatst' })

const tekst = z.string('required').trim().min(1, 'required').max(5_000, 'tooLong')
const aandacht = z
  .array(z.uuid())
  .max(200, 'tooMany')
  .default([])
  .meta({ description: 'Ids van personen die meteen bericht krijgen.' })

/** Nothing is said in a room that was not named: there is no default. */
export const commentRequestSchema = z
  .object({
    tekst,
    kamer: z.enum(ROOMS),
    partner: z.uuid().optional().meta({ description: 'Id van de organisatie, bij kamer partner.' }),
    aandacht,
  })
  .meta({ id: 'ReactieVerzoek' })

export const partnerCommentRequestSchema = z
  .object({ tekst, kamer: z.enum(['partner', 'partners']), aandacht })
  .meta({ id: 'ReactieVerzoekPartner' })
