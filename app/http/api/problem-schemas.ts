import { z } from 'zod'
import 'zod-openapi'
import { actionDetailSchema } from './schemas.ts'

const obstacles = actionDetailSchema.shape.mogelijkeStappen.element.shape.belemmeringen

const shape = {
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'Een zin die u zo aan een gebruiker kunt tonen.' }),
  instance: z.string().meta({ description: 'Het adres waar het gebeurde.' }),
  code: z.string().meta({ description: 'Voor programma’s: wat er aan de hand is.' }),
}

/** RFC 9457. */
export const problemSchema = z.object(shape).meta({ id: 'Probleem' })

export const invalidInputSchema = z
  .object({
    ...shape,
    invalidParams: z
      .array(z.object({ name: z.string(), code: z.string(), reason: z.string() }))
      .optional()
      .meta({ description: 'Alles wat niet klopt, in één keer.' }),
  })
  .meta({ id: 'InvoerProbleem' })

export const unmetSchema = z
  .object({ ...shape, belemmeringen: obstacles.optional() })
  .meta({ id: 'StapProbleem' })

export const staleSchema = z
  .object({
    ...shape,
    huidigeVersie: z.int(),
    wijzigingen: z.array(
      z.object({
        type: z.string(),
        naam: z.string(),
        door: z.string().nullable(),
        op: z.iso.datetime(),
        statusVoor: z.string().nullable(),
        statusNa: z.string().nullable(),
        versie: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'VerouderdProbleem' })
