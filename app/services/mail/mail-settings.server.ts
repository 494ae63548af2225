import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { newToken } from '#app/auth/session.server.ts'
import type { Database } from '#db/database.ts'
import { findMailSettings, lockMailSettings, updateMailSettings } from '#db/queries/mail-settings.ts'
import { DIGESTS, type Digest } from '#db/tables/mail-settings.ts'

export type MailSettings = { digest: Digest; news: boolean }

/** For who never chose. */
const DEFAULTS: MailSettings = { digest: 'daily', news: true }

export const mailSettingsSchema = z.object({
  digest: z.enum(DIGESTS, 'required'),
  news: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})

export async function readMailSettings(db: Kysely<Database>, personId: string): Promise<MailSettings> {
  return (await findMailSettings(db, personId)) ?? DEFAULTS
}

/** Promise: this is what the person wants from now on; who had no digest gets none about what happened before. */
export async function saveMailSettings(
  db: Kysely<Database>,
  personId: string,
  wanted: Partial<MailSettings>,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = await lockMailSettings(trx, personId, newToken())
    const begins = before.digest === 'none' && wanted.digest !== undefined && wanted.digest !== 'none'
    await updateMailSettings(trx, personId, { ...wanted, ...(begins ? { digested_until: now } : {}) })
  })
}

/** Promise: the address where this person, with or without an account, chooses what mail they get; theirs alone. */
export async function settingsUrl(
  trx: Transaction<Database>,
  origin: string,
  personId: string,
): Promise<string> {
  const { token } = await lockMailSettings(trx, personId, newToken())
  return leaveUrl(origin, token)
}

export const leaveUrl = (origin: string, token: string) => `${origin}/afmelden/${token}`
