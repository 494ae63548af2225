import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImport } from '#app/services/import/create-import.server.ts'
import { type Cast, createAction, createCast, createDossier } from '#tests/factories/dossiers.ts'
import { createOrganisation } from '#tests/factories/partners.ts'
import { createPerson } from '#tests/factories/people.ts'
import { act, startAction } from '#tests/factories/steps.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { get, signedIn } from '#tests/setup/requests.ts'
import type { Role } from '#workflows/roles.ts'
import { ROLES } from '#workflows/roles.ts'

type Loader = (args: LoaderFunctionArgs) => unknown
const modules = import.meta.glob<{ loader?: Loader }>('/app/routes/*/route.{ts,tsx}')

const everyone: readonly Role[] = ['coordinator', 'chair', 'member', 'adviser', 'board']
const coordinator: readonly Role[] = ['coordinator']
const nobody: readonly Role[] = []

/** Who may open each address of a dossier; for everybody else it does not exist. */
const READERS: Record<string, readonly Role[]> = {
  'dossiers.$dossier._index': everyone,
  'dossiers.$dossier.acties.$nummer': everyone,
  'dossiers.$dossier.acties.$nummer_.bewijs.$bewijs': everyone,
  'dossiers.$dossier.afstemming._index': everyone,
  'dossiers.$dossier.afstemming.$organisatie': everyone,
  'dossiers.$dossier.bord': everyone,
  'dossiers.$dossier.leden': everyone,
  'dossiers.$dossier.leden_.$persoon': coordinator,
  'dossiers.$dossier.leden_.toevoegen': coordinator,
  'dossiers.$dossier.live': everyone,
  'dossiers.$dossier.logboek': everyone,
  'dossiers.$dossier.partners': everyone,
  'dossiers.$dossier.partners_.$organisatie': everyone,
  'dossiers.$dossier.partners_.$organisatie_.wijzigen': coordinator,
  'dossiers.$dossier.partners_.toevoegen': coordinator,
  'dossiers.$dossier.rapport._index': everyone,
  'dossiers.$dossier.rapport.importeren.$import._index': coordinator,
  'dossiers.$dossier.rapport.importeren.$import.toevoegen': coordinator,
  'dossiers.$dossier.rapport.importeren._index': coordinator,
  'dossiers.$dossier.tabel': everyone,
  'dossiers.$dossier.tabel[.]csv': everyone,
  'dossiers.$dossier.tabel[.]xlsx': everyone,
  'dossiers.$dossier.tijdlijn': everyone,
  'dossiers.$dossier.planner': everyone,
  'dossiers.$dossier.planner_.reces': coordinator,
  'beheer.$account': nobody,
  'beheer._index': nobody,
  'beheer.dossiers._index': nobody,
  'beheer.dossiers.nieuw': nobody,
  'beheer.kalender': nobody,
  'beheer.uitnodigen': nobody,
  'api.v1.acties.$id': everyone,
  'api.v1.acties.$id.gebeurtenissen': everyone,
  'api.v1.acties.$id.reacties': everyone,
  'api.v1.dossiers.$dossier': everyone,
  'api.v1.dossiers.$dossier.aanbevelingen': everyone,
  'api.v1.dossiers.$dossier.acties': everyone,
}

/** Addresses that show nothing of a dossier, or whose answer depends on more than the role (held elsewhere). */
const ELSEWHERE = [
  '$',
  '_index',
  'account',
  'afmelden.$token',
  'agenda.$token',
  'afstemmingen.$id',
  'afstemmingen._index',
  'afstemmingen.live',
  'antwoord.$token',
  'antwoord.$token_.live',
  'api.v1.$',
  'api.v1.afstemmingen.$id',
  'api.v1.afstemmingen.$id.gebeurtenissen',
  'api.v1.afstemmingen.$id.reacties',
  'api.v1.dossiers',
  'api.v1.openapi[.]json',
  'dossiers.$dossier',
  'dossiers.$dossier.$',
  'dossiers.$dossier.acties.$nummer_.afstemming.$id',
  'dossiers.$dossier.acties.$nummer_.stappen.$type',
  'dossiers.$dossier.tabel_.stappen',
  'dossiers._index',
  'inloggen',
  'inloggen_.link',
  'postvak.$bericht',
  'postvak._index',
  'uitloggen',
  'uitnodiging',
]

let database: TestDatabase
let cast: Cast
let params: Record<string, string>
let stranger: { id: string }
let admin: { id: string }

beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  const created = await createCast(db)
  cast = created.cast
  const dossierId = created.dossier.id
  const action = await createAction(db, dossierId)
  await startAction(db, action.id, { coordinatorId: cast.coordinator.id, ownerId: cast.member.id })
  const file = {
    dossier_id: dossierId,
    name: 'a.txt',
    media_type: 'text/plain',
    byte_size: 1,
    created_by: null,
  }
  const stored = db
    .insertInto('files')
    .values({ ...file, sha256: 'a'.repeat(64) })
    .returning('id')
  const { id: fileId } = await stored.executeTakeFirstOrThrow()
  await db
    .insertInto('file_chunks')
    .values({ file_id: fileId, seq: 0, bytes: new Uint8Array([65]) })
    .execute()
  await act(db, action.id, cast.member.id, { type: 'addFile', title: 'Stuk', fileId })
  const bytes = new TextEncoder().encode(
    'Aanbevelingen\n\n- Richt een meldpunt in;\n- Train de medewerkers.\n',
  )
  const asked = { dossierId, personId: cast.coordinator.id, filename: 'rapport.txt', bytes }
  const read = await createImport(db, asked)
  if (!read.ok) throw new Error(read.problem)
  const { id: organisatie } = await createOrganisation(db, dossierId)
  const place = { dossier: created.dossier.slug, nummer: '1', bewijs: '1', id: action.id }
  params = {
    ...place,
    import: read.importId,
    persoon: cast.adviser.id,
    account: cast.adviser.id,
    organisatie,
  }
  stranger = await createPerson(db)
  admin = await createPerson(db, { is_admin: true })
  const elsewhere = await createDossier(db)
  const membership = {
    dossier_id: elsewhere.id,
    role: 'coordinator' as const,
    visited_at: null,
    previous_visit_at: null,
  }
  await db
    .insertInto('memberships')
    .values({ ...membership, person_id: stranger.id })
    .execute()
})
afterAll(() => database.close())

const nameOf = (path: string) => path.split('/')[3] ?? ''

async function statusFor(name: string, personId: string): Promise<number> {
  const load = Object.entries(modules).find(([path]) => nameOf(path) === name)?.[1]
  const { loader } = (await load?.()) ?? {}
  if (!loader) throw new Error(`${name} has no loader`)
  const context = createContext(database.db)
  const request = get(`/${name}`, await signedIn(context, personId))
  try {
    const answer = await loader({ request, params, context } as unknown as LoaderFunctionArgs)
    if (!(answer instanceof Response)) return 200
    await answer.body?.cancel()
    return answer.status
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status
    throw thrown
  }
}

describe('what a person may not see does not exist for them', () => {
  const names = Object.keys(READERS)
  const cells = names.flatMap((name) => ROLES.map((role) => [role, name] as const))

  it.each(cells)('%s × %s', async (role, name) => {
    const expected = READERS[name]?.includes(role) ? 200 : 404
    expect(await statusFor(name, cast[role].id)).toBe(expected)
  })

  it.each(names)('a coordinator of another dossier × %s: 404', async (name) => {
    expect(await statusFor(name, stranger.id)).toBe(404)
  })

  it.each(names)('an administrator sees accounts and no dossier × %s', async (name) => {
    expect(await statusFor(name, admin.id)).toBe(name.startsWith('beheer') ? 200 : 404)
  })

  it('is said of every address there is', () => {
    const known = [...names, ...ELSEWHERE]
    expect(Object.keys(modules).map(nameOf).toSorted()).toEqual(known.toSorted())
  })
})
