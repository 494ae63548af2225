import type { Kysely } from 'kysely'
import { DEMO_ACCOUNTS, type DemoAccount, demoEmail } from '#app/auth/demo-accounts.ts'
import type { Database } from '#db/database.ts'
import { insertPersons, listDemoPersons } from '#db/queries/persons.ts'

export type DemoPeople = Record<DemoAccount, string>

/** Roles, not people: nobody in the demo can be taken for someone whom a report names. */
const names: Record<DemoAccount, string> = {
  coordinator: 'Coördinator (demo)',
  chair: 'Voorzitter (demo)',
  member: 'Lid A (demo)',
  adviser: 'Adviserend lid (demo)',
  board: 'Bestuurslid (demo)',
  partner: 'Partner (demo)',
  admin: 'Beheerder (demo)',
}

/** Promise: the demo accounts exist; the id of each. */
export async function seedAccounts(db: Kysely<Database>): Promise<DemoPeople> {
  const emails = DEMO_ACCOUNTS.map(demoEmail)
  const known = await listDemoPersons(db, emails)
  const missing = DEMO_ACCOUNTS.filter((account) => !known.some(({ email }) => email === demoEmail(account)))
  if (missing.length > 0)
    await insertPersons(
      db,
      missing.map((account) => ({
        name: names[account],
        email: demoEmail(account),
        is_demo: true,
        is_admin: account === 'admin',
      })),
    )
  const persons = missing.length > 0 ? await listDemoPersons(db, emails) : known
  const idOf = (account: DemoAccount) => {
    const person = persons.find(({ email }) => email === demoEmail(account))
    if (!person) throw new Error(`no demo account ${account}`)
    return person.id
  }
  return Object.fromEntries(DEMO_ACCOUNTS.map((account) => [account, idOf(account)])) as DemoPeople
}
