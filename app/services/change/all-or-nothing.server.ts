import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/database.ts'

type Refusal = { ok: false } & Record<string, unknown>

/** Thrown deep inside a change: rolls the transaction back while its reason is an expected answer. */
export class Refused extends Error {
  readonly answer: Refusal
  constructor(answer: Refusal) {
    super('refused')
    this.answer = answer
  }
}

/** Promise: what `work` did stands as a whole; or it answered (or threw Refused) `ok: false` and nothing stands. */
export async function allOrNothing<A extends { ok: boolean }>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<A>,
): Promise<A> {
  try {
    return await db.transaction().execute(async (trx) => {
      const answer = await work(trx)
      if (!answer.ok) throw new Refused(answer as Refusal)
      return answer
    })
  } catch (error) {
    if (error instanceof Refused) return error.answer as A
    throw error
  }
}
