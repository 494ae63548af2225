import { z } from 'zod'

/** What an admin fills in; the rest of the dossier is its coordinator's. */
export const newDossier = z.object({
  title: z.string().trim().min(1, 'required').max(160, 'tooLong'),
  address: z
    .string()
    .trim()
    .max(60, 'tooLong')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalidAddress')
    .optional(),
  description: z.string().trim().max(1_000, 'tooLong').optional(),
  committee: z.string().trim().max(2_000, 'tooLong').optional(),
  coordinator: z.uuid('required'),
})
