import type { Kysely } from 'kysely'
import * as home from '#app/routes/afstemmingen._index/route.tsx'
import * as page from '#app/routes/afstemmingen.$id/route.tsx'
import * as link from '#app/routes/antwoord.$token/route.tsx'
import { newAlignmentLink } from '#app/services/alignments/links.server.ts'
import type { Database } from '#db/database.ts'
import { insertAlignmentLink } from '#db/queries/alignment-links.ts'
import { createAction, createCast } from '#tests/factories/dossiers.ts'
import { createOrganisation, planSeen, putPartner } from '#tests/factories/partners.ts'
import { act } from '#tests/factories/steps.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, post, signedIn } from '#tests/setup/requests.ts'

type Db = Kysely<Database>

/** An action of the member's whose plan lies with LIEC, while the CCV stands on it too. */
export async function laidWithPartners(db: Db) {
  const { dossier, cast } = await createCast(db)
  const [liec, ccv] = [await createOrganisation(db, dossier.id), await createOrganisation(db, dossier.id)]
  const { id: actionId } = await createAction(db, dossier.id, { title: 'Signalen delen' })
  const ownerId = cast.member.id
  await act(db, actionId, cast.coordinator.id, { type: 'assign', ownerId, certainty: 'notAgreed' })
  await act(db, actionId, ownerId, { type: 'savePlan', plan: 'Eerst dit, dan dat.' })
  await act(db, actionId, ownerId, { type: 'addMilestone', title: 'Eerste', certainty: 'notAgreed' })
  const put = (organisationId: string) =>
    putPartner(db, { actionId, personId: cast.coordinator.id, organisationId })
  const [alignmentId, otherId] = [await put(liec.id), await put(ccv.id)]
  await act(db, actionId, ownerId, { type: 'submitPlan' })
  const savePlan = (plan: string, more = {}) =>
    act(db, actionId, ownerId, { type: 'savePlan', plan, ...more })
  return { dossier, cast, liec, ccv, actionId, alignmentId, otherId, savePlan }
}

let nonces = 0

/** The fields that every form carries, as a page made now has them. */
export async function formSeen(db: Db, alignmentId: string) {
  nonces += 1
  const { version } = await db
    .selectFrom('alignments')
    .select('version')
    .where('id', '=', alignmentId)
    .executeTakeFirstOrThrow()
  const { planVersion, planHash } = await planSeen(db, alignmentId)
  const seen = { version: String(version), planVersion: String(planVersion), planHash }
  return { ...seen, nonce: `nonce-van-het-formulier-${nonces}` }
}

export const whoAnswers = {
  respondentName: 'Jan de Vries',
  respondentFunction: 'adviseur',
  capacity: 'organisation',
}

/** The pages of a partner with an account. */
export async function asPartner(db: Db, personId: string) {
  const cookie = await signedIn(createContext(db), personId)
  const at = (id: string, request: Request) => ({ request, params: { id }, context: createContext(db) })
  return {
    home: () => answerOf(() => home.loader(at('', get('/afstemmingen', cookie)))),
    open: (id: string) => answerOf(() => page.loader(at(id, get(`/afstemmingen/${id}`, cookie)))),
    send: (id: string, fields: Record<string, string>) =>
      answerOf(() => page.action(at(id, post(`/afstemmingen/${id}`, fields, cookie)))),
  }
}

/** The page of a personal link, without an account. */
export function byLink(db: Db, token: string, clientAddress?: string) {
  const at = (request: Request) => ({
    request,
    params: { token },
    context: createContext(db, { clientAddress }),
  })
  return {
    open: (search = '') => answerOf(() => link.loader(at(get(`/antwoord/${token}${search}`)))),
    send: (fields: Record<string, string>) =>
      answerOf(() => link.action(at(post(`/antwoord/${token}`, fields)))),
  }
}

/** A link as a mail would hold it. */
export async function mailedLink(db: Db, whose: { alignmentId: string; personId: string }, now = new Date()) {
  const { url, row } = newAlignmentLink('http://own', whose, { answerBy: null, now })
  await db.transaction().execute((trx) => insertAlignmentLink(trx, row))
  return url.split('/').at(-1) ?? ''
}

/** What a loader or action answered, whatever went with it. */
export function contentOf(answer: unknown): Record<string, unknown> & { status: number } {
  if (answer instanceof Response) return { status: answer.status, location: answer.headers.get('Location') }
  const { data, init } = answer as { data?: object; init?: { status?: number } }
  return data && init !== undefined
    ? { ...data, status: init?.status ?? 200 }
    : { ...(answer as object), status: 200 }
}
