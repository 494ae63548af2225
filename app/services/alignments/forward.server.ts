import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { type FormErrors, parseForm } from '#app/http/forms.ts'
import { partnerErrors } from '#app/text/partner.ts'
import type { Database } from '#db/database.ts'
import { findPersonByEmail } from '#db/queries/accounts.ts'
import { insertContact } from '#db/queries/organisations.ts'
import { insertColleague } from '#db/queries/partner-alignments.ts'
import type { AlignmentEvent } from '#workflows/alignment/events.ts'
import { Refused } from '../change/all-or-nothing.server.ts'
import { email, name } from '../sign-in/person-fields.ts'

const schema = z.object({
  colleagueName: name,
  colleagueEmail: email,
  colleagueFunction: z.string().trim().max(160, 'tooLong').optional(),
  forwardRemark: z.string().trim().max(2_000, 'tooLong').optional(),
})

type Asked = {
  alignment: { organisation_id: string; dossier_id: string }
  personId: string
  form: FormData
}
type Read =
  | { ok: true; event: AlignmentEvent; attach: (trx: Transaction<Database>) => Promise<void> }
  | { ok: false; errors: FormErrors }

/**
 * Promise: the event that passes it on, and what goes with it: the colleague is a person that we know and answers for
 * the organisation. Their own link follows from the event.
 */
export async function readForwardForm(
  db: Kysely<Database>,
  { alignment, personId, form }: Asked,
): Promise<Read> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return { ok: false, errors: parsed.errors }
  const { colleagueName, colleagueEmail, colleagueFunction, forwardRemark } = parsed.value
  const known = await findPersonByEmail(db, colleagueEmail)
  if (known?.id === personId) return { ok: false, errors: { colleagueEmail: partnerErrors.yourself } }
  if (known?.deactivated_at) return { ok: false, errors: { colleagueEmail: partnerErrors.closedAddress } }
  const colleagueId = known?.id ?? randomUUID()
  const { organisation_id, dossier_id } = alignment
  const function_title = colleagueFunction ?? ''
  return {
    ok: true,
    event: { type: 'forward', colleagueId, colleagueName, remark: forwardRemark },
    attach: async (trx) => {
      const person = { id: colleagueId, name: colleagueName, email: colleagueEmail, function_title }
      if (!known && !(await insertColleague(trx, person)))
        throw new Refused({ ok: false, problem: 'keyReused' })
      await insertContact(trx, { dossier_id, organisation_id, person_id: colleagueId, function_title })
    },
  }
}
